import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { boundsOf, yearAndMonthOf, type Period } from '../vietnamese/dates'
import type { Headline, ListPage } from './post'
import { headlinesAfter, LIST_PAGE } from './published'

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
  { after, limit = LIST_PAGE }: { after: number | null; limit?: number },
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
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT post.id FROM post JOIN post AS here ON here.id = ${after}
    WHERE post.status = 'PUBLISHED' AND ${between(period, now, 'post')}
      AND (post.published_at, post.id) >= (here.published_at, here.id)
    ORDER BY post.published_at, post.id OFFSET ${LIST_PAGE} LIMIT 1`
  return rows[0]?.id ?? null
}

function between(period: Period, now: Date, table = 'post'): Prisma.Sql {
  const { from, until } = boundsOf(period)
  const at = Prisma.raw(`${table}.published_at`)
  return Prisma.sql`${at} >= ${from} AND ${at} < ${until} AND ${at} <= ${now}`
}
