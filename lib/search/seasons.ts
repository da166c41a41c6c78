import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { remembered } from './remembering'

/** So many of the newest texts are looked through first; then, where too few are found, so many, and only then all. */
const NEWEST = [5_000, 25_000]
const KNOWN_FOR_MS = 60 * 60_000

const beginnings = remembered(learnBeginnings, KNOWN_FOR_MS)

/** The quarters of years to look through in one go, as search_season counts them; null means all. */
export type Seasons = number[] | null

/**
 * Lists in which seasons to look for texts, one go after the other: in the newest first, in all last. A small archive is looked
 * through in one go.
 */
export async function seasonsToSearch(now: Date): Promise<Seasons[]> {
  const last = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) + 1
  const goes = (await beginnings.recall()).map((first) =>
    Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index),
  )
  return [...goes, null]
}

/**
 * Lists the seasons for questions to titles alone: the newest first, then all. What few of the newest titles hold is few in all of them,
 * and each go costs as many looks into the index as the words have letters.
 */
export async function seasonsOfTitles(now: Date): Promise<Seasons[]> {
  return [...new Set([(await seasonsToSearch(now))[0]!, null])]
}

/** Lists the seasons of a year in Vietnam, whose first hours belong to the last season of the year before. */
export function seasonsOfYear(year: number): number[] {
  return [0, 1, 2, 3, 4].map((quarter) => year * 4 + quarter)
}

/** Forgets how the archive is spread over the years. */
export function forgetSeasons(): void {
  beginnings.forget()
}

/**
 * Spells a question as one that goes through the seasons: tables that each look through more of them, and only where none before has
 * found enough. So what many texts hold costs the same in any archive, and what few hold is soon found in all of it.
 *
 * @param name - by which the tables are numbered
 * @param most - no table holds more than so many, the newest of what it found
 * @param enough - with so many found no further table looks
 * @param ask - the question, with the condition that it must hold besides its own
 * @returns the tables for WITH, and all that they have found, each once
 */
export function throughSeasons(
  name: string,
  goes: Seasons[],
  { most, enough = most }: { most: number; enough?: number },
  ask: (andAlso: Prisma.Sql) => Prisma.Sql,
): { tables: Prisma.Sql; found: Prisma.Sql } {
  const names = goes.map((_, index) => Prisma.raw(`${name}_${index}`))
  const tables = goes.map((seasons, index) => {
    const among = seasons ? Prisma.sql`AND ARRAY[search_season(published_at)] && ${seasons}::int[]` : Prisma.empty
    const tooFew = names.slice(0, index).map((one) => Prisma.sql`AND (SELECT count(*) FROM ${one}) < ${enough}`)
    const held = ask(Prisma.join([among, ...tooFew], ' '))
    // OFFSET 0: else Postgres hopes to meet enough of them on a walk from the newest on, which ends at the oldest where there are few.
    return Prisma.sql`
      ${names[index]} AS MATERIALIZED (SELECT * FROM (${held} OFFSET 0) AS held ORDER BY published_at DESC LIMIT ${most})`
  })
  const found = Prisma.join(
    names.map((one) => Prisma.sql`TABLE ${one}`),
    ' UNION ',
  )
  return { tables: Prisma.join(tables, ', '), found }
}

/** @returns the seasons with which NEWEST begin; fewer where the archive is smaller */
async function learnBeginnings(): Promise<number[]> {
  const rows = await Promise.all(
    NEWEST.map(
      (count) => db.$queryRaw<{ season: number }[]>`
        SELECT search_season(published_at) AS season FROM search_entry ORDER BY published_at DESC OFFSET ${count} LIMIT 1`,
    ),
  )
  return rows.flatMap(([row]) => row?.season ?? [])
}
