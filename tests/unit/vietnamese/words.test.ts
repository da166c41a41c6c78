import { expect, test } from 'vitest'
import { formatBytes, formatNumber } from '@/lib/vietnamese/numbers'
import { compareVietnamese } from '@/lib/vietnamese/sort'

test('names stand in the order of a Vietnamese dictionary', () => {
  const names = ['Ơn', 'Đỗ', 'Ân', 'dạ', 'An', 'Ánh', 'đá', 'Anh', 'Ôn', 'Ăn', 'Dương', 'On', 'Ảnh']
  expect(names.sort(compareVietnamese)).toEqual([
    'An',
    'Anh',
    'Ảnh',
    'Ánh',
    'Ăn',
    'Ân',
    'dạ',
    'Dương',
    'đá',
    'Đỗ',
    'On',
    'Ôn',
    'Ơn',
  ])
})

test('numbers and sizes are written as people here write them', () => {
  expect(formatNumber(1284)).toBe('1.284')
  expect(formatBytes(512)).toBe('512 byte')
  expect(formatBytes(327_680)).toBe('320 KB')
  expect(formatBytes(1_468_006)).toBe('1,4 MB')
})
