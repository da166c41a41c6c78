import { expect, test } from 'vitest'
import type { MenuEntry } from '@/lib/menu/menu'
import { siteMapOf, type MapPlace } from '@/lib/menu/site-map'

const entry = (name: string, href: string, children: MenuEntry[] = []): MenuEntry => ({
  ...{ id: 0, name, href, description: '', children },
})
const page = (slug: string, ...children: ReturnType<typeof leaf>[]) => ({ ...leaf(slug), children })
const leaf = (slug: string) => ({ id: 0, slug, title: slug, summary: '', children: [] as never[] })
const category = (slug: string, ...children: string[]) => ({
  ...{ id: 0, slug, name: slug, description: '', homeBlock: 'NONE' as const },
  children: children.map((child) => ({ id: 0, slug: child, name: child, description: '' })),
})
const outline = (places: MapPlace[]): unknown[] =>
  places.map(({ name, under }) => (under.length ? [name, ...outline(under)] : name))

test('the site map follows the menu, puts what belongs under its entries there, and names the rest after it', () => {
  const parts = siteMapOf({
    menu: [
      entry('Giới thiệu', '/trang/gioi-thieu', [entry('Lịch sử', '/trang/lich-su')]),
      entry('Tin', '/chuyen-muc/tin'),
    ],
    categories: [category('tin', 'co-so'), category('nghiep-vu', 'mau-don')],
    pages: [page('gioi-thieu', leaf('lich-su'), leaf('co-cau')), page('lien-he')],
    sections: [{ name: 'Lưu trữ', href: '/luu-tru', description: '' }],
  })
  expect(parts.map(({ title, places }) => [title, outline(places)])).toEqual([
    ['Theo thực đơn', ['Trang chủ', ['Giới thiệu', 'Lịch sử', 'co-cau'], ['Tin', 'co-so']]],
    ['Chuyên mục khác', [['nghiep-vu', 'mau-don']]],
    ['Trang khác', ['lien-he']],
    ['Mục khác', ['Lưu trữ']],
  ])
})

test('nothing stands in the site map twice, and what stands under an entry of the menu keeps what is under it', () => {
  const parts = siteMapOf({
    menu: [entry('Cơ cấu', '/trang/co-cau'), entry('Gương', '/chuyen-muc/guong')],
    categories: [category('khen-thuong', 'guong')],
    pages: [page('gioi-thieu', leaf('co-cau'))],
    sections: [],
  })
  expect(parts.map(({ places }) => outline(places))).toEqual([
    ['Trang chủ', 'Cơ cấu', 'Gương'],
    ['khen-thuong'],
    ['gioi-thieu'],
  ])
})
