import { diffArrays } from 'diff'
import type { Inline, Mark } from '../body/body'
import type { Piece } from './comparison'

/** A word with its diacritics, a number with its points and slashes ("1.284", "15/03/2023"), white space, or one sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,/:](?=\p{N})[\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Beyond so many differences two texts have nothing in common that helps a reader; looking on would take seconds. */
const MOST_EDITS = 600

/** A stretch that both have, or what stands there before and after. */
interface Stretch {
  isSame: boolean
  before: string
  after: string
}

/** A text with its looks: the runs follow each other without gap. */
interface Styled {
  text: string
  runs: { end: number; marks: Mark[]; key: string }[]
}

/** Splits a text into words, numbers, white space and signs; joined they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/** Compares two texts without looks, word by word. */
export function compareTexts(before: string, after: string): Piece[] {
  return compareInlines([{ type: 'text', text: before }], [{ type: 'text', text: after }])
}

/** Compares the words of two paragraphs with their looks: bold, italic, links. */
export function compareInlines(before: Inline[] = [], after: Inline[] = []): Piece[] {
  const [old, now] = [styled(before), styled(after)]
  const pieces: Piece[] = []
  let [from, to] = [0, 0]
  for (const stretch of stretchesOf(old.text, now.text)) {
    const [fromEnd, toEnd] = [from + stretch.before.length, to + stretch.after.length]
    if (stretch.isSame) addSame(pieces, old, now, from, to, stretch.before.length)
    else {
      addRuns(pieces, 'removed', old, from, fromEnd)
      addRuns(pieces, 'added', now, to, toEnd)
    }
    ;[from, to] = [fromEnd, toEnd]
  }
  return pieces
}

/** A look as one text: the same look gives the same, in whatever order its marks come. */
export function lookOf(marks: Mark[] = []): string {
  return marks
    .map((mark) => (mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type))
    .sort()
    .join('\n')
}

function styled(inlines: Inline[]): Styled {
  let text = ''
  const runs: Styled['runs'] = []
  for (const inline of inlines) {
    text += inline.type === 'text' ? inline.text : '\n'
    const marks = inline.type === 'text' ? (inline.marks ?? []) : []
    runs.push({ end: text.length, marks, key: lookOf(marks) })
  }
  return { text, runs }
}

function stretchesOf(before: string, after: string): Stretch[] {
  if (before === after) return before ? [{ isSame: true, before, after }] : []
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  if (!changes) return betweenEnds(old, now)
  const stretches: Stretch[] = []
  for (const { added, removed, value } of changes) {
    const words = value.join('')
    const last = stretches.at(-1)
    if (!added && !removed) stretches.push({ isSame: true, before: words, after: words })
    else if (last && !last.isSame) last[added ? 'after' : 'before'] += words
    else stretches.push({ isSame: false, before: removed ? words : '', after: added ? words : '' })
  }
  return withoutIslands(stretches)
}

/** Only what both begin and end with is the same. */
function betweenEnds(old: string[], now: string[]): Stretch[] {
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const part = (tokens: string[], from: number, to: number) => tokens.slice(from, to).join('')
  const same = (words: string): Stretch => ({ isSame: true, before: words, after: words })
  return [
    same(part(now, 0, start)),
    { isSame: false, before: part(old, start, old.length - end), after: part(now, start, now.length - end) },
    same(part(now, now.length - end, now.length)),
  ].filter((stretch) => stretch.before || stretch.after)
}

/** A lone space or comma between two changes is read more easily as part of them. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const last = whole.at(-1)
    const isIsland = stretch.isSame && index < stretches.length - 1 && !/[\p{L}\p{N}]/u.test(stretch.before)
    const joins = last && !last.isSame && (isIsland || !stretch.isSame)
    if (!joins) return whole.push({ ...stretch })
    last.before += stretch.before
    last.after += stretch.after
  })
  return whole
}

function addSame(pieces: Piece[], old: Styled, now: Styled, from: number, to: number, length: number): void {
  let [before, after] = [runAt(old, from), runAt(now, to)]
  for (let done = 0; done < length;) {
    while ((old.runs[before]?.end ?? Infinity) <= from + done) before++
    while ((now.runs[after]?.end ?? Infinity) <= to + done) after++
    const [was, is] = [old.runs[before], now.runs[after]]
    const until = Math.min(length, (was?.end ?? Infinity) - from, (is?.end ?? Infinity) - to)
    const text = now.text.slice(to + done, to + until)
    const marks = is?.marks ?? []
    if (was?.key === is?.key || !text.trim()) add(pieces, { kind: 'same', text, marks })
    else add(pieces, { kind: 'restyled', text, marks, marksBefore: was?.marks ?? [] })
    done = until
  }
}

function addRuns(pieces: Piece[], kind: 'added' | 'removed', { text, runs }: Styled, from: number, to: number): void {
  for (let start = from, run = runAt({ text, runs }, from); start < to; run++) {
    const end = Math.min(to, runs[run]?.end ?? to)
    if (end > start) add(pieces, { kind, text: text.slice(start, end), marks: runs[run]?.marks ?? [] })
    start = end
  }
}

function runAt({ runs }: Styled, place: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const continues =
    last?.kind === piece.kind &&
    lookOf(last.marks) === lookOf(piece.marks) &&
    lookOf(last.marksBefore) === lookOf(piece.marksBefore)
  if (last && continues) last.text += piece.text
  else pieces.push(piece)
}
