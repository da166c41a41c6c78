import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { standingAt } from '@/lib/front-desk/standing'
import { addEntry } from '@/lib/menu/arranging'
import { siteMenu } from '@/lib/menu/published'
import { renamePage } from '@/lib/pages/addressing'
import { giveRole } from '@/lib/pages/arranging'
import { savePage } from '@/lib/pages/drafting'
import { findPagePreview } from '@/lib/pages/newsroom'
import { findPage, findPageWithdrawal, pagesInRoles } from '@/lib/pages/published'
import { publishPage, withdrawPage } from '@/lib/pages/publishing'
import { search } from '@/lib/search/published'
import { searchInput } from '@/lib/search/input'
import { aMember } from '@/tests/ground/builders'
import { aPage, aPageSave, aPublishedPage } from '@/tests/ground/pages'
import { aBody, aPublishedPost } from '@/tests/ground/posts'

const at = (path: string) => standingAt(path, new URLSearchParams())
const find = async (q: string) => (await search(searchInput.parse({ q })))?.hits ?? []
const generation = async () => (await db.bell.findFirstOrThrow()).generation

test('citizens read a page from its publication on, and the old words while new ones are written', async () => {
  const editor = await aMember()
  const { pageId, slug, number } = await aPage({ by: editor, title: 'Lịch sử hình thành' })
  expect(slug).toBe('lich-su-hinh-thanh')
  expect(await findPage(slug)).toBeNull()
  expect(await at(`/trang/${slug}`)).toEqual({ kind: 'absent' })
  const before = await generation()
  await publishPage(editor, { pageId, basedOn: number })
  expect(await generation()).toBeGreaterThan(before)
  expect(await at(`/trang/${slug}`)).toEqual({ kind: 'page', status: 200, address: `/trang/${slug}` })

  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Lịch sử của Ban' }))
  expect(await findPage(slug)).toMatchObject({ title: 'Lịch sử hình thành', slug })
  await publishPage(editor, { pageId, basedOn: 2 })
  expect(await findPage(slug)).toMatchObject({ title: 'Lịch sử của Ban', slug })
})

test('what a page had wrong stays over its words with its day; what nobody reads yet has nothing to correct', async () => {
  const editor = await aMember()
  const { pageId, slug } = await aPage({ by: editor, title: 'Liên hệ' })
  const correction = 'Bản trước ghi phòng 203; đúng là phòng 302.'
  await expect(publishPage(editor, { pageId, basedOn: 1, correction })).rejects.toThrow('chưa có gì để đính chính')
  await publishPage(editor, { pageId, basedOn: 1 })
  const at = new Date('2026-11-24T03:00:00Z')
  await publishPage(editor, { pageId, basedOn: 1, correction }, at)
  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Liên hệ với Ban' }))
  await publishPage(editor, { pageId, basedOn: 2 })
  expect((await findPage(slug))?.corrections).toEqual([{ at, text: correction }])
  expect((await findPagePreview(editor, pageId))?.corrections).toEqual([{ at, text: correction }])
})

