import type { Align, Block, Figure, Inline, ListItem, Mark, Paragraph as Words, Table, TableCell } from '../body/body'
import { isSafeHref } from '../body/href'
import { textOfInlines } from '../body/text'
import { encodingOfFont, fromLegacy, isCapitalFont } from '../vietnamese/legacy-letters'
import { plainSpaces } from '../vietnamese/spaces'
import type { Sheet } from './sheet'
import type { Image, Node, Paragraph, Row, WordDocument } from './tree'
import type { Counts } from './word-file'

/** A block with what one must know of the paragraph it was, to tell titles, captions and names. */
export interface Written {
  block: Block
  isTitle: boolean
  isCaption: boolean
  isBold: boolean
  isItalic: boolean
  align: string
  /** The list a paragraph belongs to; null for all others. */
  item: { level: number; isOrdered: boolean; list: string; number: number } | null
}

type Flow = (Words | Extract<Block, { type: 'bulletList' | 'orderedList' }>)[]

/** Writes a document of Word as blocks of ours, in one pass; what has no place in a post is counted and left out. */
export class Writer {
  readonly images: Image[] = []
  private readonly notes: Node[][] = []
  private numbered = 0

  constructor(
    private readonly document: WordDocument,
    private readonly sheet: Sheet,
    private readonly counts: Counts,
  ) {}

  /** All blocks of the document, then its notes. */
  write(): Written[] {
    const blocks = this.blocksOf(this.document.children)
    for (let index = 0; index < this.notes.length; index++) {
      const [first, ...rest] = this.blocksOf(this.notes[index]!)
      if (first?.block.type === 'paragraph') {
        first.block.content = [{ type: 'text', text: `[${index + 1}] ` }, ...(first.block.content ?? [])]
        blocks.push(first, ...rest)
      }
    }
    return blocks
  }

  private blocksOf(nodes: Node[]): Written[] {
    return nodes.flatMap((node) => {
      if (node.type === 'paragraph') return this.paragraph(node)
      if (node.type === 'table') return this.table(node.children)
      return []
    })
  }

  private paragraph(node: Paragraph): Written[] {
    const images: Image[] = []
    const item = this.itemOf(node)
    const content = trimmed(merged(this.inlines(node.children, [], this.sheet.fontOf(node.styleId), images)))
    const figures = images.map((image) => plainly(this.figure(image)))
    if (!content.length) {
      if (!images.length) this.counts.emptyParagraphs++
      return figures
    }
    const style = node.styleName ?? ''
    const level = Number(/^heading (\d)/i.exec(style)?.[1] ?? 0)
    const isTitle = /^title$/i.test(style)
    const align = node.alignment === 'both' ? 'justify' : (node.alignment ?? '')
    const attrs = ['center', 'right', 'justify'].includes(align) ? { textAlign: align as Align } : {}
    const words: Words = { type: 'paragraph', attrs, content }
    const block: Block =
      level || isTitle
        ? {
            type: 'heading',
            attrs: { level: Math.min(4, Math.max(2, level)) as 2 | 3 | 4, ...attrs },
            content: without(content, 'bold'),
          }
        : /quote/i.test(style)
          ? { type: 'blockquote', content: [words] }
          : words
    const written: Written = {
      ...{ block, align, item, isTitle },
      isCaption: /^caption$/i.test(style),
      isBold: isAll(content, 'bold'),
      isItalic: isAll(content, 'italic'),
    }
    // A picture after the words of its paragraph stands under them.
    return [written, ...figures]
  }

  private itemOf({ numbering }: Paragraph): Written['item'] {
    if (!numbering) return null
    const known = this.sheet.numbers[this.numbered++]
    const level = Number(numbering.level) || 0
    const { list = '', number = 0 } = known?.level === level ? known : {}
    return { level, isOrdered: numbering.isOrdered, list, number }
  }

  private figure(image: Image): Figure {
    this.images.push(image)
    const alt = isMadeUp(image.altText ?? '')
      ? ''
      : plainSpaces(image.altText ?? '')
          .text.replace(/\s+/g, ' ')
          .trim()
          .slice(0, 1_000)
    return {
      type: 'figure',
      attrs: { mediaId: this.images.length, alt, decorative: false, credit: '', lead: false },
      content: [],
    }
  }

