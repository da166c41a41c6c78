import type { Block, Body } from '../body/body'
import { align, alignByPlace } from './aligning'
import type { ComparedWords, Comparison, Fact, FactName, HeadLine, Part, Row } from './comparison'
import { attributesOf, childrenOf, inlinesOf, traitsOf, type Lexicon } from './traits'
import { compareInlines, compareTexts } from './words'

/** Facts that are texts of their own, to be compared word by word. */
const TEXTS = new Set<FactName>(['alt', 'credit', 'title', 'caption'])

/**
 * Lays two versions of a post upon each other: what was added, removed, changed or moved, down to words, items and cells. Either
 * version may come from a revision or straight from an editor's screen; an empty end of the text counts for nothing.
 */
export function compareVersions(before: ComparedWords, after: ComparedWords): Comparison {
  const heads = headsOf(before, after)
  const rows = rowsOf(blocksOf(before.body), blocksOf(after.body), new Map())
  const changes = heads.filter(({ isChanged }) => isChanged).length + rows.filter(({ kind }) => kind !== 'same').length
  return { heads, rows, changes }
}

function headsOf(before: ComparedWords, after: ComparedWords): HeadLine[] {
  const line = (name: HeadLine['name'], old: string, now: string): HeadLine => {
    return { name, isChanged: old !== now, pieces: compareTexts(old, now) }
  }
  const isPlaced = before.categoryName !== undefined && after.categoryName !== undefined
  return [
    line('title', before.title, after.title),
    line('summary', before.summary, after.summary),
    ...(isPlaced ? [wholeLine('category', before.categoryName ?? '', after.categoryName ?? '')] : []),
    line('byline', before.byline, after.byline),
    line('source', before.source, after.source),
    ...(before.tags && after.tags ? [line('tags', before.tags.join(', '), after.tags.join(', '))] : []),
  ]
}

/** Two names of categories are two categories, whatever words they share. */
function wholeLine(name: HeadLine['name'], before: string, after: string): HeadLine {
  if (before === after) return { name, isChanged: false, pieces: compareTexts(before, after) }
  const pieces = [
    { kind: 'removed' as const, text: before, marks: [] },
    { kind: 'added' as const, text: after, marks: [] },
  ]
  return { name, isChanged: true, pieces: pieces.filter(({ text }) => text) }
}

/** The editor keeps an empty line at the end to write on. */
function blocksOf({ content }: Body): Block[] {
  const last = content.findLastIndex((block) => block.type !== 'paragraph' || block.content?.length)
  return content.slice(0, last + 1)
}

function rowsOf(before: Part[], after: Part[], lexicon: Lexicon): Row[] {
  const [olds, news] = [before.map((part) => traitsOf(part, lexicon)), after.map((part) => traitsOf(part, lexicon))]
  const isRowOfCells = before[0]?.type === 'tableCell' || before[0]?.type === 'tableHeader'
  const { kept, moved } =
    isRowOfCells && before.length === after.length ? alignByPlace(before.length) : align(olds, news)
  const movedTo = new Map(moved.map(({ from, to }) => [to, from]))
  const movedFrom = new Set(moved.map(({ from }) => from))

  const pair = (from: number, to: number) => {
    const isSame = olds[from]!.print === news[to]!.print
    return isSame ? same(before[from]!, after[to]!, from, to) : pairRow(before[from]!, after[to]!, from, to, lexicon)
  }
  const rows: Row[] = []
  let [from, to] = [0, 0]
  for (const next of [...kept, { from: before.length, to: after.length }]) {
    for (; from < next.from; from++) {
      if (!movedFrom.has(from)) rows.push(alone('removed', before[from]!, from))
    }
    for (; to < next.to; to++) {
      const origin = movedTo.get(to)
      if (origin === undefined) rows.push(alone('added', after[to]!, to))
      else rows.push({ ...pair(origin, to), kind: 'moved' })
    }
    if (next.from < before.length) rows.push(pair(from++, to++))
  }
  return rows
}

function alone(kind: 'added' | 'removed', part: Part, place: number): Row {
  const both = kind === 'added' ? { before: null, from: null } : { after: null, to: null }
  return { kind, before: part, after: part, from: place, to: place, facts: [], pieces: [], rows: [], ...both }
}

function same(before: Part, after: Part, from: number, to: number): Row {
  return { kind: 'same', before, after, from, to, facts: [], pieces: [], rows: [] }
}

function pairRow(before: Part, after: Part, from: number, to: number, lexicon: Lexicon): Row {
  const facts = factsOf(before, after)
  const pieces = compareInlines(inlinesOf(before), inlinesOf(after))
  const rows = rowsOf(childrenOf(before), childrenOf(after), lexicon)
  const isSame =
    !facts.length && pieces.every(({ kind }) => kind === 'same') && rows.every(({ kind }) => kind === 'same')
  if (isSame) return same(before, after, from, to)
  return { kind: 'changed', before, after, from, to, facts, pieces, rows }
}

function factsOf(before: Part, after: Part): Fact[] {
  const [old, now] = [attributesOf(before), attributesOf(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as FactName[]
  return names.flatMap((name) => {
    // What only one of two forms has, such as a list's first number, changes with the form.
    const [was, is] = [old[name], now[name]]
    if (was === undefined || is === undefined || was === is) return []
    return [{ name, before: was, after: is, pieces: TEXTS.has(name) ? compareTexts(was, is) : [] }]
  })
}
