import type { SiteRules } from '../settings/settings'
import { isoInVietnam, yearsAfter } from '../vietnamese/dates'

/** What is said over an article because of its age; null where there is nothing to say. */
export interface Age {
  /** True where it is kept for reference only. */
  isArchived: boolean
  /** The name that the agency bore when it was published; null where it is today's. */
  agencyName: string | null
}

/**
 * Says what an article's age asks to be told: that it is kept for reference after so many years, and that the agency bore another
 * name when it was published.
 *
 * @param now - the hour to judge by
 */
export function ageOf(publishedAt: Date, { archiveAfterYears, nameHistory }: SiteRules, now = new Date()): Age {
  const then = nameOn(publishedAt, nameHistory)
  return {
    isArchived: archiveAfterYears !== null && yearsAfter(publishedAt, archiveAfterYears) <= now,
    agencyName: then === nameOn(now, nameHistory) ? null : then,
  }
}

/** The name that held on a day; before the first known one that one counts. Null where no name is known. */
function nameOn(at: Date, names: SiteRules['nameHistory']): string | null {
  const day = isoInVietnam(at).slice(0, 10)
  return (names.findLast(({ from }) => from <= day) ?? names[0])?.name ?? null
}