  private inlines(nodes: Node[], marks: Mark[], font: string, images: Image[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'run':
          return this.inlines(node.children, [...marks, ...marksOf(node, marks)], node.font ?? font, images)
        case 'hyperlink':
          return this.inlines(node.children, this.linked(marks, node.href), font, images)
        case 'text':
          return this.text(node.value, marks, font)
        case 'tab':
          return this.text(' ', marks, '')
        case 'checkbox':
          return this.text(node.checked ? '☑' : '☐', marks, '')
        case 'break':
          return node.breakType === 'line' ? [{ type: 'hardBreak' }] : []
        case 'noteReference':
          return this.note(node)
        case 'commentReference':
          this.counts.comments++
          return []
        case 'image':
          images.push(node)
          return []
        default:
          return []
      }
    })
  }

  private text(value: string, marks: Mark[], font: string): Inline[] {
    const encoding = encodingOfFont(font)
    const isOld = encoding && !/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(value)
    const meant = isOld ? fromLegacy(value, encoding) : value
    if (meant !== value) this.counts.oldLetters++
    const { text, hardSpaces, unseen } = plainSpaces(isOld && isCapitalFont(font) ? meant.toUpperCase() : meant)
    this.counts.hardSpaces += hardSpaces
    this.counts.unseen += unseen
    return text ? [{ type: 'text', text, ...(marks.length && { marks }) }] : []
  }

  private linked(marks: Mark[], href: string | undefined): Mark[] {
    const others = marks.filter(({ type }) => type !== 'link' && type !== 'underline')
    if (!href) return others
    if (href.length <= 2_000 && isSafeHref(href)) return [...others, { type: 'link', attrs: { href } }]
    this.counts.unsafeLinks++
    return others
  }

  private note(reference: { noteType: string; noteId: string }): Inline[] {
    const note = this.document.notes.resolve(reference)
    if (!note) return []
    this.counts.notes++
    this.notes.push(note.body)
    return [{ type: 'text', text: `[${this.notes.length}]`, marks: [{ type: 'superscript' }] }]
  }

  /** Pictures have no place in a cell: a table that holds them was made to lay them out, and is taken apart. */
  private table(rows: Row[]): Written[] {
    const cells = rows.map(({ children }) => children.map((cell) => this.blocksOf(cell.children)))
    if (cells.flat(2).some(({ block }) => block.type === 'figure') || cells.flat().length <= 1) {
      this.counts.layoutTables++
      return cells.flat(2)
    }
    this.counts.tables++
    const isHead = rows.length > 1 && cells[0]!.flat().length > 0 && cells[0]!.flat().every(({ isBold }) => isBold)
    const content = rows.map(({ children, isHeader }, rowIndex) => ({
      type: 'tableRow' as const,
      content: children.map((cell, index): TableCell => {
        const isHeading = isHeader || (isHead && rowIndex === 0)
        const inside = flowOf(cells[rowIndex]![index]!)
        return {
          type: isHeading ? 'tableHeader' : 'tableCell',
          attrs: { colspan: cell.colSpan, rowspan: cell.rowSpan },
          content: isHeading
            ? inside.map((one) =>
                one.type === 'paragraph' ? { ...one, content: without(one.content ?? [], 'bold') } : one,
              )
            : inside,
        }
      }),
    }))
    const filled = content.filter((row) => row.content.length)
    return filled.length ? [plainly({ type: 'table', attrs: { caption: '' }, content: filled } satisfies Table)] : []
  }
}

/** Makes lists of items that follow one another. */
export function withLists(written: Written[]): Written[] {
  const result: Written[] = []
  let open: { level: number; isOrdered: boolean; list: string; items: ListItem[]; next: number }[] = []
  for (const one of written) {
    const { item, block } = one
    if (!item || block.type !== 'paragraph') {
      open = []
      result.push(one)
      continue
    }
    while (open.length > 1 && open.at(-1)!.level > item.level) open.pop()
    const top = open.at(-1)
    const goesOn =
      top &&
      top.level >= item.level &&
      top.isOrdered === item.isOrdered &&
      top.list === item.list &&
      (!item.isOrdered || !item.number || item.number === top.next)
    if (!goesOn) {
      if (top && top.level >= item.level) open.pop()
      const items: ListItem[] = []
      const list: Extract<Block, { type: 'bulletList' | 'orderedList' }> = item.isOrdered
        ? { type: 'orderedList', attrs: { start: item.number || 1 }, content: items }
        : { type: 'bulletList', content: items }
      const parent = open.at(-1)?.items.at(-1)
      if (parent) parent.content.push(list)
      else result.push(plainly(list))
      open.push({ level: item.level, isOrdered: item.isOrdered, list: item.list, items, next: item.number || 1 })
    }
    const current = open.at(-1)!
    current.next = (item.number || current.next) + 1
    current.items.push({ type: 'listItem', content: [block] })
  }
  return result
}

