import { fold } from '../vietnamese/fold'
import { spellingsOf } from './spelling'

/** What one looks for: words that all must be there, some of them side by side. */
export interface Terms {
  /** The question's folded words, each once. */
  words: string[]
  /** For Postgres: all of it, folded. */
  all: string
  /** All its words, wherever they stand. */
  anywhere: string
  /** Any of it, for when nothing holds all. */
  any: string
  /** The words side by side in the order typed, in each way to say them; null for a single word. */
  phrase: string | null
  /** The same within a title. */
  titlePhrase: string | null
  /** With diacritics as typed; null where nothing was typed with any. */
  exact: { all: string; any: string; phrase: string | null; words: string[] } | null
}

/** More words than these say nothing more. */
const MAX_WORDS = 24
/** More ways to say a question than these are not tried side by side. */
const MAX_WAYS = 8

/** Groups of expressions with one meaning, each as its words as staff spell them. */
export type Synonyms = string[][][]

/**
 * Reads a question as people type it: words in any order, what stands in quotation marks side by side, abbreviations and what they
 * stand for taken as one.
 *
 * @returns null where it holds no letter and no digit
 */
export function termsOf(question: string, synonyms: Synonyms = []): Terms | null {
  const parts = partsOf(question)
  const typed = parts.flatMap(({ words }) => words).filter((word) => fold(word))
  if (!typed.length) return null
  const pieces = parts.flatMap(({ words, isQuoted }) => (isQuoted ? [[words]] : piecesOf(words, synonyms)))
  const ways = waysToSay(pieces)
  const folded = [...new Set(typed.map(fold))]
  return {
    words: folded,
    all: allOf(pieces, folding),
    anywhere: folded.map(folding).join(' & '),
    any: folded.map(folding).join(' | '),
    phrase: sideBySide(ways, folding),
    titlePhrase: sideBySide(ways, (word) => eitherOf(spellingsOf(fold(word)).map((one) => `${one}:A`))),
    exact: hasDiacritics(typed) ? exactOf(typed, pieces, ways) : null,
  }
}

/** Reads staff's groups of expressions as the search compares them. */
export function synonymsFrom(groups: string[][]): Synonyms {
  return groups.map((group) => group.map(wordsIn))
}

/** Takes a text apart into its words as they are written, NFC. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

interface Part {
  words: string[]
  isQuoted: boolean
}

function partsOf(question: string): Part[] {
  // Straight, curly and angled marks; one that is never closed is none.
  const pieces = question.split(/["“”„«»]/)
  let left = MAX_WORDS
  return pieces.flatMap((piece, index) => {
    // ½ is a word of two: 1 and 2.
    const words = wordsIn(piece)
      .flatMap((word) => (fold(word).includes(' ') ? fold(word).split(' ') : word))
      .slice(0, left)
    left -= words.length
    const isQuoted = index % 2 === 1 && index < pieces.length - 1
    return words.length ? [{ words, isQuoted }] : []
  })
}

/** A piece of a question: the ways to say it, each as its words, the typed one first. */
type Piece = string[][]

function piecesOf(words: string[], synonyms: Synonyms): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, synonyms)
    const typed = words.slice(at, at + (found?.length ?? 1))
    pieces.push([typed, ...(found?.others ?? [])])
    at += typed.length
  }
  return pieces
}

function longestAt(words: string[], at: number, synonyms: Synonyms) {
  let best: { others: string[][]; length: number } | null = null
  for (const group of synonyms) {
    for (const one of group) {
      const stands = one.every((word, index) => fold(words[at + index] ?? '') === fold(word))
      if (stands && one.length > (best?.length ?? 0))
        best = { others: group.filter((other) => other !== one), length: one.length }
    }
  }
  return best
}

/** Each way to say the whole question, as its words. */
function waysToSay(pieces: Piece[]): string[][] {
  return pieces.reduce<string[][]>(
    (ways, piece) => ways.flatMap((way) => piece.map((words) => [...way, ...words])).slice(0, MAX_WAYS),
    [[]],
  )
}

/** Folded words hold letters and digits only: nothing of a question can be read by Postgres as anything else. */
function allOf(pieces: Piece[], spell: (word: string) => string): string {
  const conditions = pieces.map((piece) => piece.map((words) => inARow(words, spell)).filter(Boolean))
  return conditions.flatMap((ways) => (ways.length > 1 ? `(${ways.join(' | ')})` : ways)).join(' & ')
}

function sideBySide(ways: string[][], spell: (word: string) => string): string | null {
  const rows = ways.map((words) => inARow(words, spell)).filter(Boolean)
  return rows.some((row) => row.includes('<->')) ? rows.join(' | ') : null
}

function inARow(words: string[], spell: (word: string) => string): string {
  const row = words.filter((word) => fold(word)).map(spell)
  return row.length > 1 ? `(${row.join(' <-> ')})` : (row[0] ?? '')
}

function hasDiacritics(words: string[]): boolean {
  return words.some((word) => /[^\u0000-\u007f]/.test(word))
}

/** Postgres reads quoted letters as they are. */
function exactOf(typed: string[], pieces: Piece[], ways: string[][]): Terms['exact'] {
  const spell = (word: string) => eitherOf(spellingsOf(word.toLocaleLowerCase('vi')).map((one) => `'${one}'`))
  return {
    all: allOf(pieces, spell),
    any: typed.map(spell).join(' | '),
    phrase: sideBySide(ways, spell),
    words: typed.flatMap((word) => spellingsOf(word.toLocaleLowerCase('vi'))),
  }
}

function folding(word: string): string {
  return eitherOf(spellingsOf(fold(word)))
}

function eitherOf(spellings: string[]): string {
  return spellings.length > 1 ? `(${spellings.join(' | ')})` : spellings.join('')
}
