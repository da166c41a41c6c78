import type { Figure, Inline, Mark } from '../body/body'
import { isSafeHref } from '../body/href'
import { encodingOfFont, fromLegacy, isCapitalFont } from '../vietnamese/legacy-letters'
import { plainSpaces } from '../vietnamese/spaces'
import { marksOf, merged, trimmed } from './inlines'
import { wordsBlock } from './paragraphs'
import type { Sheet } from './sheet'
import { tableOf } from './tables'
import type { Image, Node, Paragraph, Row, WordDocument } from './tree'
import type { Counts } from './word-file'
import { plainly, type Written } from './written'

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
    const written = { ...wordsBlock(node, content), item }
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
    return tableOf(rows, cells)
  }
}

/** What Word writes by itself: a file's name, or what its machine thinks to see. */
function isMadeUp(alt: string): boolean {
  return (
    /\.(jpe?g|png|gif|webp|bmp|tiff?|emf|wmf)$/i.test(alt.trim()) ||
    /^(image|picture|hình( ảnh)?|ảnh|graphic|img|dsc)[\s_-]*\d*$/i.test(alt.trim()) ||
    /AI|tự động/.test(alt)
  )
}
