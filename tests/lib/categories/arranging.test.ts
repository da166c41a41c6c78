import { beforeEach, expect, test } from 'vitest'
import { changeCategory, createCategory, deleteCategory, placeCategory } from '@/lib/categories/arranging'
import { changeCategoryInput, createCategoryInput } from '@/lib/categories/input'
import { listCategories } from '@/lib/categories/newsroom'
import { categoryTree, findCategory } from '@/lib/categories/published'
import { db } from '@/lib/db'
import { standingAt } from '@/lib/front-desk/standing'
import { findMoved } from '@/lib/redirects/published'
import type { Actor } from '@/lib/staff/member'
import { aMember } from '@/tests/ground/builders'
import { aPost, aPublishedPost } from '@/tests/ground/posts'

let editor: Actor
beforeEach(async () => {
  editor = await aMember({ role: 'EDITOR' })
})

const generation = async () => (await db.bell.findUniqueOrThrow({ where: { id: 1 } })).generation

/** What the form sends for a new category. */
const words = (name: string, part: Record<string, unknown> = {}) =>
  createCategoryInput.parse({ name, description: '', parentId: '', homeBlock: 'NONE', slug: '', ...part })

const create = async (name: string, part?: Record<string, unknown>) =>
  (await createCategory(editor, words(name, part))).id

const change = async (id: number, name: string, part?: Record<string, unknown>) =>
  changeCategory(editor, changeCategoryInput.parse({ ...words(name, part), id }))

const names = async () =>
  (await categoryTree()).map(({ name, children }) => [name, ...children.map((child) => child.name)].join(' > '))

test('a new category stands at the end of the menu, its address spelled after its name', async () => {
  const before = await generation()
  await create('Tin tức – Sự kiện')
  const rewards = await create('Khen thưởng')
  await create('Đột xuất', { parentId: String(rewards) })
  expect(await names()).toEqual(['Tin tức – Sự kiện', 'Khen thưởng > Đột xuất'])
  expect(await findCategory('dot-xuat')).toMatchObject({ parent: { name: 'Khen thưởng' } })
  expect(await generation()).toBe(before + 3n)
})

test('the same name twice gets another address, an address that is asked for twice is refused', async () => {
  await create('Thông báo')
  await create('Thông báo')
  expect((await categoryTree()).map(({ slug }) => slug)).toEqual(['thong-bao', 'thong-bao-2'])
  await expect(create('Khác', { slug: 'thong-bao' })).rejects.toMatchObject({ reasons: [{ field: 'slug' }] })
})

test('there is no third level, from no side', async () => {
  const [main, other] = [await create('Chính'), await create('Khác')]
  const child = await create('Con', { parentId: main })
  const refused = { reasons: [{ field: 'parentId' }] }
  await expect(create('Cháu', { parentId: child })).rejects.toMatchObject(refused)
  await expect(change(other, 'Khác', { parentId: child })).rejects.toMatchObject(refused)
  await expect(change(main, 'Chính', { parentId: other })).rejects.toMatchObject(refused)
  await expect(change(main, 'Chính', { parentId: main })).rejects.toMatchObject(refused)
})

test('a subcategory moves under another main category, or becomes one', async () => {
  const [first, second] = [await create('Một'), await create('Hai')]
  const child = await create('Con', { parentId: first })
  await create('Con của Hai', { parentId: second })
  await change(child, 'Con', { parentId: second })
  expect(await names()).toEqual(['Một', 'Hai > Con của Hai > Con'])
  await change(child, 'Con', { parentId: '', homeBlock: 'HEADLINES' })
  expect(await names()).toEqual(['Một', 'Hai > Con của Hai', 'Con'])
  expect((await categoryTree())[2]).toMatchObject({ homeBlock: 'HEADLINES' })
})

test('only main categories have a block on the home page', async () => {
  const main = await create('Chính', { homeBlock: 'STORIES' })
  const child = await create('Con', { parentId: main, homeBlock: 'NOTICES' })
  expect(await db.category.findUniqueOrThrow({ where: { id: child } })).toMatchObject({ homeBlock: 'NONE' })
  expect((await categoryTree())[0]).toMatchObject({ homeBlock: 'STORIES' })
})

test('a renamed category keeps its address unless another is asked for', async () => {
  const id = await create('Phong trào thi đua')
  await change(id, 'Thi đua yêu nước')
  expect(await findCategory('phong-trao-thi-dua')).toMatchObject({ name: 'Thi đua yêu nước' })
  expect(await db.redirect.count()).toBe(0)
})

