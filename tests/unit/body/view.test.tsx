import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BodyView } from '@/components/site/body-view'
import type { Block, Figure, Inline, TableCell } from '@/lib/body/body'
import type { Picture, Pictures } from '@/lib/media/media'

const words = (text: string): Inline[] => [{ type: 'text', text }]
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: words(text) })
const figure = (mediaId: number, attrs: Partial<Figure['attrs']> = {}, caption = `Ảnh số ${mediaId}`): Figure => ({
  type: 'figure',
  attrs: { mediaId, alt: `Mô tả ${mediaId}`, decorative: false, credit: '', lead: false, ...attrs },
  content: words(caption),
})
const picture = (mediaId: number): Picture => ({
  mediaId,
  width: 1600,
  height: 1000,
  focus: { x: 0.5, y: 0.5 },
  sources: [320, 640, 1280].map((width) => ({ width, height: width / 1.6, url: `/media/${mediaId}-${width}.webp` })),
  shareUrl: `/media/${mediaId}.jpg`,
})
const pictures: Pictures = Object.fromEntries([1, 2, 3, 4].map((id) => [id, picture(id)]))
const html = (...content: Block[]) =>
  renderToStaticMarkup(<BodyView body={{ type: 'doc', content }} pictures={pictures} />)

describe('pictures', () => {
  test('come in several widths with their shape, their caption and who took them', () => {
    const drawn = html(figure(1, { credit: 'Lý Mùi Ghển' }))
    expect(drawn).toContain('srcSet="/media/1-320.webp 320w, /media/1-640.webp 640w, /media/1-1280.webp 1280w"')
    expect(drawn).toContain('width="1600" height="1000" alt="Mô tả 1"')
    expect(drawn).toContain('<figcaption>Ảnh số 1<small> Ảnh: Lý Mùi Ghển</small></figcaption>')
  })

  test('wait until one reads on, but for the one in sight when the page opens', () => {
    const far = Array.from({ length: 5 }, (_, index) => paragraph(`Đoạn ${index}`))
    const drawn = html(paragraph('Mở đầu'), figure(1), paragraph('tiếp'), figure(2), ...far, figure(3))
    expect(drawn.match(/loading="\w+"/g)).toEqual(['loading="eager"', 'loading="lazy"', 'loading="lazy"'])
    expect(html(...far, figure(1))).toContain('loading="lazy"')
  })

  test('of a gallery stand together, open their largest file, and one at the top has its first at once', () => {
    const drawn = html({ type: 'gallery', content: [figure(1), figure(2)] }, paragraph('giữa'), figure(3), figure(4))
    expect(drawn).toMatch(
      /<div class="gallery"><figure><a href="\/media\/1-1280.webp">.*<\/figure><figure>.*<\/figure><\/div><p>giữa<\/p><figure><a href="\/media\/3-1280.webp"><img.*<figure><a href="\/media\/4-1280.webp"><img/,
    )
    expect(drawn.match(/loading="\w+"/g)?.slice(0, 2)).toEqual(['loading="eager"', 'loading="lazy"'])
  })

  test('whose file is not to be had leave their words', () => {
    expect(html(figure(99))).toBe('<figure><figcaption>Ảnh số 99</figcaption></figure>')
  })

  test('that are decorative are passed over by those who listen', () => {
    expect(html(figure(1, { decorative: true, alt: 'hoa' }))).toContain('alt=""')
  })
})

describe('tables', () => {
  const th = (text: string, attrs = {}): TableCell => ({ type: 'tableHeader', attrs, content: [paragraph(text)] })
  const td = (text: string): TableCell => ({ type: 'tableCell', content: [paragraph(text)] })
  const table = (...rows: TableCell[][]): Block => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  })

  test('scroll in a box that the keyboard reaches, with head and named columns', () => {
    const drawn = html(table([th('Xã'), th('Số hộ')], [td('Khuổi Sao'), td('42')]))
    expect(drawn).toContain('role="region" aria-label="Bảng" tabindex="0"')
    expect(drawn).toContain('<thead><tr><th scope="col">Xã</th><th scope="col">Số hộ</th></tr></thead><tbody>')
  })

  test('keep a head of two rows whole where a cell reaches through both', () => {
    const head = [th('STT', { rowspan: 2 }), th('Hộ được khen', { colspan: 2 })]
    const drawn = html(table(head, [td('Tên'), td('Xã')], [td('1'), td('Ông Bàn Văn Páo'), td('Khuổi Sao')]))
    expect(drawn).toMatch(/<thead>.*<td>Tên<\/td><td>Xã<\/td><\/tr><\/thead><tbody>/)
  })

  test('without a head row have their first column name the rows', () => {
    const drawn = html(table([th('Điện thoại'), td('0200 3812 345')], [th('Thư'), td('a@baclinh.example')]))
    expect(drawn).not.toContain('<thead>')
    expect(drawn.match(/scope="\w+"/g)).toEqual(['scope="row"', 'scope="row"'])
  })
})

test('no style stands in what is drawn: alignment is a class', () => {
  const drawn = html({ ...paragraph('giữa'), attrs: { textAlign: 'center' } }, paragraph('trái'))
  expect(drawn).toBe('<p class="align-center">giữa</p><p>trái</p>')
})

test('words are nested in their marks, and stay words', () => {
  const marks = [{ type: 'bold' as const }, { type: 'link' as const, attrs: { href: 'https://a.vn/?x=1&y=2' } }]
  const drawn = html({ type: 'paragraph', content: [{ type: 'text', text: '<b>', marks }] })
  expect(drawn).toBe('<p><strong><a href="https://a.vn/?x=1&amp;y=2" rel="noopener">&lt;b&gt;</a></strong></p>')
})

test('a text of four hundred blocks is drawn in a moment', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    index % 8 ? paragraph('Bà con ra đồng '.repeat(40)) : figure(1),
  )
  html(...many)
  const began = performance.now()
  html(...many)
  // Quiet, it takes some 40 ms; what grows with the square takes minutes.
  expect(performance.now() - began).toBeLessThan(15_000)
})
