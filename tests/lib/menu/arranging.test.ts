import { expect, test } from 'vitest'
import { createCategory, deleteCategory } from '@/lib/categories/arranging'
import { db } from '@/lib/db'
import { addEntry, changeEntry, placeEntry, removeEntry } from '@/lib/menu/arranging'
import { addEntryInput } from '@/lib/menu/input'
import { siteMenu } from '@/lib/menu/published'
import type { Actor } from '@/lib/staff/member'
import { aCategory, aMember } from '@/tests/ground/builders'

const outline = async () =>
  (await siteMenu()).map(({ name, children }) => [name, ...children.map((child) => child.name)].join(' > '))

const link = (label: string, parentId: number | null = null) => ({
  label,
  parentId,
  target: { kind: 'link' as const, url: `https://baclinh.example/${encodeURIComponent(label)}` },
})

/** A menu of links: their numbers by name. */
async function aMenu(editor: Actor, ...labels: string[]): Promise<Record<string, number>> {
  const ids: Record<string, number> = {}
  for (const label of labels) ids[label] = (await addEntry(editor, link(label))).entryId
  return ids
}

const generation = async () => (await db.bell.findFirstOrThrow()).generation

test('an entry leads to a category, a part of the site or elsewhere, and follows the name of what it leads to', async () => {
  const editor = await aMember()
  const category = await aCategory({ name: 'Thông báo', slug: 'thong-bao' })
  await addEntry(editor, { label: '', parentId: null, target: { kind: 'category', categoryId: category.id } })
  await addEntry(editor, { label: '', parentId: null, target: { kind: 'section', section: 'luu-tru' } })
  await addEntry(editor, link('Dịch vụ công'))
  expect(await siteMenu()).toMatchObject([
    { name: 'Thông báo', href: '/chuyen-muc/thong-bao' },
    { name: 'Lưu trữ', href: '/luu-tru' },
    { name: 'Dịch vụ công', href: 'https://baclinh.example/D%E1%BB%8Bch%20v%E1%BB%A5%20c%C3%B4ng' },
  ])
  await db.category.update({ where: { id: category.id }, data: { name: 'Tin báo' } })
  expect((await outline())[0]).toBe('Tin báo')
})

test('an editor carries an entry up, under another one and out again', async () => {
  const editor = await aMember()
  const ids = await aMenu(editor, 'Một', 'Hai', 'Ba')
  await placeEntry(editor, { entryId: ids.Ba!, parentId: null, position: 0 })
  expect(await outline()).toEqual(['Ba', 'Một', 'Hai'])
  await placeEntry(editor, { entryId: ids.Hai!, parentId: ids.Ba!, position: 0 })
  await placeEntry(editor, { entryId: ids.Một!, parentId: ids.Ba!, position: 0 })
  expect(await outline()).toEqual(['Ba > Một > Hai'])
  await placeEntry(editor, { entryId: ids.Một!, parentId: null, position: 99 })
  expect(await outline()).toEqual(['Ba > Hai', 'Một'])
})

test('putting an entry where it stands rings no bell', async () => {
  const editor = await aMember()
  const ids = await aMenu(editor, 'Một', 'Hai')
  const before = await generation()
  await placeEntry(editor, { entryId: ids.Một!, parentId: null, position: 0 })
  expect(await generation()).toBe(before)
  await placeEntry(editor, { entryId: ids.Một!, parentId: null, position: 1 })
  expect(await generation()).toBeGreaterThan(before)
})

test('the menu has two levels and no more', async () => {
  const editor = await aMember()
  const ids = await aMenu(editor, 'Một', 'Hai', 'Ba')
  await placeEntry(editor, { entryId: ids.Hai!, parentId: ids.Một!, position: 0 })
  await expect(placeEntry(editor, { entryId: ids.Ba!, parentId: ids.Hai!, position: 0 })).rejects.toThrow('hai cấp')
  await expect(placeEntry(editor, { entryId: ids.Một!, parentId: ids.Ba!, position: 0 })).rejects.toThrow('mục con')
  await expect(placeEntry(editor, { entryId: ids.Một!, parentId: ids.Một!, position: 0 })).rejects.toThrow('chính nó')
  expect(await outline()).toEqual(['Một > Hai', 'Ba'])
})

test('no place stands in the menu twice, and a place that is gone is not named', async () => {
  const editor = await aMember()
  const { id: categoryId } = await aCategory()
  const target = { kind: 'category' as const, categoryId }
  await addEntry(editor, { label: '', parentId: null, target })
  await expect(addEntry(editor, { label: 'Khác', parentId: null, target })).rejects.toThrow('đã có mục')
  const gone = { kind: 'category' as const, categoryId: 4711 }
  await expect(addEntry(editor, { label: '', parentId: null, target: gone })).rejects.toThrow('không còn')
  const unknown = { kind: 'section' as const, section: 'constructor' }
  await expect(addEntry(editor, { label: '', parentId: null, target: unknown })).rejects.toThrow('không còn')
})

test('an entry gets another name and another goal; one with entries under it stays until they have left', async () => {
  const editor = await aMember()
  const ids = await aMenu(editor, 'Một', 'Hai')
  await changeEntry(editor, { ...link('Hai mới', ids.Một!), entryId: ids.Hai! })
  expect(await outline()).toEqual(['Một > Hai mới'])
  await expect(removeEntry(editor, { entryId: ids.Một! })).rejects.toThrow('mục con')
  await removeEntry(editor, { entryId: ids.Hai! })
  await removeEntry(editor, { entryId: ids.Một! })
  expect(await outline()).toEqual([])
  await removeEntry(editor, { entryId: ids.Một! })
})

test('a new category stands in the menu at once, one that is deleted leaves it, and those under its entry stay', async () => {
  const editor = await aMember()
  const base = { description: '', homeBlock: 'NONE' as const }
  const main = await createCategory(editor, { ...base, name: 'Phong trào', parentId: null })
  await createCategory(editor, { ...base, name: 'Chuyển đổi số', parentId: main.id })
  expect(await outline()).toEqual(['Phong trào > Chuyển đổi số'])
  const other = await createCategory(editor, { ...base, name: 'Nghiệp vụ', parentId: null })
  const entry = await db.menuEntry.findUniqueOrThrow({ where: { categoryId: other.id } })
  await addEntry(editor, link('Mẫu đơn', entry.id))
  await deleteCategory(editor, { id: other.id })
  expect(await outline()).toEqual(expect.arrayContaining(['Phong trào > Chuyển đổi số', 'Mẫu đơn']))
})

test('an author arranges nothing', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  await expect(addEntry(author, link('Một'))).rejects.toThrow('chưa được phép')
  await expect(placeEntry(author, { entryId: 1, parentId: null, position: 0 })).rejects.toThrow('chưa được phép')
  await expect(removeEntry(author, { entryId: 1 })).rejects.toThrow('chưa được phép')
})

test.each(['javascript:alert(1)', '//evil.example', 'mailto:a@b.c', 'https://', 'java\tscript:x', 'bai-viet/a'])(
  'an entry never leads to %s',
  (url) => {
    const read = addEntryInput.safeParse({ label: 'Liên kết', parentId: null, target: { kind: 'link', url } })
    expect(read.success).toBe(false)
  },
)

test('a link needs a name of its own', () => {
  const target = { kind: 'link', url: 'https://baclinh.example' }
  expect(addEntryInput.safeParse({ label: ' ', parentId: null, target }).success).toBe(false)
  expect(addEntryInput.parse({ label: 'Cổng  tỉnh', parentId: null, target }).label).toBe('Cổng tỉnh')
})
