import { expect, test } from 'vitest'
import { partAsked } from '@/lib/front-desk/part-asked'

const ask = (range?: string, ifRange?: string) => partAsked({ range, 'if-range': ifRange }, 1000, '"a"')

test('a player gets the part that it asks for', () => {
  expect(ask('bytes=0-99')).toEqual({ start: 0, end: 99 })
  expect(ask('bytes=900-')).toEqual({ start: 900, end: 999 })
  expect(ask('bytes=-100')).toEqual({ start: 900, end: 999 })
  expect(ask('bytes=-5000')).toEqual({ start: 0, end: 999 })
  expect(ask('bytes=990-5000')).toEqual({ start: 990, end: 999 })
  expect(ask('bytes=0-0', '"a"')).toEqual({ start: 0, end: 0 })
})

test('whoever asks beyond the end is told so', () => {
  expect(ask('bytes=1000-')).toBe('outside')
  expect(ask('bytes=-0')).toBe('outside')
})

test('whoever asks for nothing, for several parts, nonsense, or a part of another file gets the whole', () => {
  for (const range of [undefined, 'bytes=-', 'bytes=0-1,5-6', 'items=0-1', 'bytes=5-2', 'bytes=a-b'])
    expect(ask(range)).toBeNull()
  expect(ask('bytes=0-99', '"b"')).toBeNull()
})
