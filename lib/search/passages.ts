import { fold } from '../vietnamese/fold'
import type { Piece } from './search'
import { spellingsOf } from './spelling'
import type { Terms } from './terms'

/** How long a passage may be, in characters. */
const PASSAGE = 220

interface Word {
  text: string
  start: number
  end: number
  match: string | null
}

/** Marks in a title what was asked for. */
export function markedTitle(title: string, terms: Terms): Piece[] {
  return piecesOf(title, wordsOf(title, terms), 0, title.length)
}

/**
 * Cuts out of a text the place where most of what was asked for stands together, with what was asked for marked. Without any, the
 * text's beginning.
 */
export function passageOf(text: string, terms: Terms): Piece[] {
  const nfc = text.normalize('NFC')
  const words = wordsOf(nfc, terms)
  const first = bestPlace(words)
  const from = first === null ? 0 : Math.max(0, first.start - PASSAGE / 3)
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? 0)
  const end = words.findLast((word) => word.end <= start + PASSAGE)?.end ?? Math.min(nfc.length, start + PASSAGE)
  const pieces = piecesOf(nfc, words, start, end)
  if (start > 0) pieces.unshift({ text: '…', isMatch: false })
  if (end < nfc.length) pieces.push({ text: '…', isMatch: false })
  return pieces
}

/**
 * Spells folded words as a text spells them, side by side where it does: "thi dua" is "thi đua" in a text that speaks of it.
 *
 * @returns the words in their order; one that the text does not hold stays as it is
 */
export function spelledAs(words: string[], text: string): string[] {
  const written = [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
  const folded = written.map(fold)
  const at = folded.findIndex((_, index) => words.every((word, step) => folded[index + step] === word))
  if (at >= 0) return written.slice(at, at + words.length).map(lowerUnlessName)
  return words.map((word) => {
    const index = folded.indexOf(word)
    return index < 0 ? word : lowerUnlessName(written[index]!)
  })
}

/** The first word of a sentence says nothing of how it is spelled within one. */
function lowerUnlessName(word: string): string {
  return word === word.toLocaleUpperCase('vi') && word.length > 1 ? word : word.toLocaleLowerCase('vi')
}

function wordsOf(text: string, terms: Terms): Word[] {
  const wanted = new Set(terms.words.flatMap(spellingsOf))
  const exact = terms.exact && new Set(terms.exact.words)
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const folded = fold(word)
    return { text: word, start: index, end: index + word.length, match: wanted.has(folded) ? folded : null }
  })
  if (!exact) return words
  // What is spelled as typed is marked; only where nothing is, the look-alikes are.
  const isExact = (word: Word) => exact.has(word.text.toLocaleLowerCase('vi'))
  const spelledSo = new Set(words.filter(isExact).map((word) => word.match))
  return words.map((word) =>
    word.match && spelledSo.has(word.match) && !isExact(word) ? { ...word, match: null } : word,
  )
}

/** The match around which most different words stand within one passage; those that follow one another count double. */
function bestPlace(words: Word[]): Word | null {
  const matches = words.map((word, index) => ({ word, index })).filter(({ word }) => word.match)
  let best: { word: Word; worth: number } | null = null
  for (let i = 0; i < matches.length; i++) {
    const { word, index } = matches[i]!
    const seen = new Set([word.match])
    let worth = 1
    for (let j = i + 1; j < matches.length && matches[j]!.word.end - word.start < PASSAGE * 0.7; j++) {
      const other = matches[j]!
      if (!seen.has(other.word.match)) worth += other.index === index + (j - i) ? 2 : 1
      seen.add(other.word.match)
    }
    if (!best || worth > best.worth) best = { word, worth }
  }
  return best?.word ?? null
}

/** Words that match side by side are marked together. */
function piecesOf(text: string, words: Word[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const shown = words.filter((word) => word.start >= start && word.end <= end)
  for (let i = 0; i < shown.length; i++) {
    if (!shown[i]!.match) continue
    let last = i
    while (shown[last + 1]?.match && /^\s+$/.test(text.slice(shown[last]!.end, shown[last + 1]!.start))) last++
    if (shown[i]!.start > at) pieces.push({ text: text.slice(at, shown[i]!.start), isMatch: false })
    pieces.push({ text: text.slice(shown[i]!.start, shown[last]!.end), isMatch: true })
    at = shown[last]!.end
    i = last
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMatch: false })
  return pieces
}
