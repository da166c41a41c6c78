import type { Block } from '../body/body'
import { without } from './inlines'
import { withLists } from './lists'
import type { Counts } from './word-file'
import { wordsOf, type Written } from './written'

/** The longest caption, title and name, in characters. What is longer is a text. */
const LONGEST_CAPTION = 400
const LONGEST_TITLE = 300
const LONGEST_NAME = 60

/** What a post needs beside its text. */
export interface Arranged {
  title: string
  byline: string
  blocks: Block[]
}

/** Makes a post of what stands in a file: takes title, captions and the author's name to their places, builds lists, levels headings. */
export function arrange(written: Written[], counts: Counts): Arranged {
  const rest = [...written]
  const title = takeTitle(rest, counts)
  const byline = takeByline(rest)
  const blocks = withLists(withCaptions(rest, counts)).map(({ block }) => block)
  return { title, byline, blocks: levelled(blocks) }
}

/** The file's title, else its first heading; without either its first line, where that is set in bold. */
function takeTitle(written: Written[], counts: Counts): string {
  const isShort = (one: Written) => wordsOf(one).length > 0 && wordsOf(one).length <= LONGEST_TITLE
  const marked = written.findIndex((one) => one.isTitle && isShort(one))
  const heading = marked >= 0 ? marked : written.findIndex((one) => one.block.type === 'heading' && isShort(one))
  const first = written.findIndex((one) => wordsOf(one))
  const isBoldLine =
    first >= 0 && first < 3 && written[first]!.isBold && !written[first]!.item && isShort(written[first]!)
  const at = heading >= 0 ? heading : isBoldLine ? first : -1
  if (at < 0) return ''
  counts.titleFrom = heading >= 0 ? 'heading' : 'first line'
  return wordsOf(written.splice(at, 1)[0]!)
}

/** The last line, where it is set to the right and could be a name. What Board papers put before it goes. */
function takeByline(written: Written[]): string {
  const from = Math.max(0, written.length - 4)
  for (let at = written.length - 1; at >= from; at--) {
    const one = written[at]!
    if (one.align !== 'right' && one.align !== 'end') continue
    const name = wordsOf(one)
      .replace(/^\(?(tin,? ?(bài)?,?( và)? ảnh|tin|bài( và|,)? ảnh|bài|tác giả|người viết|thực hiện)\s*:\s*/i, '')
      .replace(/[).]+$/, '')
    const isName = name.length > 0 && name.length <= LONGEST_NAME && /^\p{Lu}/u.test(name) && !/\d/.test(name)
    if (!isName) continue
    written.splice(at, 1)
    return name
  }
  return ''
}

/** A short paragraph under a picture, centred or in italics, is its caption; so is what Word calls one, of a table before it. */
function withCaptions(written: Written[], counts: Counts): Written[] {
  const result: Written[] = []
  for (const one of written) {
    const before = result.at(-1)
    const content = one.block.type === 'paragraph' ? (one.block.content ?? []) : []
    const isFree = before?.block.type === 'figure' && !before.block.content?.length
    const looksSo = one.isCaption || one.align === 'center' || one.isItalic
    if (
      isFree &&
      looksSo &&
      !one.item &&
      content.length &&
      wordsOf(one).length <= LONGEST_CAPTION &&
      before.block.type === 'figure'
    ) {
      before.block.content = without(content, 'italic')
      counts.captions++
    } else if (one.block.type === 'table' && before?.isCaption) {
      result.pop()
      one.block.attrs = { caption: wordsOf(before).slice(0, 300) }
      result.push(one)
    } else result.push(one)
  }
  return result
}

/** The title is the only heading of the first level: the highest that is left becomes the second. */
function levelled(blocks: Block[]): Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.attrs.level] : [])))
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    return { ...block, attrs: { ...block.attrs, level: (block.attrs.level - highest + 2) as 2 | 3 | 4 } }
  })
}
