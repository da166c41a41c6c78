import { Prisma } from '@/prisma/generated/client'
import type { CategoryName } from '../categories/category'
import { db } from '../db'
import { fold } from '../vietnamese/fold'
import { yearOf } from '../vietnamese/dates'
import { guessesFor, guessesForBeginning, vocabulary } from './correcting'
import type { SearchInput } from './input'
import { markedTitle, passageOf, spelledAs } from './passages'
import { MOST, SEARCH_PAGE, type Facet, type FindableKind, type Found, type Hit, type SearchOrder } from './search'
import { seasonsOfTitles, throughSeasons } from './seasons'
import { synonymsFrom, termsOf, type Synonyms, type Terms } from './terms'
import { weigh, type Weighed } from './weighing'

/**
 * Finds what citizens may read by what they type: with or without diacritics, abbreviated, misspelled. What matches as it was typed
 * comes first.
 *
 * @param now - the hour to judge by
 * @returns null where the question holds nothing to look for
 */
export async function search(input: SearchInput, now = new Date()): Promise<Found | null> {
  const synonyms = synonymsFrom((await db.searchSynonym.findMany()).map(({ expressions }) => expressions))
  const terms = termsOf(input.question, synonyms)
  if (!terms) return null
  const all = await weigh(terms, { condition: terms.all }, now)
  if (all.length) return foundFrom(all, terms, input)

  const meant = await findMeant(terms, synonyms, now)
  if (meant) {
    const found = await foundFrom(meant.weighed, meant.terms, input)
    return { ...found, meant: await spelled(meant), isForMeant: true }
  }
  const some = await findSome(terms, now)
  return { ...(await foundFrom(some, terms, input)), isPartial: some.length > 0 }
}

/**
 * Lists what the newsroom writes short and what it means, as its groups of synonyms say: for the voice that reads aloud.
 *
 * @returns the meaning by the letters, such as "Ủy ban nhân dân" by "UBND"
 */
export async function listAbbreviations(): Promise<Record<string, string>> {
  const groups = await db.searchSynonym.findMany({ orderBy: { id: 'asc' } })
  return Object.fromEntries(
    groups.flatMap(({ expressions }) => {
      const meaning = expressions.find((one) => !LETTERS.test(one))
      return meaning ? expressions.filter((one) => LETTERS.test(one)).map((letters) => [letters, meaning]) : []
    }),
  )
}

/** An abbreviation: capitals without a space. */
const LETTERS = /^\p{Lu}[\p{Lu}\d&.-]{1,11}$/u

/** A title that begins as somebody types. */
export interface Suggestion {
  kind: FindableKind
  title: string
  slug: string
}

/** How many titles are proposed. */
const PROPOSED = 8

/**
 * Proposes titles while somebody types, newest first: those with the words as they are typed so far, else those with what may have
 * been meant.
 *
 * @returns empty for less than two letters
 */
export async function suggest(question: string, now = new Date()): Promise<Suggestion[]> {
  const typed = fold(question)
  if (typed.length < 2) return []
  const found = await titlesWith([typed], now)
  if (found.length) return found
  return titlesWith(guessesForBeginning(typed.split(' '), await vocabulary()), now)
}

/** @param beginnings - folded words, the last of which may go on */
async function titlesWith(beginnings: string[], now: Date): Promise<Suggestion[]> {
  if (!beginnings.length) return []
  const patterns = beginnings.map((words) => `% ${words}%`)
  const { tables, found } = throughSeasons(
    'titled',
    await seasonsOfTitles(now),
    { most: PROPOSED },
    (andAlso) => Prisma.sql`
      SELECT kind, title, slug, published_at FROM search_entry
      WHERE ' ' || title_fold || ' ' LIKE ANY (${patterns}) AND published_at <= ${now} ${andAlso}`,
  )
  return db.$queryRaw<Suggestion[]>`
    WITH ${tables} SELECT kind, title, slug FROM (${found}) AS found ORDER BY published_at DESC LIMIT ${PROPOSED}`
}

async function foundFrom(weighed: Weighed[], terms: Terms, input: SearchInput): Promise<Found> {
  const { page, order, year, kind, categorySlug } = input
  const categories = await namesOf(weighed)
  const fits = weighed.filter(
    (one) =>
      (!year || yearIn(one) === year) &&
      (!kind || one.kind === kind) &&
      (!categorySlug || (one.categoryId && categories.get(one.categoryId)?.slug === categorySlug)),
  )
  const sorted = fits.sort(by(order))
  return {
    hits: await hitsFrom(sorted.slice((page - 1) * SEARCH_PAGE, page * SEARCH_PAGE), terms, categories),
    total: Math.min(sorted.length, MOST),
    isMore: weighed.length > MOST,
    isPartial: false,
    meant: null,
    isForMeant: false,
    years: countBy(weighed.map(yearIn)).sort((a, b) => b.value - a.value),
    categories: countBy(weighed.flatMap((one) => categories.get(one.categoryId ?? 0) ?? [])).sort(
      (a, b) => b.count - a.count,
    ),
    kinds: countBy(weighed.map((one) => one.kind)).sort((a, b) => b.count - a.count),
  }
}

