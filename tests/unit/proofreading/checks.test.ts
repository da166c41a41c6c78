import { describe, expect, test } from 'vitest'
import type { Block, Figure } from '@/lib/body/body'
import { checkText, LONG_PARAGRAPH } from '@/lib/proofreading/checks'
import { domainsOf, linksOf } from '@/lib/proofreading/links'
import { aBodyOf, aTable, aText, provinceTexts } from './texts'

const told = (...blocks: (string | Block)[]) => checkText(aText(...blocks)).map(({ message }) => message)

const heading = (level: 2 | 3 | 4): Block => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text: 'Kết quả' }],
})

const figure = (caption: string, decorative = false): Figure => ({
  type: 'figure',
  attrs: { mediaId: 1, alt: 'Lúa chín', decorative, credit: '', lead: false },
  content: caption ? [{ type: 'text', text: caption }] : [],
})

const linked = (words: string, href = 'https://baclinh.example/van-ban'): Block => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'Mời xem ' },
    { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] },
    { type: 'text', text: ' để biết.' },
  ],
})

describe('an editor is told of', () => {
  test('pictures without a caption, in a gallery too, but not of mere ornament', () => {
    const gallery: Block = { type: 'gallery', content: [figure('Đội múa'), figure('')] }
    expect(told(figure('Lễ trao'), gallery, figure('', true))).toEqual(['Ảnh 3 chưa có chú thích.'])
  })

  test('headings that skip a level', () => {
    expect(told(heading(3))).toEqual(['Đề mục 1 nhảy cấp: nên là Tiêu đề 2.'])
    expect(told(heading(2), heading(4))).toEqual(['Đề mục 2 nhảy cấp: nên là Tiêu đề 3.'])
    expect(told(heading(2), heading(3), heading(4), heading(2))).toEqual([])
  })

  test.each(['tại đây', 'Xem tại đây.', 'ở đây', 'xem thêm', 'Bấm vào đây', 'link', 'https://baclinh.example/a'])(
    'a link that says only “%s”',
    (words) => {
      const [check] = checkText(aText('Một đoạn.', linked(words)))
      expect(check?.message).toContain('chưa nói dẫn đến đâu')
      expect(check).toMatchObject({ place: { path: [1] }, from: 8, to: 8 + words.length })
    },
  )

  test.each(['Quyết định 1150/QĐ-UBND', 'danh sách khen thưởng năm 2026', 'Đây là Bắc Lĩnh'])(
    'no link that says “%s”',
    (words) => {
      expect(told(linked(words))).toEqual([])
    },
  )

  test('tables without a head, but not of those with a head row or a head column', () => {
    const cells = (type: 'tableCell' | 'tableHeader', ...words: string[]) =>
      words.map((text) => ({
        type,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      }))
    const table = (...rows: ReturnType<typeof cells>[]): Block => ({
      type: 'table',
      content: rows.map((content) => ({ type: 'tableRow', content })),
    })
    expect(told(table(cells('tableCell', 'Xã', 'Số'), cells('tableCell', 'Nà Lạn', '12')))).toEqual([
      'Bảng 1 chưa có hàng hoặc cột tiêu đề.',
    ])
    expect(told(table(cells('tableCell', 'Một ô')))).toHaveLength(1)
    expect(told(aTable(['Xã', 'Số'], ['Nà Lạn', '12']))).toEqual([])
    const column = [...cells('tableHeader', 'Nà Lạn'), ...cells('tableCell', '12')]
    expect(told(table(column, column))).toEqual([])
  })

  test('paragraphs longer than a telephone shows', () => {
    expect(told('thôn '.repeat(LONG_PARAGRAPH))).toEqual([])
    expect(told('Ngắn.', 'thôn '.repeat(LONG_PARAGRAPH + 1))).toEqual([
      `Đoạn 2 dài ${LONG_PARAGRAPH + 1} từ. Tách làm hai thì dễ đọc hơn trên điện thoại.`,
    ])
  })

  test('personal numbers, first of all', () => {
    expect(told(heading(3), 'Gọi ông Páo theo số 0912 345 678.')[0]).toContain('số điện thoại cá nhân')
  })
})

test('outgoing links are told by domain, the most linked first, each with its words; those within the site are not', () => {
  const body = aBodyOf(
    linked('nội quy', '/bai-viet/noi-quy'),
    linked('một', 'https://www.chinhphu.vn/a'),
    linked('hai', 'https://nhacai.example/b'),
    linked('ba', 'https://chinhphu.vn/c'),
    linked('thư', 'mailto:bantdkt@baclinh.example'),
  )
  expect(domainsOf(linksOf(body)).map(({ domain, links }) => [domain, links.map(({ words }) => words)])).toEqual([
    ['chinhphu.vn', ['một', 'ba']],
    ['nhacai.example', ['hai']],
  ])
})

test('a link with a bold word in it is one link', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://a.vn' } }
  const body = aBodyOf({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Quyết định ', marks: [link] },
      { type: 'text', text: '1150', marks: [{ type: 'bold' }, link] },
    ],
  })
  expect(linksOf(body)).toMatchObject([{ words: 'Quyết định 1150', from: 0, to: 15 }])
})

test('the posts of the province have nothing to be told of', () => {
  expect(provinceTexts().flatMap((text) => checkText(text).map(({ message }) => message))).toEqual([])
})
