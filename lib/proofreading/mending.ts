import type { Block, Body, Inline, Paragraph } from '../body/body'
import { examine } from './doctor'
import type { Finding } from './finding'
import type { ExaminedText } from './passages'
import type { Vocabulary } from './vocabulary'

/** A body as a tree of any kind: only what the way to a place needs. */
interface Tree {
  attrs?: Record<string, unknown> | null
  content?: Tree[]
}

/**
 * Puts what was proposed in the place of what stands there. The findings are of this very text, none in the letters of another.
 *
 * @returns a new text; looks, links and everything else stay as they were
 */
export function mend(text: ExaminedText, findings: Finding[]): ExaminedText {
  const byEnd = findings
    .filter(({ proposed }) => proposed !== null)
    .toSorted((one, other) => lastFirst(one.place.path, other.place.path) || other.from - one.from)
  return byEnd.reduce(mendOne, text)
}

/**
 * Mends all findings that are wanted, and those that show themselves only then.
 *
 * @param wants - which ones; all where it is left out
 */
export function mendAll(
  text: ExaminedText,
  vocabulary: Vocabulary,
  wants: (finding: Finding) => boolean = () => true,
): ExaminedText {
  let mended = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = examine(mended, vocabulary).filter((finding) => finding.proposed !== null && wants(finding))
    if (!findings.length) break
    mended = mend(mended, findings)
  }
  return mended
}

/** Each round mends what the one before uncovered; more would be a quarrel between two rules. */
const MOST_ROUNDS = 5

function mendOne(text: ExaminedText, finding: Finding): ExaminedText {
  const { place, from, to, proposed } = finding
  const words = proposed ?? finding.written
  const inLine = (line: string) => line.slice(0, from) + words + line.slice(to)
  if (place.field === 'title') return { ...text, title: inLine(text.title) }
  if (place.field === 'summary') return { ...text, summary: inLine(text.summary) }
  if (finding.joins) return { ...text, body: joinNext(text.body, place.path[0] ?? -1) }
  const { attr } = place
  const body = changeAt(text.body as Tree, place.path, (node) => {
    if (attr) return { ...node, attrs: { ...node.attrs, [attr]: inLine(String(node.attrs?.[attr] ?? '')) } }
    return { ...node, content: replaceIn((node.content ?? []) as Inline[], from, to, words) as Tree[] }
  })
  return { ...text, body: body as Body }
}

function changeAt(tree: Tree, [next, ...rest]: number[], change: (node: Tree) => Tree): Tree {
  if (next === undefined) return change(tree)
  const content = tree.content?.map((child, index) => (index === next ? changeAt(child, rest, change) : child))
  return { ...tree, content }
}

/** New words take the looks of the first letter they replace. */
function replaceIn(inlines: Inline[], from: number, to: number, words: string): Inline[] {
  const replaced: Inline[] = []
  let at = 0
  let left = words
  for (const inline of inlines) {
    const length = inline.type === 'text' ? inline.text.length : 1
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    at += length
    if (inline.type !== 'text' || start >= end) {
      replaced.push(inline)
      continue
    }
    const text = inline.text.slice(0, start) + left + inline.text.slice(end)
    left = ''
    if (text) replaced.push({ ...inline, text })
  }
  return replaced
}

function joinNext(body: Body, at: number): Body {
  const [one, other] = [body.content[at], body.content[at + 1]]
  if (one?.type !== 'paragraph' || other?.type !== 'paragraph') return body
  const space: Inline = { type: 'text', text: ' ' }
  const joined: Paragraph = { ...one, content: melted([...(one.content ?? []), space, ...(other.content ?? [])]) }
  return { ...body, content: body.content.toSpliced(at, 2, joined as Block) }
}

/** Neighbours of one look are one piece, as the editor keeps them: otherwise its text would seem changed, and not to be undone. */
function melted(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((all, one) => {
    const before = all.at(-1)
    if (one.type !== 'text' || before?.type !== 'text' || !isSameLook(before, one)) return [...all, one]
    return [...all.slice(0, -1), { ...before, text: before.text + one.text }]
  }, [])
}

function isSameLook(one: Text, other: Text): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])
}

type Text = Extract<Inline, { type: 'text' }>

function lastFirst(one: number[], other: number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (other[index] ?? -1) - (one[index] ?? -1)
    if (difference) return difference
  }
  return 0
}
