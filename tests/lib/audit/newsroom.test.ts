import { expect, test } from 'vitest'
import { auditFilter } from '@/lib/audit/input'
import { listAudit, LOG_PAGE } from '@/lib/audit/newsroom'
import { recordAudit } from '@/lib/audit/recording'
import { db } from '@/lib/db'
import { resetPassword } from '@/lib/staff/employing'
import { aMember } from '@/tests/ground/builders'
import { aPost } from '@/tests/ground/posts'

const all = auditFilter.parse({})

test('the log says who did what to whom, newest first', async () => {
  const thinh = await aMember({ role: 'ADMINISTRATOR', name: 'Nông Quốc Thịnh' })
  const sen = await aMember({ name: 'Lưu Thị Sen' })
  await aPost({ by: sen, title: 'Đường lên Nà Lạn' })
  await resetPassword(thinh, { memberId: sen.id })
  await recordAudit(db, null, 'signin.refused', 'signin', { email: 'ai@baclinh.example' })
  expect((await listAudit(thinh, all)).items).toMatchObject([
    { action: 'signin.refused', actor: null, subjectName: null, details: { email: 'ai@baclinh.example' } },
    { action: 'member.password-reset', actor: 'Nông Quốc Thịnh', subjectName: 'Lưu Thị Sen' },
    { action: 'post.begun', actor: 'Lưu Thị Sen', subjectName: 'Đường lên Nà Lạn' },
  ])
})

test('its pages follow one another without a gap', async () => {
  const thinh = await aMember({ role: 'ADMINISTRATOR' })
  const count = LOG_PAGE + 7
  for (let i = 0; i < count; i++) await recordAudit(db, thinh, 'signin.ended', `member:${thinh.id}`, { i })
  const first = await listAudit(thinh, all)
  const second = await listAudit(thinh, auditFilter.parse({ before: String(first.after) }))
  expect([...first.items, ...second.items].map(({ details }) => (details as { i: number }).i)).toEqual(
    Array.from({ length: count }, (_, i) => count - 1 - i),
  )
  expect(second.after).toBeNull()
})

test.each(['AUTHOR', 'EDITOR'] as const)('a member of staff with role %s does not read it', async (role) => {
  await expect(listAudit(await aMember({ role }), all)).rejects.toThrow('chưa được phép')
})

test('what the address asks for in vain is left out', () => {
  for (const before of ['x', '-1', '9'.repeat(30), ['1', '2'], undefined]) {
    expect(auditFilter.parse({ before })).toEqual({})
  }
})

test('what was noted stays as it is: the database refuses to change or delete it', async () => {
  await recordAudit(db, null, 'signin.refused', 'signin')
  await expect(db.auditEntry.updateMany({ data: { subject: 'khác' } })).rejects.toThrow()
  await expect(db.auditEntry.deleteMany()).rejects.toThrow()
  expect(await db.auditEntry.count()).toBe(1)
})

test('a deed that is rolled back leaves no note', async () => {
  const failing = db.$transaction(async (tx) => {
    await recordAudit(tx, null, 'settings.changed', 'settings')
    throw new Error('the deed failed')
  })
  await expect(failing).rejects.toThrow('the deed failed')
  expect(await db.auditEntry.count()).toBe(0)
})
