import { expect, test } from 'vitest'
import { isWorkingDay, lastDayOfTerm, workingDaysBetween, type SpecialDay } from '@/lib/calendar/calendar'

const newYear: SpecialDay[] = [{ day: '2025-01-01', kind: 'OFF', name: 'Tết Dương lịch' }]

test.each([
  ['2024-12-31', newYear, '2025-01-15'],
  ['2024-11-26', [], '2024-12-10'],
  ['2022-06-10', [], '2022-06-24'],
] as const)('ten working days after %s end as the law counts them', (opened, special, last) => {
  expect(lastDayOfTerm(opened, 10, [...special])).toBe(last)
})

test('nobody works on weekends and holidays, but on a Saturday that was swapped for a Monday', () => {
  const swap: SpecialDay[] = [
    { day: '2026-08-31', kind: 'OFF', name: 'Nghỉ hoán đổi dịp Quốc khánh' },
    { day: '2026-08-22', kind: 'WORKING', name: 'Làm bù ngày 31/8' },
  ]
  expect(isWorkingDay('2026-08-31', swap)).toBe(false)
  expect(isWorkingDay('2026-08-22', swap)).toBe(true)
  expect(isWorkingDay('2026-08-23', swap)).toBe(false)
  expect(lastDayOfTerm('2026-08-21', 1, swap)).toBe('2026-08-22')
  expect(lastDayOfTerm('2026-08-28', 1, swap)).toBe('2026-09-01')
})

test('neither the day of the announcement nor the day itself is counted as time between', () => {
  expect(workingDaysBetween('2026-11-25', '2026-12-05', [])).toBe(7)
  expect(workingDaysBetween('2026-11-25', '2026-12-04', [])).toBe(6)
  expect(workingDaysBetween('2026-11-25', '2026-11-26', [])).toBe(0)
  expect(workingDaysBetween('2026-11-25', '2026-11-01', [])).toBe(0)
})

test('a term of no days ends on its first day, and a calendar without work ends no term', () => {
  expect(lastDayOfTerm('2026-11-25', 0, [])).toBe('2026-11-25')
  const never = Array.from({ length: 3_000 }, (_, index): SpecialDay => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
    return { day, kind: 'OFF', name: 'Nghỉ' }
  })
  expect(() => lastDayOfTerm('2026-01-01', 1, never)).toThrow(RangeError)
})
