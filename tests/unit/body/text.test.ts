import { describe, expect, test } from 'vitest'
import type { Block, Body, Inline } from '@/lib/body/body'
import { emptyBody, figuresOf, leadFigureOf, plainTextOf, wordsIn } from '@/lib/body/text'

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
