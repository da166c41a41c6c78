import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatTime,
  isoInVietnam,
  monthOf,
  startOfDay,
  yearOf,
} from '@/lib/vietnamese/dates'

const morning = new Date('2023-03-15T01:05:09Z')

test('dates are told with two digits, in the zone of Vietnam', () => {
  expect(formatDate(morning)).toBe('15/03/2023')
  expect(formatDateTime(morning)).toBe('15/03/2023 08:05')
  expect(formatTime(morning)).toBe('08:05')
  expect(isoInVietnam(morning)).toBe('2023-03-15T08:05:09+07:00')
  expect(monthOf(morning)).toBe('Tháng 3 năm 2023')
})

test('an hour before midnight in London is the next day here', () => {
  const late = new Date('2025-12-31T23:00:00Z')
  expect(formatDateTime(late)).toBe('01/01/2026 06:00')
  expect(yearOf(late)).toBe('2026')
})

test('midnight is 00:00, not 24:00', () => {
  expect(formatDateTime(new Date('2026-06-30T17:00:00Z'))).toBe('01/07/2026 00:00')
})

test('a date field means the first moment of that day here', () => {
  expect(startOfDay('2026-11-23')?.toISOString()).toBe('2026-11-22T17:00:00.000Z')
  expect(startOfDay('2026-02-31')).toBeNull()
  expect(startOfDay('23/11/2026')).toBeNull()
  expect(startOfDay('')).toBeNull()
})
