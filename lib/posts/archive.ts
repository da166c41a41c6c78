import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { boundsOf, yearAndMonthOf, type Period } from '../vietnamese/dates'
import { headlinesAfter, headlinesBefore, LIST_PAGE, type ListFrom } from './headlines'
import type { Headline, ListPage } from './post'

/** A month in which something was published. */
export interface Month {
  year: number
  /** 1–12 */
  month: number
}

/** More months than the portal will live. */
const MOST_MONTHS = 1_200

/**
 * Lists the months in which something was published that citizens may read, newest first. One step along the index for each month,
 * however many posts it holds.
 *
 * @param now - the hour to judge by
 */
export async function listMonths(now = new Date()): Promise<Month[]> {
  const rows = await db.$queryRaw<{ at: Date }[]>`
    WITH RECURSIVE newest AS (
      (SELECT published_at AS at, 1 AS step FROM post
       WHERE status = 'PUBLISHED' AND published_at <= ${now} ORDER BY published_at DESC LIMIT 1)
      UNION ALL
      SELECT older.published_at, step + 1 FROM newest CROSS JOIN LATERAL (
        SELECT published_at FROM post
        WHERE status = 'PUBLISHED'
          AND published_at < date_trunc('month', newest.at, 'Asia/Ho_Chi_Minh')
        ORDER BY published_at DESC LIMIT 1
      ) AS older
      WHERE step < ${MOST_MONTHS}
    )
    SELECT at FROM newest`
  return rows.map(({ at }) => yearAndMonthOf(at))
}

/**
 * Lists what was published in a year or a month, newest first.
 *
 * @param after - the post after which the page begins; null begins with the newest
 */
export async function listInPeriod(
  period: Period,
  { after, limit = LIST_PAGE }: ListFrom,
  now = new Date(),
): Promise<ListPage<Headline>> {
  return headlinesAfter(after, limit, between(period, now))
}

/**
 * Finds where the page before this one begins within a year or a month, for "Tin mới hơn".
 *
 * @returns the post after which it begins; null where it is the first page
 */
export async function pageBeforeInPeriod(after: number, period: Period, now = new Date()): Promise<number | null> {
  const list = Prisma.sql`SELECT id, published_at FROM post WHERE status = 'PUBLISHED' AND ${between(period, now)}`
  return headlinesBefore(after, list, now)
}

function between(period: Period, now: Date): Prisma.Sql {
  const { from, until } = boundsOf(period)
  return Prisma.sql`published_at >= ${from} AND published_at < ${until} AND published_at <= ${now}`
}
