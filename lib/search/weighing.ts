import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { andWithin, type Narrowing } from './narrowing'
import { MOST, type FindableKind } from './search'
import { seasonsOfTitles, seasonsOfYear, seasonsToSearch, throughSeasons } from './seasons'
import { waysToSpell } from './spelling'
import type { Terms } from './terms'

/** A text in the scales. */
export interface Weighed {
  kind: FindableKind
  subjectId: number
  publishedAt: Date
  categoryId: number | null
  /** 2 as typed side by side, 1 as typed, 0 only without diacritics. */
  exactness: number
  weight: number
}

/** So many of the newest texts are weighed, and of those with the words in their titles; the rest stand behind them by their day. */
const NEWEST = 400
const TITLES = 200

/** What a text must hold. */
export interface Wish {
  /** On the folded words. */
  condition: string
  /** A condition on the words with their diacritics, where that must hold too. */
  spelling?: string
  /** With so many found, older texts are left alone. */
  enough?: number
}

/**
 * Finds the newest texts that hold what is asked for, and old ones with the very words in their titles; weighs how well they answer.
 *
 * @param now - the hour to judge by
 * @param narrowing - only texts of a year, a kind, a category
 */
export async function weigh(
  terms: Terms,
  { condition, spelling, enough = MOST + 1 }: Wish,
  now: Date,
  narrowing: Narrowing = {},
): Promise<Weighed[]> {
  const ofYear = narrowing.year ? [seasonsOfYear(narrowing.year)] : null
  const fits = andWithin(narrowing)
  const holds = spelling ? Prisma.sql`AND exact @@ to_tsquery('simple', ${spelling})` : Prisma.empty
  const titles = waysToSpell(terms.words).map((way) => `% ${way.join(' ')} %`)
  const newest = throughSeasons(
    'newest',
    ofYear ?? (await seasonsToSearch(now)),
    { most: MOST + 1, enough },
    (andAlso) => Prisma.sql`
      SELECT kind, subject_id, published_at, category_id FROM search_entry
      WHERE folded @@ (SELECT query FROM asked) AND published_at <= ${now} ${holds} ${fits} ${andAlso}`,
  )
  const titled = throughSeasons(
    'titled',
    ofYear ?? (await seasonsOfTitles(now)),
    { most: TITLES },
    (andAlso) => Prisma.sql`
      SELECT kind, subject_id, published_at, category_id FROM search_entry
      WHERE ' ' || title_fold || ' ' LIKE ANY (${titles}) AND published_at <= ${now} ${fits} ${andAlso}`,
  )
  return db.$queryRaw<Weighed[]>`
    WITH asked AS MATERIALIZED (SELECT to_tsquery('simple', ${condition}) AS query),
    ${newest.tables}, ${titled.tables},
    newest AS MATERIALIZED (SELECT * FROM (${newest.found}) AS found ORDER BY published_at DESC LIMIT ${MOST + 1}),
    in_title AS MATERIALIZED (
      SELECT kind, subject_id, published_at, category_id
      FROM (
        SELECT found.*, folded @@ (SELECT query FROM asked) ${holds} AS fits
        FROM (${titled.found}) AS found JOIN search_entry USING (kind, subject_id) OFFSET 0
      ) AS read WHERE fits
    ),
    weighed AS MATERIALIZED (
      SELECT kind, subject_id, (${exactnessBy(terms)})::int AS exactness, (${weightBy(terms, titles)})::float8 AS weight
      FROM (
        (SELECT kind, subject_id FROM newest LIMIT ${NEWEST}) UNION SELECT kind, subject_id FROM in_title
      ) AS best JOIN search_entry USING (kind, subject_id), asked
    )
    SELECT kind, subject_id AS "subjectId", published_at AS "publishedAt", category_id AS "categoryId",
      coalesce(exactness, 0) AS exactness, coalesce(weight, 0) AS weight
    FROM (TABLE newest UNION TABLE in_title) AS found LEFT JOIN weighed USING (kind, subject_id)`
}

function exactnessBy({ exact }: Terms): Prisma.Sql {
  if (!exact) return Prisma.sql`0`
  return Prisma.sql`
    CASE WHEN exact @@ to_tsquery('simple', ${exact.phrase ?? exact.all}) THEN 2
         WHEN exact @@ to_tsquery('simple', ${exact.all}) THEN 1 ELSE 0 END`
}

function weightBy({ phrase, titlePhrase }: Terms, titles: string[]): Prisma.Sql {
  const sideBySide = phrase
    ? Prisma.sql`CASE WHEN folded @@ to_tsquery('simple', ${phrase}) THEN 0.5 ELSE 0 END`
    : Prisma.sql`0`
  const inTitle = titlePhrase ? Prisma.sql`OR folded @@ to_tsquery('simple', ${titlePhrase})` : Prisma.empty
  return Prisma.sql`
    ts_rank_cd('{0.05,0.1,0.4,1.0}', folded, asked.query, 1) + ${sideBySide}
      + CASE WHEN ' ' || title_fold || ' ' LIKE ANY (${titles}) ${inTitle} THEN 1 ELSE 0 END`
}
