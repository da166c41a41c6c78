import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { boundsOf, yearOf } from '../vietnamese/dates'
import type { SearchInput } from './input'
import type { FindableKind } from './search'

/** What results are narrowed to; what is absent is left open. */
export interface Narrowing {
  year?: number
  kind?: FindableKind
  /** The category and those under it; empty where there is none by that name. */
  categoryIds?: number[]
}

/** Reads how a question is narrowed. */
export async function narrowingOf({ year, kind, categorySlug }: SearchInput): Promise<Narrowing> {
  if (!categorySlug) return { year, kind }
  const here = { OR: [{ slug: categorySlug }, { parent: { slug: categorySlug } }] }
  const categories = await db.category.findMany({ where: here, select: { id: true } })
  return { year, kind, categoryIds: categories.map(({ id }) => id) }
}

/** Tells whether nothing is narrowed. */
export function isOpen(narrowing: Narrowing): boolean {
  return Object.values(narrowing).every((one) => one === undefined)
}

interface Placed {
  kind: FindableKind
  publishedAt: Date
  categoryId: number | null
}

/** Tells whether a text is left when results are narrowed. */
export function isWithin({ year, kind, categoryIds }: Narrowing, one: Placed): boolean {
  return (
    (!year || Number(yearOf(one.publishedAt)) === year) &&
    (!kind || one.kind === kind) &&
    (!categoryIds || categoryIds.includes(one.categoryId ?? 0))
  )
}

/** The same for Postgres, to be added to other conditions. */
export function andWithin({ year, kind, categoryIds }: Narrowing): Prisma.Sql {
  const bounds = year && boundsOf({ year })
  return Prisma.join(
    [
      bounds ? Prisma.sql`AND published_at >= ${bounds.from} AND published_at < ${bounds.until}` : Prisma.empty,
      kind ? Prisma.sql`AND kind = ${kind}` : Prisma.empty,
      categoryIds ? Prisma.sql`AND category_id = ANY(${categoryIds})` : Prisma.empty,
    ],
    ' ',
  )
}

/** More years than the portal will live. */
const MOST_YEARS = 100

/** Lists the years of the archive, newest first: one step along the days for each, however many texts it holds. */
export async function listYears(now: Date): Promise<number[]> {
  const rows = await db.$queryRaw<{ at: Date }[]>`
    WITH RECURSIVE newest AS (
      (SELECT published_at AS at, 1 AS step FROM search_entry
       WHERE published_at <= ${now} ORDER BY published_at DESC LIMIT 1)
      UNION ALL
      SELECT older.published_at, step + 1 FROM newest CROSS JOIN LATERAL (
        SELECT published_at FROM search_entry
        WHERE published_at < date_trunc('year', newest.at, 'Asia/Ho_Chi_Minh')
        ORDER BY published_at DESC LIMIT 1
      ) AS older
      WHERE step < ${MOST_YEARS}
    )
    SELECT at FROM newest`
  return rows.map(({ at }) => Number(yearOf(at)))
}
