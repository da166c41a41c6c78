import { Prisma } from '@/prisma/generated/client'
import type { CategoryName } from '../categories/category'
import { db } from '../db'
import { fold } from '../vietnamese/fold'
import { guessesFor, guessesForBeginning, vocabulary } from './correcting'
import { countedFacets, openFacets } from './facets'
import type { SearchInput } from './input'
import { isOpen, isWithin, listYears, narrowingOf } from './narrowing'
import { markedTitle, passageOf, spelledAs } from './passages'
import { MOST, SEARCH_PAGE, type FindableKind, type Found, type Hit, type SearchOrder } from './search'
import { seasonsOfTitles, throughSeasons } from './seasons'
import { waysToSpell } from './spelling'
import { synonymsFrom, termsOf, type Synonyms, type Terms } from './terms'
import { weigh, type Weighed, type Wish } from './weighing'

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
  const asked = await answerTo(terms, { condition: terms.all }, now)
  if (asked.weighed.length) return foundFrom(asked, input, now)

  const meant = await findMeant(terms, synonyms, now)
  if (meant) return { ...(await foundFrom(meant, input, now)), meant: await spelled(meant), isForMeant: true }
  const some = await findSome(terms, now)
  return { ...(await foundFrom(some, input, now)), isPartial: some.weighed.length > 0 }
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
  const patterns = beginnings.flatMap((words) => waysToSpell(words.split(' ')).map((way) => `% ${way.join(' ')}%`))
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

/** What was asked for, and what answers it. */
interface Answer {
  terms: Terms
  wish: Wish
  weighed: Weighed[]
}

async function answerTo(terms: Terms, wish: Wish, now: Date): Promise<Answer> {
  return { terms, wish, weighed: await weigh(terms, wish, now) }
}

async function foundFrom({ terms, wish, weighed: all }: Answer, input: SearchInput, now: Date): Promise<Found> {
  const { page, order } = input
  const narrowing = await narrowingOf(input)
  const isWhole = all.length <= MOST
  // Among more than were weighed there are others of that year, kind or category: those are asked for anew.
  const fits =
    isWhole || isOpen(narrowing)
      ? all.filter((one) => isWithin(narrowing, one))
      : await weigh(terms, wish, now, narrowing)
  const known = isWhole ? all : [...all, ...fits]
  const categories = await namesOf(known)
  const facets = isWhole
    ? countedFacets(all, narrowing, categories)
    : openFacets(known, await listYears(now), categories)
  const sorted = fits.sort(by(order))
  return {
    hits: await hitsFrom(sorted.slice((page - 1) * SEARCH_PAGE, page * SEARCH_PAGE), terms, categories),
    total: Math.min(sorted.length, MOST),
    isMore: sorted.length > MOST,
    isPartial: false,
    meant: null,
    isForMeant: false,
    ...facets,
  }
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

/** Texts with all the words wherever they stand, else with some of them. */
async function findSome(terms: Terms, now: Date): Promise<Answer> {
  const everywhere = { condition: terms.anywhere }
  if (terms.words.length < 2) return { terms, wish: everywhere, weighed: [] }
  const anywhere = await answerTo(terms, everywhere, now)
  if (anywhere.weighed.length) return anywhere
  // Nearly every text holds some of the words: where new ones do, old ones are not asked.
  return answerTo(terms, { condition: terms.any, spelling: terms.exact?.any, enough: 1 }, now)
}

/** The first guess that finds anything. */
async function findMeant({ words }: Terms, synonyms: Synonyms, now: Date): Promise<Answer | null> {
  for (const guess of guessesFor(words, await vocabulary())) {
    const terms = termsOf(guess.words.join(' '), synonyms)
    const condition = guess.isBold ? terms?.phrase : terms?.all
    if (!terms || !condition || !(await weigh(terms, { condition, enough: 1 }, now)).length) continue
    return answerTo(terms, { condition }, now)
  }
  return null
}

/** What was meant, with the diacritics that the best of the texts gives it. */
async function spelled({ terms, weighed }: Answer): Promise<string> {
  const best = [...weighed].sort(by('relevance')).slice(0, 1)
  const [entry] = (await entriesOf(best)).values()
  return spelledAs(terms.words, `${entry?.title} ${entry?.summary} ${entry?.plainText}`).join(' ')
}
