import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Refusal } from '@/lib/refusal'
import {
  changeMember,
  changeOwnPassword,
  closeAccount,
  createFirstAdministrator,
  hire,
  reopenAccount,
  resetPassword,
} from '@/lib/staff/employing'
import { hireInput } from '@/lib/staff/input'
import type { Actor } from '@/lib/staff/member'
import { listMembers, listSignIns } from '@/lib/staff/newsroom'
import { checkSignIn, signIn } from '@/lib/staff/signing-in'
import { aMember } from '@/tests/ground/builders'
import { aKnock, aMemberWithPassword, PASSWORD } from './people'

const newcomer = hireInput.parse({ email: ' Sen.LT@BacLinh.example ', name: 'Lưu  Thị\u00a0Sen', role: 'AUTHOR' })

let administrator: Actor
beforeEach(async () => {
  administrator = await aMember({ role: 'ADMINISTRATOR', name: 'Nông Quốc Thịnh' })
})

/** What a refused verb says, by field. */
function refusal(deed: Promise<unknown>) {
  return deed.then(
    () => 'done',
    (error: Refusal) => error.reasons,
  )
}

test('a new colleague comes in with the one-time password, and must change it before anything else', async () => {
  const { memberId, password } = await hire(administrator, newcomer)
  const { signInId } = await signIn(aKnock('sen.lt@baclinh.example', { password }))
  expect(await checkSignIn(signInId, memberId)).toEqual({
    actor: { id: memberId, email: 'sen.lt@baclinh.example', name: 'Lưu Thị Sen', role: 'AUTHOR' },
    mustChangePassword: true,
  })
  expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(password)
})

test('nobody is hired twice', async () => {
  await hire(administrator, newcomer)
  expect(await refusal(hire(administrator, newcomer))).toMatchObject([{ field: 'email' }])
})

