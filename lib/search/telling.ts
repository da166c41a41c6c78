import { db } from '../db'
import { vocabulary } from './correcting'

/** A word by which a text is told from others, folded, with how much it tells. */
export interface TellingWord {
  word: string
  weight: number
}

const MOST = 8
/** A word of more texts than these tells little, and asking for it would grow with the archive. */
const MOST_TEXTS = 400

/**
 * Finds the words that tell most of what a post is about: those that it uses much and others seldom, those of its title before those
 * of its text.
 *
 * @returns empty where the post is not public
 */
export async function tellingWords(postId: number): Promise<TellingWord[]> {
  const [words, known, size] = await Promise.all([wordsOf(postId), vocabulary(), howManyTexts()])
  const sample = Math.max(1, ...known.values())
  const scale = Math.max(1, size / sample)
  return words
    .flatMap(({ word, times, isTitle }) => {
      const texts = known.get(word) ?? 0
      if (texts < 2 || texts * 2 > sample || texts * scale > MOST_TEXTS || !/[a-z]{2}/.test(word)) return []
      return { word, weight: (1 + Math.log(times)) * Math.log((1 + sample) / texts) * (isTitle ? 3 : 1) }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
}

async function wordsOf(postId: number): Promise<{ word: string; times: number; isTitle: boolean }[]> {
  return db.$queryRaw`
    SELECT lexeme AS word, cardinality(positions) AS times, 'A' = ANY(weights) AS "isTitle"
    FROM search_entry, unnest(folded) WHERE kind = 'post' AND subject_id = ${postId}`
}

/** As many as the database remembers without counting. */
async function howManyTexts(): Promise<number> {
  const [row] = await db.$queryRaw<[{ size: number }]>`
    SELECT greatest(reltuples, 0)::int AS size FROM pg_class WHERE oid = 'search_entry'::regclass`
  return row.size
}