/** What may stand in a cell: paragraphs and lists. */
function flowOf(written: Written[]): Flow {
  const flow = withLists(written).flatMap(({ block }): Flow => {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') return [block]
    if (block.type === 'heading') return [{ type: 'paragraph', content: block.content }]
    if (block.type === 'blockquote') return block.content
    if (block.type === 'table') return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
    return []
  })
  return flow.length ? flow : [{ type: 'paragraph', content: [] }]
}

function marksOf(run: Extract<Node, { type: 'run' }>, around: Mark[]): Mark[] {
  const isLinked = around.some(({ type }) => type === 'link')
  const marks: Mark[] = []
  if (run.isBold) marks.push({ type: 'bold' })
  if (run.isItalic) marks.push({ type: 'italic' })
  if (run.isUnderline && !isLinked) marks.push({ type: 'underline' })
  if (run.verticalAlignment === 'superscript' || run.verticalAlignment === 'subscript')
    marks.push({ type: run.verticalAlignment })
  return marks
}

/** Word cuts sentences into many runs; pieces that look alike are one. */
function merged(inlines: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(inline.marks ?? [])
    ) {
      last.text = (last.text + inline.text).normalize('NFC')
    } else result.push({ ...inline })
  }
  return result
}

/** No spaces and breaks at the edges, and no two spaces in a row: they were layout. */
function trimmed(inlines: Inline[]): Inline[] {
  let endsWithSpace = true
  const tight = inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'text') {
      endsWithSpace = true
      return [inline]
    }
    const text = inline.text.replace(/ {2,}/g, ' ').replace(endsWithSpace ? /^ / : /^$/, '')
    if (text) endsWithSpace = text.endsWith(' ')
    return text ? [{ ...inline, text }] : []
  })
  while (tight.length) {
    const last = tight.at(-1)!
    if (last.type === 'text' && last.text.trimEnd()) {
      last.text = last.text.trimEnd()
      break
    }
    tight.pop()
  }
  while (tight[0]?.type === 'hardBreak') tight.shift()
  return tight
}

/** The same words without a look that goes without saying. */
export function without(inlines: Inline[], type: Mark['type']): Inline[] {
  return merged(
    inlines.map((inline) => {
      if (inline.type !== 'text' || !inline.marks) return inline
      const marks = inline.marks.filter((mark) => mark.type !== type)
      return { type: 'text', text: inline.text, ...(marks.length && { marks }) }
    }),
  )
}

function isAll(inlines: Inline[], type: Mark['type']): boolean {
  const texts = inlines.filter((inline) => inline.type === 'text' && inline.text.trim())
  return (
    texts.length > 0 &&
    texts.every((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === type))
  )
}

function plainly(block: Block): Written {
  return { block, isTitle: false, isCaption: false, isBold: false, isItalic: false, align: '', item: null }
}

/** What Word writes by itself: a file's name, or what its machine thinks to see. */
function isMadeUp(alt: string): boolean {
  return (
    /\.(jpe?g|png|gif|webp|bmp|tiff?|emf|wmf)$/i.test(alt.trim()) ||
    /^(image|picture|hình( ảnh)?|ảnh|graphic|img|dsc)[\s_-]*\d*$/i.test(alt.trim()) ||
    /AI|tự động/.test(alt)
  )
}

/** The plain words of a block that is a paragraph or a heading; empty for all others. */
export function wordsOf({ block }: Written): string {
  return block.type === 'paragraph' || block.type === 'heading'
    ? textOfInlines(block.content).replace(/\s+/g, ' ').trim()
    : ''
}
