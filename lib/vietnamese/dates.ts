/** The zone in which the Board lives; every date on screen is told in it. */
const ZONE = 'Asia/Ho_Chi_Minh'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** "23/11/2026" */
export function formatDate(at: Date): string {
  const { day, month, year } = inVietnam(at)
  return `${day}/${month}/${year}`
}

/** "23/11/2026 10:42" */
export function formatDateTime(at: Date): string {
  const { hour, minute } = inVietnam(at)
  return `${formatDate(at)} ${hour}:${minute}`
}

/** "10:42" */
export function formatTime(at: Date): string {
  const { hour, minute } = inVietnam(at)
  return `${hour}:${minute}`
}

/** "2026-11-23T10:42:00+07:00", for `datetime` attributes and machines. Vietnam keeps +07:00 all year. */
export function isoInVietnam(at: Date): string {
  const { year, month, day, hour, minute, second } = inVietnam(at)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`
}

/** "Tháng 11 năm 2026", as a heading over a month's posts. */
export function monthOf(at: Date): string {
  const { year, month } = inVietnam(at)
  return `Tháng ${Number(month)} năm ${year}`
}

/** "2026", the year in which something was published. */
export function yearOf(at: Date): string {
  return inVietnam(at).year
}

/** The year and the month (1–12) of a moment in Vietnam. */
export function yearAndMonthOf(at: Date): { year: number; month: number } {
  const { year, month } = inVietnam(at)
  return { year: Number(year), month: Number(month) }
}

/** The first moment of a month in Vietnam; month 13 is the next January. */
export function startOfMonth(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1) - 7 * 3_600_000)
}

/** A year, or one of its months. */
export interface Period {
  year: number
  /** 1–12; absent for the whole year. */
  month?: number
}

/** The first moment of a period in Vietnam, and the first after it. */
export function boundsOf({ year, month }: Period): { from: Date; until: Date } {
  return month
    ? { from: startOfMonth(year, month), until: startOfMonth(year, month + 1) }
    : { from: startOfMonth(year, 1), until: startOfMonth(year + 1, 1) }
}

/**
 * Reads the value of a date field as the first moment of that day in Vietnam.
 *
 * @param day - "2026-11-23"
 * @returns null where it is no date
 */
export function startOfDay(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const at = new Date(`${day}T00:00:00+07:00`)
  // 2026-02-31 would roll over into March: such a day is no date.
  return Number.isNaN(at.getTime()) || isoInVietnam(at).slice(0, 10) !== day ? null : at
}

/** The day in Vietnam as a date alone, the way Postgres keeps it: its midnight in UTC. */
export function dayInVietnam(at: Date): Date {
  const { year, month, day } = inVietnam(at)
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}

/**
 * Reads the value of a field for day and hour as a moment in Vietnam.
 *
 * @param value - "2026-11-23T10:42"
 * @returns null where it is no moment
 */
export function momentFrom(value: string): Date | null {
  const [day, time] = value.split('T')
  const midnight = startOfDay(day ?? '')
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(time ?? '') ?? []
  return midnight && hour && minute
    ? new Date(midnight.getTime() + (Number(hour) * 60 + Number(minute)) * 60_000)
    : null
}

/** "2026-11-23T10:42", the value of a field for day and hour. */
export function momentField(at: Date): string {
  return isoInVietnam(at).slice(0, 16)
}

/** The same day and hour so many years later; 29 February becomes 28 February, as Postgres counts. */
export function yearsAfter(at: Date, years: number): Date {
  const local = isoInVietnam(at)
  const day = `${String(Number(local.slice(0, 4)) + years).padStart(4, '0')}${local.slice(4)}`
  const later = new Date(day)
  return isoInVietnam(later).slice(5, 10) === local.slice(5, 10) ? later : new Date(day.replace('-02-29', '-02-28'))
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

function inVietnam(at: Date): Record<Part, string> {
  return Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value])) as Record<Part, string>
}