function yearIn({ publishedAt }: Weighed): number {
  return Number(yearOf(publishedAt))
}

function by(order: SearchOrder) {
  const newer = (a: Weighed, b: Weighed) =>
    b.publishedAt.getTime() - a.publishedAt.getTime() || b.subjectId - a.subjectId
  if (order === 'date') return newer
  return (a: Weighed, b: Weighed) => b.exactness - a.exactness || b.weight - a.weight || newer(a, b)
}

/** The main category of each category: readers narrow by what stands in the menu. */
async function namesOf(weighed: Weighed[]): Promise<Map<number, CategoryName>> {
  const ids = [...new Set(weighed.flatMap((one) => one.categoryId ?? []))]
  const name = { id: true, slug: true, name: true }
  const rows = await db.category.findMany({
    where: { id: { in: ids } },
    select: { ...name, parent: { select: name } },
  })
  return new Map(rows.map(({ parent, ...category }) => [category.id, parent ?? category]))
}

function countBy<T>(values: T[]): Facet<T>[] {
  const counts = new Map<unknown, Facet<T>>()
  for (const value of values) {
    const key = typeof value === 'object' && value && 'id' in value ? value.id : value
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

interface Entry {
  kind: FindableKind
  subjectId: number
  slug: string
  title: string
  summary: string
  plainText: string
}

async function hitsFrom(weighed: Weighed[], terms: Terms, categories: Map<number, CategoryName>): Promise<Hit[]> {
  const entries = await entriesOf(weighed)
  return weighed.flatMap(({ kind, subjectId, categoryId, publishedAt }) => {
    const entry = entries.get(`${kind} ${subjectId}`)
    if (!entry) return []
    return {
      ...{ kind, subjectId, publishedAt, slug: entry.slug },
      title: markedTitle(entry.title, terms),
      passage: passageOf(`${entry.summary} ${entry.plainText}`, terms),
      category: categories.get(categoryId ?? 0) ?? null,
    }
  })
}

/** @returns by kind and number: "post 12" */
async function entriesOf(weighed: Weighed[]): Promise<Map<string, Entry>> {
  const kinds = weighed.map((one) => one.kind)
  const ids = weighed.map((one) => one.subjectId)
  const rows = await db.$queryRaw<Entry[]>`
    SELECT kind, subject_id AS "subjectId", slug, title, summary, plain_text AS "plainText"
    FROM search_entry JOIN unnest(${kinds}::text[], ${ids}::int[]) AS wanted (kind, subject_id) USING (kind, subject_id)`
  return new Map(rows.map((row) => [`${row.kind} ${row.subjectId}`, row]))
}

interface Meant {
  terms: Terms
  weighed: Weighed[]
}

/** Texts with all the words wherever they stand, else with some of them. */
async function findSome(terms: Terms, now: Date): Promise<Weighed[]> {
  if (terms.words.length < 2) return []
  const anywhere = await weigh(terms, { condition: terms.words.join(' & ') }, now)
  if (anywhere.length) return anywhere
  // Nearly every text holds some of the words: where new ones do, old ones are not asked.
  return weigh(terms, { condition: terms.any, spelling: terms.exact?.any, enough: 1 }, now)
}

/** The first guess that finds anything. */
async function findMeant({ words }: Terms, synonyms: Synonyms, now: Date): Promise<Meant | null> {
  for (const guess of guessesFor(words, await vocabulary())) {
    const terms = termsOf(guess.words.join(' '), synonyms)
    const condition = guess.isBold ? terms?.phrase : terms?.all
    if (!terms || !condition || !(await weigh(terms, { condition, enough: 1 }, now)).length) continue
    return { terms, weighed: await weigh(terms, { condition }, now) }
  }
  return null
}

/** What was meant, with the diacritics that the best of the texts gives it. */
async function spelled({ terms, weighed }: Meant): Promise<string> {
  const best = [...weighed].sort(by('relevance')).slice(0, 1)
  const [entry] = (await entriesOf(best)).values()
  return spelledAs(terms.words, `${entry?.title} ${entry?.summary} ${entry?.plainText}`).join(' ')
}