test('every old address leads to the new one in one step, also there and back again', async () => {
  const id = await create('Một')
  await change(id, 'Một', { slug: 'hai' })
  await change(id, 'Một', { slug: 'ba' })
  expect(await findMoved('/chuyen-muc/mot')).toBe('/chuyen-muc/ba')
  expect(await findMoved('/chuyen-muc/hai')).toBe('/chuyen-muc/ba')
  await change(id, 'Một', { slug: 'mot' })
  expect(await findMoved('/chuyen-muc/mot')).toBeNull()
  expect(await findMoved('/chuyen-muc/ba')).toBe('/chuyen-muc/mot')
  expect(await standingAt('/chuyen-muc/hai', new URLSearchParams())).toEqual({ kind: 'moved', to: '/chuyen-muc/mot' })
})

test('an address that still leads readers to one category is not given to another', async () => {
  const id = await create('Một')
  await change(id, 'Một', { slug: 'hai' })
  await expect(create('Khác', { slug: 'mot' })).rejects.toMatchObject({ reasons: [{ field: 'slug' }] })
  await create('Một')
  expect((await categoryTree()).map(({ slug }) => slug)).toEqual(['hai', 'mot-2'])
})

test('categories are put in order among their sisters; beyond the end is the end', async () => {
  const [first, second, third] = [await create('Một'), await create('Hai'), await create('Ba')]
  await placeCategory(editor, { id: third, position: 1 })
  expect(await names()).toEqual(['Một', 'Ba', 'Hai'])
  await placeCategory(editor, { id: first, position: 1 })
  expect(await names()).toEqual(['Ba', 'Một', 'Hai'])
  const before = await generation()
  await placeCategory(editor, { id: second, position: 9 })
  expect(await names()).toEqual(['Ba', 'Một', 'Hai'])
  expect(await generation()).toBe(before)
})

test('the order stays whole when many arrange it at the same moment', async () => {
  const ids = [await create('Một'), await create('Hai'), await create('Ba'), await create('Bốn')]
  await Promise.all(ids.map((id) => placeCategory(editor, { id, position: 0 })))
  const rows = await db.category.findMany({ orderBy: { position: 'asc' } })
  expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3])
  await deleteCategory(editor, { id: ids[0]! })
  await create('Năm')
  expect((await names()).at(-1)).toBe('Năm')
})

test('only a category that never held anything is taken away, and its old addresses with it', async () => {
  const [used, main, empty] = [await create('Có bài'), await create('Chính'), await create('Trống')]
  await create('Con', { parentId: main })
  await aPost({ by: editor, categoryId: used })
  await change(empty, 'Trống', { slug: 'rong' })

  await expect(deleteCategory(editor, { id: used })).rejects.toThrow('không xóa được')
  await expect(deleteCategory(editor, { id: main })).rejects.toThrow('chuyên mục con')
  expect((await listCategories(editor)).map(({ isUnused }) => isUnused)).toEqual([false, false, true])
  await deleteCategory(editor, { id: empty })
  expect(await names()).toEqual(['Có bài', 'Chính > Con'])
  expect(await findMoved('/chuyen-muc/trong')).toBeNull()
})

test('the newsroom sees how many posts citizens read in each', async () => {
  const main = await create('Chính')
  const child = await create('Con', { parentId: main })
  await aPublishedPost({ by: editor, categoryId: child })
  await aPost({ by: editor, categoryId: child })
  expect(await listCategories(editor)).toMatchObject([
    { name: 'Chính', livePosts: 0, children: [{ name: 'Con', livePosts: 1 }] },
  ])
})

test('authors arrange nothing', async () => {
  const [author, id] = [await aMember({ role: 'AUTHOR' }), await create('Một')]
  for (const deed of [
    () => createCategory(author, words('Hai')),
    () => changeCategory(author, { ...words('Hai'), id }),
    () => placeCategory(author, { id, position: 0 }),
    () => deleteCategory(author, { id }),
    () => listCategories(author),
  ])
    await expect(deed()).rejects.toThrow('chưa được phép')
})

test.each([
  ['name', '  '],
  ['slug', 'Có dấu'],
  ['slug', '../x'],
  ['parentId', 'mot'],
  ['homeBlock', 'POPUP'],
])('%s cannot be “%s”', (field, value) => {
  const read = createCategoryInput.safeParse({ ...words('Một'), [field]: value })
  expect(read.error?.issues[0]?.path).toEqual([field])
})
