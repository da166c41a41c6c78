import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { deleteReport, finishReport, forgetReporter, takeInHand } from '@/lib/feedback/handling'
import { reportInput } from '@/lib/feedback/input'
import { countNewReports, countReports, listReports } from '@/lib/feedback/newsroom'
import { reportError } from '@/lib/feedback/reporting'
import { paths } from '@/lib/paths'
import { aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

const reader = { address: '2001:db8:1:2:aaaa::1' }
const form = {
  'noi-dung': 'Đoạn hai ghi tên xã cũ.\r\n\r\n\r\n\r\nĐúng ra là Phiêng Luông.',
  ten: 'Bà Lò Thị Mỷ',
  'lien-he': '0912 000 111',
  'dong-y': '1',
}

beforeEach(async () => {
  await db.errorReport.deleteMany()
  await db.letterCount.deleteMany()
})

test('a report goes from new to done by hands that are named, and the reader’s particulars go with it', async () => {
  const [editor, colleague] = [await aMember(), await aMember({ name: 'Nông Văn Dền' })]
  const { slug, postId } = await aPublishedPost({ title: 'Khánh thành cầu Nà Lạn' })
  await reportError(reader, reportInput.parse({ ...form, trang: paths.article(slug) }))
  expect(await countNewReports(editor)).toBe(1)
  const [fresh] = (await listReports(editor, { state: 'NEW' })).items
  expect(fresh).toMatchObject({
    postId,
    place: { path: paths.article(slug), title: 'Khánh thành cầu Nà Lạn' },
    words: 'Đoạn hai ghi tên xã cũ.\n\nĐúng ra là Phiêng Luông.',
    name: 'Bà Lò Thị Mỷ',
    contact: '0912 000 111',
    handledBy: null,
  })

  const reportId = fresh!.id
  await takeInHand(colleague, { reportId })
  await expect(takeInHand(editor, { reportId })).rejects.toThrow('Đã có người nhận')
  expect((await listReports(editor, { state: 'IN_HAND' })).items).toMatchObject([{ handledBy: 'Nông Văn Dền' }])

  await finishReport(editor, { reportId })
  expect((await listReports(editor, { state: 'DONE' })).items).toMatchObject([
    { name: '', contact: '', words: fresh!.words },
  ])
  expect(await countReports(editor)).toEqual({ NEW: 0, IN_HAND: 0, DONE: 1 })
  const audited = await db.auditEntry.findMany({ where: { subject: `report:${reportId}` }, orderBy: { id: 'asc' } })
  expect(audited.map(({ action }) => action)).toEqual(['report.taken', 'report.done'])
  expect(JSON.stringify(audited)).not.toContain('0912')
})

test('name and contact are taken with consent alone, and leave at once when asked', async () => {
  const { 'dong-y': _consent, ...without } = form
  expect(reportInput.safeParse(without).error?.issues[0]?.message).toContain('cần đánh dấu đồng ý')
  expect(reportInput.safeParse({ 'noi-dung': 'Sai chính tả' }).success).toBe(true)
  const editor = await aMember()
  await reportError(reader, reportInput.parse(form))
  const reportId = (await listReports(editor, { state: 'NEW' })).items[0]!.id
  await forgetReporter(editor, { reportId })
  expect((await listReports(editor, { state: 'NEW' })).items).toMatchObject([{ name: '', contact: '' }])
  await deleteReport(editor, { reportId })
  await expect(deleteReport(editor, { reportId })).rejects.toThrow('đã được xóa')
  expect(await countNewReports(editor)).toBe(0)
})

test('what is hostile is kept as plain words or not at all', async () => {
  const editor = await aMember()
  for (const path of ['//ke-gian.example', 'javascript:alert(1)', '/\\evil', 'https://ke-gian.example/']) {
    expect(reportInput.safeParse({ ...form, trang: path }).success, path).toBe(false)
  }
  expect(reportInput.safeParse({ 'noi-dung': ' \u200b\n ' }).success).toBe(false)
  expect(reportInput.safeParse({ 'noi-dung': 'ạ'.repeat(2001) }).success).toBe(false)
  const words = '<script>alert(1)</script>\u0000\u202e \ud800 =1+1'
  await reportError(reader, reportInput.parse({ 'noi-dung': words, trang: '/bai-viet/khong-co' }))
  expect((await listReports(editor, { state: 'NEW' })).items).toMatchObject([
    { words: '<script>alert(1)</script> \ufffd =1+1', place: { path: '', title: null } },
  ])
  await reportError(reader, { ...reportInput.parse(form), isTrapped: true })
  expect(await countNewReports(editor)).toBe(1)
})

test('behind one network twenty people report within an hour; its other addresses count with it', async () => {
  const now = new Date()
  for (let last = 1; last <= 20; last++) {
    await reportError({ address: `2001:db8:1:2::${last}` }, reportInput.parse({ 'noi-dung': `Lỗi ${last}` }), now)
  }
  const again = reportError(reader, reportInput.parse({ 'noi-dung': 'Lỗi 21' }), now)
  await expect(again).rejects.toMatchObject({ kind: 'throttled' })
  await reportError({ address: '2001:db8:1:3::1' }, reportInput.parse({ 'noi-dung': 'Nhà khác' }), now)
})

test('authors neither read nor handle what readers report', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  expect(await countNewReports(author)).toBe(0)
  await expect(listReports(author, { state: 'NEW' })).rejects.toThrow('chưa được phép')
  for (const verb of [takeInHand, finishReport, forgetReporter, deleteReport]) {
    await expect(verb(author, { reportId: 1 })).rejects.toThrow('chưa được phép')
  }
})
