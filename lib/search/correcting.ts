import { db } from '../db'
import { remembered } from './remembering'

/** The words of so many of the newest texts are known. */
const TEXTS = 5_000
const MOST_WORDS = 20_000
/**
 * So many words of a question are weighed against the vocabulary at most, its first: each costs a walk through all of it, and nobody
 * else is served meanwhile. More of them unknown are no slip but another language, or an attack.
 */
const MOST_GUESSED = 8
const MOST_GUESSES = 16
/** Titles are compared with each, on every pause in typing. */
const MOST_BEGINNINGS = 6
/** "nghiêng" has seven letters, and no name that is typed as one word has more than these. */
const LONGEST_SYLLABLE = 7
const LONGEST_JOINED = 60
const KNOWN_FOR_MS = 60 * 60_000

/** Folded words with the number of texts that hold them. */
type Vocabulary = Map<string, number>

const known = remembered(learn, KNOWN_FOR_MS)

/** Learns which words the public texts use. Asked for only when a search finds nothing, and then kept for an hour. */
export async function vocabulary(): Promise<Vocabulary> {
  return known.recall()
}

/** Forgets what was learnt; the next question learns anew. */
export function forgetVocabulary(): void {
  known.forget()
}

/** What somebody may have meant. */
export interface Guess {
  words: string[]
  /** True: a word that exists was taken for a slip; that is believed only where the words then stand side by side. */
  isBold: boolean
}

/**
 * Proposes what may have been meant by folded words: first those with each unknown word replaced by the nearest known one, then
 * those with one known word replaced by a near one. The best guess stands first.
 */
export function guessesFor(words: string[], vocabulary: Vocabulary): Guess[] {
  const unknown = words.filter((word) => !isKnown(word, vocabulary))
  if (unknown.length > MOST_GUESSED) return []
  const repaired = words.map((word) => (unknown.includes(word) ? (nearest(word, vocabulary)[0] ?? word) : word))
  const careful = repaired.some((word, index) => word !== words[index]) ? [{ words: repaired, isBold: false }] : []
  const parted = words.flatMap((word) => (unknown.includes(word) ? partsOf(word, vocabulary) : word))
  const apart = parted.length > words.length ? [{ words: parted, isBold: true }] : []
  const bold = repaired.slice(0, MOST_GUESSED).flatMap((word, index) =>
    nearest(word, vocabulary)
      .slice(0, 3)
      .map((other) => ({ words: repaired.with(index, other), isBold: true })),
  )
  return [...apart, ...careful, ...bold].slice(0, MOST_GUESSES)
}

/**
 * Proposes what may have been meant by words of which the last is still being typed: that word is taken once for whole and once as it
 * stands.
 *
 * @returns each guess as one piece of text, the best first
 */
export function guessesForBeginning(words: string[], vocabulary: Vocabulary): string[] {
  const [whole, last] = [words.slice(0, -1), words.slice(-1)]
  const guesses = [
    ...guessesFor(words, vocabulary).map((guess) => guess.words),
    ...guessesFor(whole, vocabulary).map((guess) => [...guess.words, ...last]),
  ]
  return [...new Set(guesses.map((guess) => guess.join(' ')))].slice(0, MOST_BEGINNINGS)
}

async function learn(): Promise<Vocabulary> {
  const rows = await db.$queryRaw<{ word: string; ndoc: number }[]>`
    SELECT word, ndoc FROM ts_stat(${`SELECT folded FROM search_entry ORDER BY published_at DESC LIMIT ${TEXTS}`})
    ORDER BY ndoc DESC LIMIT ${MOST_WORDS}`
  return new Map(rows.map(({ word, ndoc }) => [word, ndoc]))
}

/** Numbers are what they are. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return /\d/.test(word) || vocabulary.has(word)
}

/** Words between which no space was typed: "khenthuong". Of all ways to part them the one with the fewest, of which none is a single letter. */
function partsOf(word: string, vocabulary: Vocabulary): string[] {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= Math.min(word.length, LONGEST_JOINED); end++) {
    best[end] = null
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
      const [before, last] = [best[start], word.slice(start, end)]
      if (before && vocabulary.has(last) && before.length + 1 < (best[end]?.length ?? Infinity))
        best[end] = [...before, last]
    }
  }
  return best[word.length] ?? [word]
}

function nearest(word: string, vocabulary: Vocabulary): string[] {
  if (/\d/.test(word)) return []
  if (word.length < 4) return exchanged(word).filter((other) => vocabulary.has(other))
  const reach = word.length > 5 ? 2 : 1
  // A finger that rests on a key, or keys struck for a diacritic while nothing made one of them: "nhaa".
  const single = word.replace(/(.)\1+/g, '$1')
  const near: { other: string; distance: number; posts: number }[] = []
  for (const [other, posts] of vocabulary) {
    if (other === word || isFar(word, other, reach) || /\d/.test(other)) continue
    const distance = other === single ? 0 : distanceBetween(word, other, reach)
    if (distance <= reach) near.push({ other, distance, posts })
  }
  return near.sort((a, b) => a.distance - b.distance || b.posts - a.posts).map(({ other }) => other)
}

/** Each letter that only one of two words has is a slip of its own: most words are passed over by that alone. */
function isFar(word: string, other: string, reach: number): boolean {
  if (Math.abs(other.length - word.length) > reach) return true
  let slips = 0
  for (const letter of other) if (!word.includes(letter) && ++slips > reach) return true
  return false
}

/** A short word with another letter is another word: only letters that changed places are a slip. */
function exchanged(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).map((_, at) =>
    letters
      .with(at, letters[at + 1]!)
      .with(at + 1, letters[at]!)
      .join(''),
  )
}

/** Damerau–Levenshtein: letters added, left out, mistaken, or exchanged with their neighbour. Beyond the reach it is not counted out. */
function distanceBetween(a: string, b: string, reach: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(change, swapped, row[j - 1]! + 1, last[j]! + 1))
    }
    if (Math.min(...row) > reach) return reach + 1
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
