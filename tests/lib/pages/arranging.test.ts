import { expect, test } from 'vitest'
import { giveRole, movePage } from '@/lib/pages/arranging'
import { findDeskPage, listDeskPages, type DeskPageLine } from '@/lib/pages/newsroom'
import { findPage, pageTree } from '@/lib/pages/published'
import { withdrawPage } from '@/lib/pages/publishing'
import { standingAt } from '@/lib/front-desk/standing'
import { aMember } from '@/tests/ground/builders'
import { aPage, aPublishedPage } from '@/tests/ground/pages'

const outline = (lines: { title: string; children: unknown[] }[]): unknown[] =>
  lines.map(({ title, children }) => (children.length ? [title, ...outline(children as DeskPageLine[])] : title))

test('a page moves with all that stands under it, and keeps its address', async () => {
  const editor = await aMember()
  const page = (title: string, parentId: number | null = null) => aPublishedPage({ by: editor, title, parentId })
  const about = await page('Giới thiệu')
  const structure = await page('Cơ cấu tổ chức')
  const office = await page('Phòng Nghiệp vụ', structure.pageId)
  await movePage(editor, { pageId: structure.pageId, parentId: about.pageId, position: 0 })
  expect(outline(await pageTree())).toEqual([['Giới thiệu', ['Cơ cấu tổ chức', 'Phòng Nghiệp vụ']]])
  expect(await standingAt('/trang/phong-nghiep-vu', new URLSearchParams())).toMatchObject({ kind: 'page', status: 200 })
  expect(await findPage(office.slug)).toMatchObject({ above: [{ title: 'Giới thiệu' }, { title: 'Cơ cấu tổ chức' }] })
})

test('pages change places with their sisters', async () => {
  const editor = await aMember()
  const pages = []
  for (const title of ['Một', 'Hai', 'Ba']) pages.push(await aPublishedPage({ by: editor, title }))
  await movePage(editor, { pageId: pages[2]!.pageId, parentId: null, position: 0 })
  expect(outline(await listDeskPages(editor))).toEqual(['Ba', 'Một', 'Hai'])
  await movePage(editor, { pageId: pages[2]!.pageId, parentId: null, position: 99 })
  expect(outline(await listDeskPages(editor))).toEqual(['Một', 'Hai', 'Ba'])
})

test('no page stands under itself or deeper than three levels', async () => {
  const editor = await aMember()
  const one = await aPage({ by: editor, title: 'Một' })
  const two = await aPage({ by: editor, title: 'Hai', parentId: one.pageId })
  const three = await aPage({ by: editor, title: 'Ba', parentId: two.pageId })
  const to = (pageId: number, parentId: number) => movePage(editor, { pageId, parentId, position: 0 })
  await expect(to(one.pageId, three.pageId)).rejects.toThrow('dưới chính nó')
  await expect(to(one.pageId, one.pageId)).rejects.toThrow('dưới chính nó')
  await expect(aPage({ by: editor, title: 'Bốn', parentId: three.pageId })).rejects.toThrow('3 cấp')
  const other = await aPage({ by: editor, title: 'Khác' })
  await expect(to(one.pageId, other.pageId)).rejects.toThrow('3 cấp')
  await to(two.pageId, other.pageId)
  await expect(to(one.pageId, 4711)).rejects.toThrow('Không còn trang')
  expect(outline(await listDeskPages(editor))).toEqual(['Một', ['Khác', ['Hai', 'Ba']]])
})

test('citizens see the pages under a page, and at the end of a branch those beside it', async () => {
  const editor = await aMember()
  const about = await aPublishedPage({ by: editor, title: 'Giới thiệu' })
  const history = await aPublishedPage({ by: editor, title: 'Lịch sử', parentId: about.pageId })
  expect((await findPage(history.slug))?.around).toEqual({ under: null, pages: [] })
  await aPublishedPage({ by: editor, title: 'Cơ cấu', parentId: about.pageId })
  await aPage({ by: editor, title: 'Viết dở', parentId: about.pageId })
  const titles = async (slug: string) => (await findPage(slug))?.around.pages.map(({ title }) => title)
  expect(await titles(about.slug)).toEqual(['Lịch sử', 'Cơ cấu'])
  expect(await titles(history.slug)).toEqual(['Lịch sử', 'Cơ cấu'])
  expect((await findPage(history.slug))?.around.under?.title).toBe('Giới thiệu')

  await withdrawPage(editor, { pageId: about.pageId, reason: 'Đang viết lại.' })
  expect(outline(await pageTree())).toEqual(['Lịch sử', 'Cơ cấu'])
})

test('one page has a role; it passes on to the next', async () => {
  const editor = await aMember()
  const first = await aPage({ by: editor, title: 'Liên hệ' })
  const second = await aPage({ by: editor, title: 'Liên lạc' })
  await giveRole(editor, { pageId: first.pageId, role: 'CONTACT' })
  await giveRole(editor, { pageId: second.pageId, role: 'CONTACT' })
  expect((await findDeskPage(editor, first.pageId))?.role).toBeNull()
  expect((await findDeskPage(editor, second.pageId))?.role).toBe('CONTACT')
})
