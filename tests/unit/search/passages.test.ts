import { expect, test } from 'vitest'
import { passageOf, spelledAs } from '@/lib/search/passages'
import { guessesFor } from '@/lib/search/correcting'
import { searchInput } from '@/lib/search/input'
import { termsOf } from '@/lib/search/terms'

test.each([
  ['', 'ban'],
  ['Một câu ngắn.', 'khong co'],
  ['Bản Lầu '.repeat(500), 'ban lau'],
  ['x'.repeat(5_000), 'x'],
  ['đường'.normalize('NFD'), 'duong'],
])('a passage is a piece of the text, never more, never twice', (text, question) => {
  const words = passageOf(text, termsOf(question)!).map((piece) => piece.text)
  const plain = words.filter((word) => word !== '…').join('')
  expect(text.normalize('NFC')).toContain(plain)
})

test('words that stand side by side are marked as one', () => {
  const pieces = passageOf('Hội nghị trao Bằng khen của Chủ tịch.', termsOf('bang khen')!)
  expect(pieces).toContainEqual({ text: 'Bằng khen', isMatch: true })
})

test('typed with diacritics, look-alikes are not marked where the word itself stands', () => {
  const marked = passageOf('Bàn về bản làng, bạn ạ.', termsOf('bản')!).filter(({ isMatch }) => isMatch)
  expect(marked).toEqual([{ text: 'bản', isMatch: true }])
})

test('a correction is spelled as the text spells it', () => {
  expect(spelledAs(['thi', 'dua'], 'Phong trào Thi đua yêu nước')).toEqual(['thi', 'đua'])
  expect(spelledAs(['ubnd', 'tinh'], 'Chủ tịch UBND tỉnh')).toEqual(['UBND', 'tỉnh'])
})

test('numbers are never taken for slips, and short words only for letters that changed places', () => {
  const words = new Map([
    ['dua', 9],
    ['khen', 5],
    ['153', 2],
  ])
  expect(guessesFor(['152'], words)).toEqual([])
  expect(guessesFor(['dau'], words)[0]?.words).toEqual(['dua'])
  expect(guessesFor(['khenn'], words)[0]?.words).toEqual(['khen'])
})

test('a letter struck twice is the likeliest slip, however frequent other words are', () => {
  const words = new Map([
    ['nhan', 90],
    ['nha', 5],
  ])
  expect(guessesFor(['nhaa'], words)[0]?.words).toEqual(['nha'])
})

test('whatever stands in the address is read as a question', () => {
  expect(searchInput.parse({ q: ['a', 'b'], trang: '-1', nam: 'abc', xep: 'x' })).toEqual({
    question: '',
    categorySlug: undefined,
    year: undefined,
    order: 'relevance',
    page: 1,
  })
  expect(searchInput.parse({ q: `thi  đua${'x'.repeat(9_000)}` }).question.length).toBeLessThanOrEqual(200)
})

test('a question of more unknown words than anybody mistypes is not weighed against the whole vocabulary', () => {
  const vocabulary = new Map([['khen', 3]])
  expect(guessesFor(['khne', 'thuong'], vocabulary)[0]?.words).toEqual(['khen', 'thuong'])
  const nine = ['khne', ...Array.from({ length: 8 }, (_, index) => `zzxw${'abcdefgh'[index]}`)]
  expect(guessesFor(nine.slice(0, 8), vocabulary)[0]?.words[0]).toBe('khen')
  expect(guessesFor(nine, vocabulary)).toEqual([])
})