test('saving the same words twice makes one revision; a save on old ground is refused', async () => {
  const editor = await aMember()
  const { pageId } = await aPage({ by: editor })
  expect((await savePage(editor, aPageSave({ pageId, basedOn: 1 }))).number).toBe(1)
  expect((await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Khác' }))).number).toBe(2)
  await expect(savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Muộn' }))).rejects.toMatchObject({
    kind: 'stale',
  })
  await expect(publishPage(editor, { pageId, basedOn: 1 })).rejects.toMatchObject({ kind: 'stale' })
})

test('an unfinished page is named with everything that it lacks', async () => {
  const editor = await aMember()
  const { pageId } = await aPage({ by: editor, title: '', summary: '', body: aBody('') })
  await expect(publishPage(editor, { pageId, basedOn: 1 })).rejects.toThrow(/Chưa có tiêu đề.*Chưa có nội dung/)
})

test('personal numbers in a page go out only knowingly; the log says who knew and of what kind, never the number', async () => {
  const editor = await aMember()
  const body = aBody('Liên hệ ông Lý Văn Páo, điện thoại 0912 345 678, căn cước 019085001234.')
  const { pageId, slug } = await aPage({ by: editor, body })
  await expect(publishPage(editor, { pageId, basedOn: 1 })).rejects.toMatchObject({
    reasons: [{ field: 'knowsNumbers' }, { field: 'knowsNumbers' }],
  })
  expect(await findPage(slug)).toBeNull()
  await publishPage(editor, { pageId, basedOn: 1, knowsNumbers: true })
  expect(await findPage(slug)).not.toBeNull()
  const kept = await db.auditEntry.findFirstOrThrow({ where: { action: 'page.numbers-kept' } })
  expect(kept).toMatchObject({ actorId: editor.id, subject: `page:${pageId}` })
  expect(JSON.stringify(kept.details)).toContain('1 số điện thoại cá nhân')
  expect(JSON.stringify(kept.details)).not.toMatch(/345|5001/)
})

test('a withdrawn page says since when and why; it leaves menu, roles and search; what is under it stays', async () => {
  const editor = await aMember()
  const { pageId, slug } = await aPublishedPage({ by: editor, title: 'Bảo vệ dữ liệu cá nhân' })
  const under = await aPublishedPage({ by: editor, title: 'Quyền của ông, bà', parentId: pageId })
  await giveRole(editor, { pageId, role: 'PRIVACY' })
  await addEntry(editor, { label: '', parentId: null, target: { kind: 'page', pageId } })
  expect(await pagesInRoles()).toEqual({ PRIVACY: { id: pageId, slug, title: 'Bảo vệ dữ liệu cá nhân' } })
  expect(await siteMenu()).toMatchObject([{ name: 'Bảo vệ dữ liệu cá nhân', href: '/trang/bao-ve-du-lieu-ca-nhan' }])
  expect((await findPage(under.slug))?.above).toHaveLength(1)

  await withdrawPage(editor, { pageId, reason: 'Đã có quy chế mới.' })
  expect(await findPage(slug)).toBeNull()
  expect(await findPageWithdrawal(slug)).toMatchObject({
    title: 'Bảo vệ dữ liệu cá nhân',
    reason: 'Đã có quy chế mới.',
  })
  expect(await at(`/trang/${slug}`)).toEqual({ kind: 'page', status: 410, address: `/trang/${slug}` })
  expect(await pagesInRoles()).toEqual({})
  expect(await siteMenu()).toEqual([])
  expect((await find('dữ liệu cá nhân')).map((hit) => hit.slug)).not.toContain(slug)
  expect((await findPage(under.slug))?.above).toEqual([])
  await expect(withdrawPage(editor, { pageId, reason: 'Lần nữa' })).rejects.toThrow('không cần gỡ')
})

test('readers find pages as they find articles, each at its own address, also where their numbers are the same', async () => {
  const editor = await aMember()
  await aPublishedPage({ by: editor, title: 'Cơ cấu tổ chức của Ban' })
  await aPublishedPost({ by: editor, title: 'Kiện toàn cơ cấu tổ chức các cụm' })
  const hits = await find('co cau to chuc')
  expect(hits.map(({ kind, subjectId }) => `${kind} ${subjectId}`).sort()).toEqual(['page 1', 'post 1'])
  const title = (kind: string) =>
    hits
      .find((hit) => hit.kind === kind)
      ?.title.map(({ text }) => text)
      .join('')
  expect(title('page')).toBe('Cơ cấu tổ chức của Ban')
  expect(title('post')).toBe('Kiện toàn cơ cấu tổ chức các cụm')
})

test('who opens an old address is sent on in one step, however often the page was renamed', async () => {
  const editor = await aMember()
  const { pageId } = await aPublishedPage({ by: editor, title: 'Giới thiệu' })
  await renamePage(editor, { pageId, slug: 've-ban' })
  await renamePage(editor, { pageId, slug: 've-chung-toi' })
  expect(await at('/trang/gioi-thieu')).toEqual({ kind: 'moved', to: '/trang/ve-chung-toi' })
  expect(await at('/trang/ve-ban')).toEqual({ kind: 'moved', to: '/trang/ve-chung-toi' })
  expect(await find('giới thiệu')).toMatchObject([{ slug: 've-chung-toi' }])

  const other = await aPublishedPage({ by: editor, title: 'Giới thiệu' })
  expect(other.slug).toBe('gioi-thieu-2')
  await expect(renamePage(editor, { pageId: other.pageId, slug: 've-ban' })).rejects.toThrow('đã có trang khác')
  await renamePage(editor, { pageId, slug: 'gioi-thieu' })
  expect(await at('/trang/ve-chung-toi')).toEqual({ kind: 'moved', to: '/trang/gioi-thieu' })
  expect(await at('/trang/gioi-thieu')).toMatchObject({ kind: 'page', status: 200 })
})

test('an author edits no page', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  await expect(savePage(author, aPageSave())).rejects.toThrow('chưa được phép')
  const { pageId } = await aPage()
  await expect(publishPage(author, { pageId, basedOn: 1 })).rejects.toThrow('chưa được phép')
  await expect(withdrawPage(author, { pageId, reason: 'x' })).rejects.toThrow('chưa được phép')
  await expect(renamePage(author, { pageId, slug: 'x' })).rejects.toThrow('chưa được phép')
  await expect(giveRole(author, { pageId, role: 'CONTACT' })).rejects.toThrow('chưa được phép')
})

test('nobody rewrites the past of a page', async () => {
  await aPublishedPage()
  for (const table of ['page_revision', 'page_event']) {
    await expect(db.$executeRawUnsafe(`UPDATE ${table} SET id = id + 1000`)).rejects.toThrow('only added to')
    await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow('only added to')
  }
})
