import { isSyllable } from '../vietnamese/syllables'
import { findingAt, type Ailment, type Finding } from './finding'
import type { Passage } from './passages'
import type { Vocabulary } from './vocabulary'

/** Finds letters that fall apart into letter and mark, signs that nobody sees, and the Icelandic look-alike of Đ. */
export function strangeLetters(passage: Passage): Finding[] {
  return [
    ...matches(passage, 'letters', /\P{M}\p{M}+/gu, ([letter]) => letter.normalize('NFC')),
    ...matches(passage, 'letters', /[\u00ad\u200b\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, () => ''),
    ...matches(
      passage,
      'letters',
      /\u00d0(?=[\p{L} .,-])|(?<=\p{L})\u00d0|\u00f0(?=\p{L})|(?<=\p{L})\u00f0/gu,
      ([letter]) => (letter === '\u00d0' ? 'Đ' : 'đ'),
    ),
  ]
}

/** Finds hard spaces, doubled ones, and those before the first and behind the last word. */
export function strangeSpaces(passage: Passage): Finding[] {
  return matches(passage, 'spaces', /[ \u00a0\u2007\u202f]+/g, ({ 0: run, index }, { text }) => {
    const isAtEdge =
      index === 0 || index + run.length === text.length || text[index - 1] === '\n' || text[index + run.length] === '\n'
    return isAtEdge ? '' : ' '
  })
}

/** What looks like an address is no sentence: its signs stand as they must. */
const ADDRESS = /(https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(\.[\w-]+)*\.(vn|com|org|net|edu|gov)\b\S*/giu

/** Finds spaces that are missing or too many around signs and brackets. */
export function strangePunctuation(passage: Passage): Finding[] {
  const addresses = [...passage.text.matchAll(ADDRESS)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  )
  return [
    ...matches(passage, 'punctuation', /(?<=[^\s(“]) +(?:[,;:!?)\]”]|\.(?![.\d]))/g, ([run]) => run.trim()),
    ...matches(passage, 'punctuation', /[([“] +(?=\S)/g, ([run]) => run.trim()),
    ...matches(
      passage,
      'punctuation',
      /(?<=[\p{L}\d)”])[,;](?=\p{L})|(?<=\p{Ll}{2})[:!?](?=\p{L})|(?<=\p{Ll}{2}|[)”])\.(?=\p{Lu}\p{Ll})/gu,
      ([sign]) => `${sign} `,
    ),
    ...matches(passage, 'punctuation', /(?<=[\p{Ll}\d]{2}|[\p{L}\d]”|”)\((?=[\p{L}\d]{2})/gu, () => ' ('),
    ...matches(passage, 'punctuation', /\)(?=\p{L})/gu, () => ') '),
  ].filter(({ from }) => !addresses.some(([start, end]) => from >= start && from < end))
}

/** Finds straight and foreign quotation marks, and one that is opened and never closed. */
export function strangeQuotes(passage: Passage): Finding[] {
  const found = matches(passage, 'quotes', /["„‟«»]/g, ({ 0: sign, index }, { text }) => {
    if (sign === '«' || sign === '„') return '“'
    if (sign === '»') return '”'
    // A measure in inches.
    if (/\d$/.test(text.slice(0, index)) && !/["“][^"”]*$/.test(text.slice(0, index))) return sign
    return /(^|[\s([“–-])$/.test(text.slice(0, index)) ? '“' : '”'
  })
  const opened = passage.text.match(/“/g)?.length ?? 0
  const closed = passage.text.match(/”/g)?.length ?? 0
  if (found.length || opened === closed) return found
  const at = opened > closed ? passage.text.lastIndexOf('“') : passage.text.indexOf('”')
  return [findingAt(passage, 'quotes', at, at + 1, null)]
}

/** Finds lines that shout. */
export function allCapitals(passage: Passage, { names }: Vocabulary): Finding[] {
  const { text, role } = passage
  const words = text.match(/\p{L}+/gu) ?? []
  const fewest = role === 'title' || role === 'heading' ? 2 : 5
  if (!['title', 'heading', 'summary', 'paragraph'].includes(role) || /\p{Ll}/u.test(text)) return []
  if (words.filter((word) => word.length > 1).length < fewest) return []
  return [findingAt(passage, 'capitals', 0, text.length, calmed(text, names))]
}

/** Abbreviations that could be read as words, by what they stand for in the Board's papers. */
const ABBREVIATIONS = new Set([
  'UBND',
  'HĐND',
  'TĐKT',
  'BTĐKT',
  'HĐTĐKT',
  'CSTĐ',
  'MTTQ',
  'TW',
  'QĐ',
  'NĐ',
  'CP',
  'TP',
  'ATK',
  'TNCS',
])

function calmed(text: string, names: string[]): string {
  const low = text.replace(/\p{L}+/gu, (word, index: number) => {
    const isNumeral = /^[IVXLC]+$/.test(word) && /(thứ|khóa|khoá|hạng|quý|kỳ|lần) $/iu.test(text.slice(0, index))
    return isNumeral || ABBREVIATIONS.has(word) || (!isSyllable(word) && word.length > 1) ? word : word.toLowerCase()
  })
  const named = names.reduce(
    (so, name) => so.replaceAll(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'gu'), name),
    low,
  )
  return named.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

function matches(
  passage: Passage,
  ailment: Ailment,
  pattern: RegExp,
  mend: (match: RegExpExecArray, passage: Passage) => string,
): Finding[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const proposed = mend(match, passage)
    if (proposed === match[0]) return []
    return [findingAt(passage, ailment, match.index, match.index + match[0].length, proposed)]
  })
}
