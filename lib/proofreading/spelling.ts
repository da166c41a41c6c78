import { isMarked, isSyllable } from '../vietnamese/syllables'
import { findingAt, type Finding } from './finding'
import type { Passage } from './passages'
import type { Vocabulary } from './vocabulary'

/** Names of peoples and places that are one word and could be read as two. */
const ONE_WORD = new Set(
  'êđê bana giarai cơtu cơho kơho mnông xơđăng raglai chăm sêđăng đắklắk đăklăk kontum gialai inrasara ôtô xôviết radiô'.split(
    ' ',
  ),
)

/** The most words that are taken to have run into one another. */
const MOST_PARTS = 4

/** Finds words that have lost the space between them: "thi đuaphát biểu". */
export function joinedWords(passage: Passage, vocabulary: Vocabulary): Finding[] {
  const { text } = passage
  return [...text.matchAll(/(?<![\p{L}\p{M}\d@/.:_-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\d@/:_-]|\.\p{L})/gu)].flatMap(
    ({ 0: word, index }) => {
      const before = /(\p{L}+) $/u.exec(text.slice(0, index))?.[1] ?? ''
      const after = /^ (\p{L}+)/u.exec(text.slice(index + word.length))?.[1] ?? ''
      const parted = part(word.normalize('NFC'), before, after, vocabulary)
      return parted ? [findingAt(passage, 'joined', index, index + word.length, parted)] : []
    },
  )
}

/** Number words and years that have run together: "năm2023", "ngày10/3". */
export function joinedNumbers(passage: Passage): Finding[] {
  return [...passage.text.matchAll(/(?<!\p{L})(năm|ngày|tháng|khóa|khoá|quý|thứ|số|đợt)(\d)/giu)].map(
    ({ 0: whole, 1: word = '', index }) =>
      findingAt(passage, 'joined', index, index + whole.length, `${word} ${whole.slice(word.length)}`),
  )
}

/** @returns the words set apart, or null where it is one word after all */
function part(word: string, before: string, after: string, vocabulary: Vocabulary): string | null {
  if (ONE_WORD.has(word.toLowerCase()) || isSyllable(word)) return null
  const initials = /^(\p{Lu}{3,})(\p{Ll}{2,})$/u.exec(word)
  if (initials && isSyllable(initials[2]!) && isMarked(initials[2]!)) return `${initials[1]} ${initials[2]}`
  const weight = (parts: string[]) => {
    const [head = '', tail = ''] = [parts[0], parts.at(-1)]
    const inside = parts.slice(1).reduce((sum, one, index) => sum + vocabulary.weightOf(parts[index]!, one), 0)
    return inside * 2 + vocabulary.weightOf(before, head) + vocabulary.weightOf(tail, after)
  }
  const [best] = partings(word, MOST_PARTS)
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ parts, weight: weight(parts) }))
    .sort((one, other) => one.parts.length - other.parts.length || other.weight - one.weight)
  if (!best) return null
  // Without a mark it may be a foreign word: then only what the Board has written before counts.
  const isSure = best.weight > 0 || (isMarked(word) && best.parts.every((one) => isMarked(one) || one.length > 2))
  return isSure ? best.parts.join(' ') : null
}

function partings(word: string, most: number): string[][] {
  if (!word) return [[]]
  if (!most) return []
  const found: string[][] = []
  for (let length = 2; length <= Math.min(7, word.length); length++) {
    const head = word.slice(0, length)
    if (isSyllable(head)) for (const rest of partings(word.slice(length), most - 1)) found.push([head, ...rest])
  }
  return found
}

const FIRST = 'òóỏõọùúủũụ'
const PLAIN = 'ooooouuuuu'
const MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

/** Finds words that place the tone of oa, oe, uy otherwise than the Board does: "hoà" where it writes "hòa". */
export function misplacedTones(passage: Passage, { toneOn }: Vocabulary): Finding[] {
  const search =
    toneOn === 'first'
      ? /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu
      : /(?<!q)([òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu
  return [...passage.text.matchAll(search)].flatMap(({ 0: rime, index }) => {
    const start = index - (/\p{L}*$/u.exec(passage.text.slice(0, index))?.[0].length ?? 0)
    const end = index + rime.length
    const word = passage.text.slice(start, end)
    if (!isSyllable(word)) return []
    const moved = toneOn === 'first' ? toneToFirst(rime) : toneToSecond(rime)
    return [findingAt(passage, 'tones', start, end, word.slice(0, -rime.length) + moved)]
  })
}

function toneToFirst([one = '', other = '']: string): string {
  const [plain = '', mark = ''] = other.normalize('NFD')
  return (one + mark).normalize('NFC') + plain
}

function toneToSecond([one = '', other = '']: string): string {
  const at = FIRST.indexOf(one.toLowerCase())
  const plain = PLAIN[at] ?? one
  return (one === one.toUpperCase() ? plain.toUpperCase() : plain) + (other + (MARKS[at % 5] ?? '')).normalize('NFC')
}
