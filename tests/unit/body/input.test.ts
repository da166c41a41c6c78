import { describe, expect, test } from 'vitest'
import { bodyInput } from '@/lib/body/input'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (text: string, ...marks: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks }],
})
const table = (...rows: unknown[][]) => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})
const cell = (attrs: object = {}) => ({ type: 'tableCell', attrs, content: [paragraph('Bằng khen')] })
const figure = (attrs: object = {}) => ({ type: 'figure', attrs: { mediaId: 7, ...attrs } })

/** What the newsroom reads when a text is refused. */
function sentencesOf(document: unknown): string[] {
  return bodyInput.safeParse(document).error?.issues.map(({ message }) => message) ?? []
}

describe('a refused text is refused with one Vietnamese sentence that says what to mend', () => {
  const unsafe = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
  test.each([
    ['an unsafe link', doc(paragraph('x', unsafe)), 'Có liên kết không dùng được.'],
    ['unsafe links everywhere', doc(paragraph('x', unsafe), paragraph('y', unsafe)), 'Có liên kết không dùng được.'],
    ['an unsafe link in a cell', doc(table([{ ...cell(), content: [paragraph('x', unsafe)] }])), 'Có liên kết không'],
    [
      'an endless link',
      doc(paragraph('x', { type: 'link', attrs: { href: `/${'a'.repeat(2_000)}` } })),
      'Có liên kết dài',
    ],
    ['a cell too wide', doc(table([cell({ colspan: 1e9 })])), 'Có ô bảng trải quá 40 cột'],
    ['a row too wide', doc(table(Array.from({ length: 3 }, () => cell({ colspan: 40 })))), 'Có bảng rộng quá 100 cột.'],
    ['a table too long', doc(table(...Array.from({ length: 2_001 }, () => [cell()]))), 'Có bảng dài quá 2.000 hàng.'],
    ['a description too long', doc(figure({ alt: 'a'.repeat(1_001) })), 'Có mô tả ảnh dài quá'],
    ['a credit too long', doc(figure({ credit: 'a'.repeat(301) })), 'Có tên người chụp ảnh dài quá'],
    ['an unknown node', doc({ type: 'iframe' }), 'Nội dung bài không đúng dạng.'],
    ['an unknown key', doc({ ...paragraph('x'), onclick: 'alert(1)' }), 'Nội dung bài không đúng dạng.'],
    ['no document', 7, 'Nội dung bài không đúng dạng.'],
    ['an array of holes', { type: 'doc', content: new Array(1e9) }, 'Bài có quá nhiều đoạn'],
    ['keys of a megabyte', doc({ [`k${'x'.repeat(2_000_000)}`]: 1 }), 'Bài dài quá 2 triệu ký tự.'],
    ['not a number', doc(figure({ mediaId: Number.NaN })), 'Nội dung bài không đúng dạng.'],
  ])('%s', (_, document, sentence) => {
    const sentences = sentencesOf(document)
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(sentence)
  })
})

describe('what can be mended is mended, and the rest of the text is kept', () => {
  const textOf = (document: unknown) => JSON.stringify(bodyInput.parse(document))

  test('letters that were taken apart are composed, in words, captions and descriptions', () => {
    const kept = textOf(doc(paragraph('Tiến'.normalize('NFD')), figure({ alt: 'Đường'.normalize('NFD') })))
    expect(kept).toContain('Tiến')
    expect(kept).toContain('Đường')
  })

  test('half a letter, that no database can hold, becomes a sign of its loss', () => {
    expect(textOf(doc(paragraph('bằng \ud83c khen')))).toContain('bằng \ufffd khen')
    expect(textOf(doc(paragraph('chúc mừng 🎉')))).toContain('🎉')
  })

  test('what nobody sees does not tear words or turn them round', () => {
    expect(textOf(doc(paragraph('thi\u200b đua\ufeff \u202ekhen\u202c\tthưởng\u2028năm')))).toContain(
      '"thi đua khen thưởng năm"',
    )
  })

  test('an empty text is a sheet to write on, and empty lines at the end are no part of it', () => {
    const empty = { type: 'doc', content: [{ type: 'paragraph', content: [] }] }
    expect(bodyInput.parse(doc())).toEqual(empty)
    expect(bodyInput.parse(doc({ type: 'paragraph' }, { type: 'paragraph' }))).toEqual(empty)
    expect(bodyInput.parse(doc(paragraph('Một'), { type: 'paragraph' })).content).toHaveLength(1)
  })

  test('the same look is the same document, in whatever order it was given', () => {
    const one = doc(paragraph('x', { type: 'italic' }, { type: 'bold' }, { type: 'bold' }))
    expect(bodyInput.parse(one)).toEqual(bodyInput.parse(doc(paragraph('x', { type: 'bold' }, { type: 'italic' }))))
  })

  test('a letter is not raised and lowered at once', () => {
    const kept = textOf(doc(paragraph('2', { type: 'subscript' }, { type: 'superscript' })))
    expect(kept).toContain('superscript')
    expect(kept).not.toContain('subscript')
  })

  test('a list that begins with a list, and one that counts from minus one, are set right', () => {
    const inner = {
      type: 'orderedList',
      attrs: { start: -1 },
      content: [{ type: 'listItem', content: [paragraph('a')] }],
    }
    const kept = bodyInput.parse(doc({ type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] }))
    expect(kept.content[0]).toMatchObject({
      content: [{ content: [{ type: 'paragraph' }, { type: 'orderedList', attrs: { start: 1 } }] }],
    })
  })

  test('a gallery of one is that picture, one of none is nothing, and no picture is lost', () => {
    const gallery = (...content: unknown[]) => ({ type: 'gallery', content })
    const kept = bodyInput.parse(doc(gallery(), gallery(figure()), gallery(figure(), figure({ mediaId: 8 }))))
    expect(kept.content).toMatchObject([
      { type: 'figure' },
      { type: 'gallery', content: [{}, { attrs: { mediaId: 8 } }] },
    ])
  })

  test('one picture stands for the post, also where it stands in a gallery', () => {
    const gallery = { type: 'gallery', content: [figure({ lead: true }), figure({ lead: true })] }
    const kept = bodyInput.parse(doc(gallery, figure({ lead: true })))
    expect(JSON.stringify(kept).match(/"lead":true/g)).toHaveLength(1)
  })

  test('one picture stands for the post, and a decorative one needs no description', () => {
    const kept = bodyInput.parse(doc(figure({ lead: true }), figure({ lead: true, decorative: true, alt: 'hoa' })))
    expect(kept.content).toMatchObject([
      { attrs: { lead: true } },
      { attrs: { lead: false, decorative: true, alt: '' } },
    ])
  })
})

test('addresses of this site, of others, of people and telephones may be linked to', () => {
  const taken = ['/bai-viet/a', '#muc-2', 'https://vi.wikipedia.org/wiki/Đ', 'mailto:a@b.vn', 'tel:+842003812345']
  const refused = [
    '',
    ' /a',
    '//b.vn',
    '/\\b.vn',
    'https://',
    'ftp://b.vn',
    'java\u200bscript:x',
    'https://b.vn/\ud800',
    'b.vn',
  ]
  const isTaken = (href: string) => bodyInput.safeParse(doc(paragraph('x', { type: 'link', attrs: { href } }))).success
  expect(taken.filter((href) => !isTaken(href))).toEqual([])
  expect(refused.filter(isTaken)).toEqual([])
})
