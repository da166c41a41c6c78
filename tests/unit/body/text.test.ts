import { describe, expect, test } from 'vitest'
import type { Block, Body, Figure, Inline } from '@/lib/body/body'
import { emptyBody, figuresOf, leadFigureOf, mediaIdsOf, plainTextOf, wordsIn } from '@/lib/body/text'

const body = (...content: Block[]): Body => ({ type: 'doc', content })
const words = (text: string): Inline[] => [{ type: 'text', text }]
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: words(text) })
const figure = (mediaId: number, caption: string, lead = false): Block => ({
  type: 'figure',
  attrs: { mediaId, alt: '', decorative: true, credit: '', lead },
  content: words(caption),
})

describe('the words of a text, for search and feeds', () => {
  test('each paragraph, caption, item and row is a line, and no line touches the next', () => {
    const item = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] })
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [paragraph(text)] })
    const text = plainTextOf(
      body(
        paragraph('Chào mừng thi đua'),
        { type: 'horizontalRule' },
        paragraph('phát động'),
        figure(1, 'Toàn cảnh hội nghị'),
        { type: 'bulletList', content: [item('một'), item('hai')] },
        { type: 'table', content: [{ type: 'tableRow', content: [cell('Xã'), cell('Số hộ')] }] },
        { type: 'blockquote', content: [paragraph('Lời dặn')] },
      ),
    )
    expect(text.split('\n')).toEqual([
      'Chào mừng thi đua',
      'phát động',
      'Toàn cảnh hội nghị',
      'một',
      'hai',
      'Xã Số hộ',
      'Lời dặn',
    ])
  })

  test('captions of galleries and tables, names of films and files are words too', () => {
    const cell = { type: 'tableCell' as const, content: [paragraph('42')] }
    const film = { youtubeId: 'dQw4w9WgXcQ', mediaId: null, posterId: 3, title: 'Lễ phát động', credit: 'Đài' }
    const text = plainTextOf(
      body(
        { type: 'gallery', content: [figure(1, 'Nương sớm'), figure(2, '')] as Figure[] },
        { type: 'video', attrs: film, content: words('sáng 20/11') },
        { type: 'attachment', attrs: { mediaId: 4, title: 'Danh sách hộ' } },
        { type: 'table', attrs: { caption: 'Số hộ' }, content: [{ type: 'tableRow', content: [cell] }] },
      ),
    )
    expect(text.split('\n')).toEqual(['Nương sớm', 'Lễ phát động', 'sáng 20/11', 'Danh sách hộ', 'Số hộ', '42'])
  })

  test('a broken line still parts two words', () => {
    const content: Inline[] = [...words('thi đua'), { type: 'hardBreak' }, ...words('phát động')]
    expect(plainTextOf(body({ type: 'paragraph', content }))).not.toContain('đuaphát')
  })
})

describe('how many words a text has', () => {
  test('syllables are counted; dashes and dots between them are not', () => {
    expect(wordsIn(body(paragraph('Thi đua – Khen thưởng năm 2022 … •')))).toBe(6)
    expect(wordsIn(emptyBody())).toBe(0)
  })

  test('a long line of dashes is counted in a moment', () => {
    const began = performance.now()
    expect(wordsIn(body(paragraph('-'.repeat(500_000))))).toBe(0)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

test('what a text shows and offers is named once each, in galleries, films and posters too', () => {
  const film = { youtubeId: null, mediaId: 5, posterId: 1, title: '', credit: '' }
  const all = body(
    figure(1, ''),
    { type: 'gallery', content: [figure(2, ''), figure(3, '')] as Figure[] },
    { type: 'video', attrs: film },
    { type: 'attachment', attrs: { mediaId: 4, title: '' } },
  )
  expect(mediaIdsOf(all)).toEqual([1, 2, 3, 5, 4])
  expect(figuresOf(all).map(({ attrs }) => attrs.mediaId)).toEqual([1, 2, 3])
})

describe('the picture that stands for a text', () => {
  test('is the one chosen, else the first, else none', () => {
    expect(leadFigureOf(body(figure(1, ''), figure(2, '', true)))?.attrs.mediaId).toBe(2)
    expect(leadFigureOf(body(paragraph('x'), figure(1, ''), figure(2, '')))?.attrs.mediaId).toBe(1)
    expect(leadFigureOf(emptyBody())).toBeNull()
    expect(figuresOf(body(figure(3, ''), paragraph('x'), figure(4, ''))).map(({ attrs }) => attrs.mediaId)).toEqual([
      3, 4,
    ])
  })
})
