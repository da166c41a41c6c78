import { expect, test } from 'vitest'
import { mergeTagInput, tagNames } from '@/lib/tags/input'

test('the same tag typed twice is one, however it is spelled; the first spelling stays', () => {
  expect(tagNames.parse(['Nước sạch', 'nuoc  sach', 'Vùng cao', 'NƯỚC SẠCH'.normalize('NFD')])).toEqual([
    'Nước sạch',
    'Vùng cao',
  ])
})

test('what names nothing is left out, commas separate nothing any more', () => {
  expect(tagNames.parse([' ', '???', 'Nông thôn, mới'])).toEqual(['Nông thôn mới'])
  expect(tagNames.parse(undefined)).toEqual([])
})

test('too many tags and too long ones are refused in our words', () => {
  expect(tagNames.safeParse(Array.from({ length: 9 }, (_, i) => `Chủ đề ${i}`)).error?.issues[0]?.message).toContain(
    '8',
  )
  expect(tagNames.safeParse(['x'.repeat(61)]).error?.issues[0]?.message).toContain('60 ký tự')
})

test('whoever merges without choosing a tag hears what to do', () => {
  expect(mergeTagInput.safeParse({ id: 1 }).error?.issues[0]?.message).toBe('Hãy chọn một chủ đề để gộp vào.')
})
