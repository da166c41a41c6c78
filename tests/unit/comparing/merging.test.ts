import { expect, test } from 'vitest'
import { bodyOfChoices } from '@/lib/comparing/choosing'
import { compareVersions } from '@/lib/comparing/comparing'
import type { ComparedWords } from '@/lib/comparing/comparison'
import { countOpen, proposeChoices } from '@/lib/comparing/merging'

function words(title: string, ...paragraphs: string[]): ComparedWords {
  const content = paragraphs.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }))
  return { title, summary: '', byline: '', source: '', body: { type: 'doc', content } }
}

function merge(base: ComparedWords | null, before: ComparedWords, after: ComparedWords) {
  const comparison = compareVersions(before, after)
  const choices = proposeChoices(comparison, base, { before, after })
  const body = bodyOfChoices(comparison, (_, place) => choices.rows[place] ?? 'both')
  const texts = body.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((one) => (one.type === 'text' ? one.text : '')).join('')
      : '',
  )
  return { texts, heads: choices.heads, open: countOpen(comparison, choices) }
}

const base = words('Lịch', 'Đoạn một nói về lịch.', 'Đoạn hai nói về nơi họp.', 'Đoạn ba nói về giờ.')

test('what only one of two people touched goes on as that one wrote it', () => {
  const theirs = words('Lịch mới', 'Đoạn một nói về lịch tháng 7.', 'Đoạn hai nói về nơi họp.', 'Đoạn ba nói về giờ.')
  const mine = words(
    'Lịch',
    'Đoạn một nói về lịch.',
    'Đoạn hai nói về nơi họp.',
    'Đoạn ba nói về giờ họp mới.',
    'Thêm.',
  )
  expect(merge(base, theirs, mine)).toEqual({
    texts: ['Đoạn một nói về lịch tháng 7.', 'Đoạn hai nói về nơi họp.', 'Đoạn ba nói về giờ họp mới.', 'Thêm.'],
    heads: { title: 'before' },
    open: 0,
  })
})

test('what one took out and the other left alone stays out; what both added is kept', () => {
  const [schedule, cattle, hour] = [
    'Lịch họp tổ dân phố.',
    'Trâu bò thả rông phải có người trông.',
    'Đúng tám giờ sáng.',
  ]
  const theirs = words('Lịch', schedule, hour, 'Xin mời bà con đến dự đông đủ.')
  const mine = words('Lịch', 'Ban tổ chức kính báo.', schedule, cattle)
  const { texts, open } = merge(words('Lịch', schedule, cattle, hour), theirs, mine)
  expect(texts).toEqual(['Ban tổ chức kính báo.', schedule, 'Xin mời bà con đến dự đông đủ.'])
  expect(open).toBe(0)
})

test('where both touched the same words a person has to choose, and until then nothing is left out', () => {
  const theirs = words(
    'Lịch của Thuận',
    'Đoạn một nói về lịch của Thuận.',
    'Đoạn hai nói về nơi họp.',
    'Đoạn ba nói về giờ.',
  )
  const mine = words('Lịch của Sen', 'Đoạn một nói về lịch của Sen.', 'Đoạn hai nói về nơi họp.', 'Đoạn ba nói về giờ.')
  const { texts, heads, open } = merge(base, theirs, mine)
  expect([heads, open]).toEqual([{}, 2])
  expect(texts.slice(0, 2)).toEqual(['Đoạn một nói về lịch của Thuận.', 'Đoạn một nói về lịch của Sen.'])
})

test('where nobody knows what both began from, what only one has is kept', () => {
  const { texts, open } = merge(
    null,
    words('Lịch', 'Chỉ Thuận viết câu này.'),
    words('Lịch', 'Sen đếm được bảy con trâu.'),
  )
  expect(texts.sort()).toEqual(['Chỉ Thuận viết câu này.', 'Sen đếm được bảy con trâu.'])
  expect(open).toBe(0)
})
