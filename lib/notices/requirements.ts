import { workingDaysBetween, type SpecialDay } from '../calendar/calendar'
import { isoInVietnam } from '../vietnamese/dates'

/** How far ahead a downtime is announced, and how far the law wants it. */
export interface Lead {
  /** Whole working days between the day of the announcement and the day of the downtime. */
  days: number
  /** As many as the settings ask for (NĐ 224/2026, Đ13: seven). */
  asked: number
}

/**
 * Counts how far ahead a downtime is announced. The law lets urgent ones be announced later: then a reason is due.
 *
 * @param announcedAt - from when on citizens read of it
 */
export function leadOf(
  { announcedAt, downFrom }: { announcedAt: Date; downFrom: Date },
  special: SpecialDay[],
  asked: number,
): Lead {
  return { days: workingDaysBetween(dayOf(announcedAt), dayOf(downFrom), special), asked }
}

/** Says whether a downtime is announced too late to go without a reason. */
export function isShort({ days, asked }: Lead): boolean {
  return days < asked
}

function dayOf(at: Date): string {
  return isoInVietnam(at).slice(0, 10)
}
