import { expect, test } from 'vitest'
import { categoryTree, findCategory } from '@/lib/categories/published'
import { db } from '@/lib/db'
import { aCategory } from '@/tests/ground/builders'

test('the menu stands in the order that the newsroom has given it, subcategories under their own', async () => {
  const last = await aCategory({ name: 'Nghiệp vụ' })
  const first = await aCategory({ name: 'Đời sống' })
  await aCategory({ name: 'Cụm, khối thi đua', parentId: first.id })
  await aCategory({ name: 'Ánh sáng vùng cao', parentId: first.id })
  await db.category.update({ where: { id: last.id }, data: { position: 9 } })

  const seen = (await categoryTree()).map(({ name, children }) => [name, children.map((child) => child.name)])
  expect(seen).toEqual([
    ['Đời sống', ['Cụm, khối thi đua', 'Ánh sáng vùng cao']],
    ['Nghiệp vụ', []],
  ])
})

test('a category says where it belongs and what belongs to it', async () => {
  const main = await aCategory({ name: 'Phong trào thi đua', slug: 'phong-trao-thi-dua' })
  const sub = await aCategory({ name: 'Nông thôn mới', slug: 'nong-thon-moi', parentId: main.id })
  expect(await findCategory('phong-trao-thi-dua')).toMatchObject({ parent: null, children: [sub] })
  expect(await findCategory('nong-thon-moi')).toMatchObject({ parent: main, children: [] })
})

test('no category stands at an address that nobody gave', async () => {
  await aCategory({ slug: 'tin-tuc' })
  expect(await findCategory('tin')).toBeNull()
})
