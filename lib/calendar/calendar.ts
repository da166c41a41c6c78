import type { SpecialDayKind } from '@/prisma/generated/enums'

export type { SpecialDayKind }

/** A day in Vietnam: "2026-11-25". Such words sort as the days do. */
export type Day = string

/** A day on which the calendar differs from the week: a holiday, or a weekend day that is worked in exchange for another. */
export interface SpecialDay {
  day: Day
  kind: SpecialDayKind
  name: string
}

/** Longer than any term that a law counts in working days; a span that is longer still is counted no further. */
const MOST_DAYS = 2_000

/** Says whether offices work on a day: Monday to Friday but for holidays, and weekend days that were swapped. */
export function isWorkingDay(day: Day, special: SpecialDay[]): boolean {
  const exception = special.find((one) => one.day === day)
  if (exception) return exception.kind === 'WORKING'
  const weekday = midnight(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/**
 * Finds the last day of a term of working days. The day on which the term is announced is not counted (NĐ 152/2025 Đ44).
 *
 * @param count - how many working days the term has; 0 gives the day itself
 * @throws {RangeError} where no such day is within reach, since every day is a holiday
 */
export function lastDayOfTerm(announced: Day, count: number, special: SpecialDay[]): Day {
  let day = announced
  for (let left = count, walked = 0; left > 0; walked++) {
    if (walked > MOST_DAYS) throw new RangeError('No working day is within reach.')
    day = nextDay(day)
    if (isWorkingDay(day, special)) left--
  }
  return day
}

/**
 * Counts the whole working days between two days; neither of them is counted.
 *
 * @returns 0 where the second does not come after the first; at most as many as MOST_DAYS hold
 */
export function workingDaysBetween(announced: Day, begins: Day, special: SpecialDay[]): number {
  let count = 0
  let day = nextDay(announced)
  for (let walked = 0; day < begins && walked < MOST_DAYS; walked++, day = nextDay(day)) {
    if (isWorkingDay(day, special)) count++
  }
  return count
}

function nextDay(day: Day): Day {
  const at = midnight(day)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
