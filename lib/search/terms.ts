import { fold } from '../vietnamese/fold'

/** What one looks for: words that all must be there, some of them side by side. */
export interface Terms {
  /** The question's folded words, each once. */
  words: string[]
  /** For Postgres: all of it, folded. */
  all: string
  /** Any of it, for when nothing holds all. */
  any: string
  /** The words side by side in the order typed; null for a single word. */
  phrase: string | null
  /** With diacritics as typed; null where nothing was typed with any. */
  exact: { all: string; any: string; phrase: string | null; words: string[] } | null
}

/** More words than these say nothing more. */
const MAX_WORDS = 24

/** Groups of folded expressions with one meaning, each as its words. */
export type Synonyms = string[][][]

/**
 * Reads a question as people type it: words in any order, what stands in quotation marks side by side, abbreviations and what they
 * stand for taken as one.
 *
 * @returns null where it holds no letter and no digit
 */
export function termsOf(question: string, synonyms: Synonyms = []): Terms | null {
  const parts = partsOf(question)
  const folded = parts.flatMap(({ words }) => words.map(fold).filter(Boolean))
  if (!folded.length) return null
  const conditions = parts.flatMap(({ words, isQuoted }) => conditionsOf(words.map(fold), isQuoted, synonyms))
  const plain = parts.flatMap(({ words }) => words)
  return {
    words: [...new Set(folded)],
    all: conditions.join(' & '),
    any: [...new Set(folded)].join(' | '),
    phrase: sideBySide(folded),
    exact: hasDiacritics(plain) ? exactOf(plain) : null,
  }
}

/** Reads staff's groups of expressions as the search compares them. */
export function synonymsFrom(groups: string[][]): Synonyms {
  return groups.map((group) => group.map((expression) => fold(expression).split(' ')))
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
    const words = wordsIn(piece).slice(0, left)
    left -= words.length
    const isQuoted = index % 2 === 1 && index < pieces.length - 1
    return words.length ? [{ words, isQuoted }] : []
  })
}

/** Folded words hold letters and digits only: nothing of a question can be read by Postgres as anything else. */
function conditionsOf(words: string[], isQuoted: boolean, synonyms: Synonyms): string[] {
  if (isQuoted) return [sideBySide(words) ?? words[0] ?? ''].filter(Boolean)
  const conditions: string[] = []
  for (let at = 0; at < words.length;) {
    const group = longestAt(words, at, synonyms)
    if (group) {
      conditions.push(`(${group.all.map((one) => `(${one.join(' <-> ')})`).join(' | ')})`)
      at += group.length
    } else {
      conditions.push(words[at]!)
      at++
    }
  }
  return conditions.filter(Boolean)
}

function longestAt(words: string[], at: number, synonyms: Synonyms) {
  let best: { all: string[][]; length: number } | null = null
  for (const all of synonyms) {
    for (const one of all) {
      const stands = one.every((word, index) => words[at + index] === word)
      if (stands && one.length > (best?.length ?? 0)) best = { all, length: one.length }
    }
  }
  return best
}

function sideBySide(words: string[]): string | null {
  const all = words.filter(Boolean)
  return all.length > 1 ? all.join(' <-> ') : null
}

function hasDiacritics(words: string[]): boolean {
  return words.some((word) => /[^\u0000-\u007f]/.test(word))
}

/** hòa and hoà are one word. Postgres reads quoted letters as they are. */
function exactOf(words: string[]): Terms['exact'] {
  const each = words.map((word) => {
    const spellings = spellingsOf(word.toLocaleLowerCase('vi'))
    return spellings.length > 1 ? `(${spellings.map(quoted).join(' | ')})` : quoted(spellings[0]!)
  })
  return {
    all: each.join(' & '),
    any: each.join(' | '),
    phrase: each.length > 1 ? each.join(' <-> ') : null,
    words: words.flatMap((word) => spellingsOf(word.toLocaleLowerCase('vi'))),
  }
}

function quoted(word: string): string {
  return `'${word}'`
}

const OPEN_RIMES = ['oa', 'oe', 'uy']
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

/** The tone of oa, oe and uy at a word's end stands on either letter: hòa, hoà. After q the u belongs to the q. */
function spellingsOf(word: string): string[] {
  const decomposed = word.normalize('NFD')
  const tone = TONES.exec(decomposed)?.[0]
  const bare = decomposed.replace(TONES, '')
  const rime = OPEN_RIMES.find((one) => bare.endsWith(one))
  if (!tone || !rime || bare.endsWith(`q${rime}`)) return [word]
  const stem = bare.slice(0, -2)
  const spelled = [`${stem}${rime[0]}${tone}${rime[1]}`, `${stem}${rime}${tone}`]
  return spelled.map((one) => one.normalize('NFC'))
}