test.each(['AUTHOR', 'EDITOR'] as const)('a member of staff with role %s manages nobody', async (role) => {
  const actor = await aMember({ role })
  const colleague = await aMemberWithPassword()
  const memberId = colleague.id
  for (const deed of [
    () => hire(actor, newcomer),
    () => changeMember(actor, { memberId, name: 'Khác', role: 'ADMINISTRATOR' }),
    () => resetPassword(actor, { memberId }),
    () => closeAccount(actor, { memberId }),
    () => reopenAccount(actor, { memberId }),
    () => listMembers(actor),
  ])
    expect(await refusal(deed())).toMatchObject([{ message: expect.stringContaining('chưa được phép') }])
  expect(await db.member.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({ ...colleague, leftAt: null })
})

test('one-time passwords put the old password and every device aside', async () => {
  const sen = await aMemberWithPassword()
  const before = await signIn(aKnock(sen.email))
  const { password } = await resetPassword(administrator, { memberId: sen.id })
  expect(await checkSignIn(before.signInId, sen.id)).toBeNull()
  expect(await refusal(signIn(aKnock(sen.email)))).not.toBe('done')
  const { signInId } = await signIn(aKnock(sen.email, { password }))
  expect(await checkSignIn(signInId, sen.id)).toMatchObject({ mustChangePassword: true })
})

test('whoever leaves is out at once, and comes back with the password they had', async () => {
  const sen = await aMemberWithPassword()
  const { signInId } = await signIn(aKnock(sen.email))
  await closeAccount(administrator, { memberId: sen.id })
  expect(await checkSignIn(signInId, sen.id)).toBeNull()
  expect(await refusal(signIn(aKnock(sen.email)))).not.toBe('done')

  await reopenAccount(administrator, { memberId: sen.id })
  expect(await checkSignIn(signInId, sen.id)).toBeNull()
  expect(await refusal(signIn(aKnock(sen.email)))).toBe('done')
})

test('a new role counts from the next request on', async () => {
  const sen = await aMemberWithPassword({ role: 'AUTHOR' })
  const { signInId } = await signIn(aKnock(sen.email))
  await changeMember(administrator, { memberId: sen.id, name: 'Lưu Thị Sen', role: 'EDITOR' })
  expect((await checkSignIn(signInId, sen.id))?.actor).toMatchObject({ name: 'Lưu Thị Sen', role: 'EDITOR' })
})

test('the last administrator can neither leave nor step down', async () => {
  const { id: memberId, name } = administrator
  const last = [{ message: expect.stringContaining('quản trị viên duy nhất') }]
  expect(await refusal(closeAccount(administrator, { memberId }))).toMatchObject(last)
  expect(await refusal(changeMember(administrator, { memberId, name, role: 'EDITOR' }))).toMatchObject(last)
  await changeMember(administrator, { memberId, name: 'Tên mới', role: 'ADMINISTRATOR' })

  await closeAccount(administrator, { memberId: (await aMember({ role: 'ADMINISTRATOR' })).id })
  expect(await refusal(closeAccount(administrator, { memberId }))).toMatchObject(last)
})

test('two administrators who close each other at the same moment leave one', async () => {
  const other = await aMember({ role: 'ADMINISTRATOR' })
  const told = await Promise.all([
    refusal(closeAccount(administrator, { memberId: other.id })),
    refusal(closeAccount(other, { memberId: administrator.id })),
  ])
  expect(told.filter((answer) => answer === 'done')).toHaveLength(1)
  expect(await db.member.count({ where: { role: 'ADMINISTRATOR', leftAt: null } })).toBe(1)
})

test('changing one’s own password asks for the old one and ends the other devices', async () => {
  const sen = await aMemberWithPassword()
  await db.member.update({ where: { id: sen.id }, data: { mustChangePassword: true } })
  const [here, there] = [await signIn(aKnock(sen.email)), await signIn(aKnock(sen.email))]
  const change = (current: string, next: string) => refusal(changeOwnPassword(sen, { current, next }, here.signInId))

  expect(await change('không phải', 'ba bát nước chè xanh')).toMatchObject([{ field: 'current' }])
  expect(await change(PASSWORD, 'ngắn')).toMatchObject([{ field: 'next' }])
  expect(await change(PASSWORD, PASSWORD.normalize('NFD'))).toMatchObject([{ field: 'next' }])
  expect(await checkSignIn(there.signInId, sen.id)).not.toBeNull()

  expect(await change(PASSWORD, 'ba bát nước chè xanh')).toBe('done')
  expect(await checkSignIn(here.signInId, sen.id)).toMatchObject({ mustChangePassword: false })
  expect(await checkSignIn(there.signInId, sen.id)).toBeNull()
  expect(await refusal(signIn(aKnock(sen.email, { password: 'ba bát nước chè xanh' })))).toBe('done')
})

test('an empty portal gets its first administrator once', async () => {
  await db.member.deleteMany()
  const made = await createFirstAdministrator()
  expect(made?.actor.role).toBe('ADMINISTRATOR')
  const { signInId, memberId } = await signIn(aKnock(made!.email, { password: made!.password! }))
  expect(await checkSignIn(signInId, memberId)).toMatchObject({ mustChangePassword: true })
  expect(await createFirstAdministrator()).toBeNull()
  expect(await db.member.count()).toBe(1)
  expect(await db.auditEntry.findFirst({ where: { action: 'member.hired' } })).toMatchObject({
    actorId: null,
    subject: `member:${memberId}`,
  })
})

test('two portals that open on one empty database at the same moment make one first administrator', async () => {
  await db.member.deleteMany()
  const made = await Promise.all([createFirstAdministrator(), createFirstAdministrator()])
  expect(made.filter(Boolean)).toHaveLength(1)
})

test('the settings may name the first administrator and the one-time password, which is then not told', async () => {
  await db.member.deleteMany()
  Object.assign(env(), { PORTAL_ADMIN_EMAIL: 'Thinh@BacLinh.example', PORTAL_ADMIN_PASSWORD: 'một lần rồi thôi' })
  const made = await createFirstAdministrator()
  Object.assign(env(), { PORTAL_ADMIN_EMAIL: undefined, PORTAL_ADMIN_PASSWORD: undefined })
  expect(made).toMatchObject({ email: 'thinh@baclinh.example', password: null })
  expect(await refusal(signIn(aKnock('thinh@baclinh.example', { password: 'một lần rồi thôi' })))).toBe('done')
})

test('administrators see who works here, those who have left last, and nothing of passwords', async () => {
  const sen = await aMemberWithPassword({ name: 'Lưu Thị Sen' })
  const left = await aMember({ name: 'An Văn Cũ' })
  await closeAccount(administrator, { memberId: left.id })
  await signIn(aKnock(sen.email), new Date('2026-11-23T01:00:00Z'))
  const members = await listMembers(administrator)
  expect(members.map(({ name }) => name)).toEqual(['Lưu Thị Sen', 'Nông Quốc Thịnh', 'An Văn Cũ'])
  expect(members[0]).toMatchObject({ lastSeenAt: new Date('2026-11-23T01:00:00Z') })
  expect(JSON.stringify(members)).not.toContain('argon2')
})

test('one sees one’s own open sign-ins, latest first, and nobody else’s', async () => {
  const [sen, thinh] = [await aMemberWithPassword(), await aMemberWithPassword()]
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
  await signIn(aKnock(sen.email, { userAgent: 'đã hết hạn' }), new Date('2026-11-20T01:00:00Z'))
  await signIn(aKnock(sen.email, { userAgent: 'bàn làm việc' }), at(1))
  await signIn(aKnock(sen.email, { userAgent: 'điện thoại' }), at(2))
  await signIn(aKnock(thinh.email), at(3))
  const devices = await listSignIns(sen, at(4))
  expect(devices.map(({ userAgent }) => userAgent)).toEqual(['điện thoại', 'bàn làm việc'])
})
