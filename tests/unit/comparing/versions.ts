import type { Block, Body, Figure, Inline, Mark, Table } from '@/lib/body/body'
import type { ComparedWords, Comparison, Part, Piece, Row } from '@/lib/comparing/comparison'
import { inlinesOf } from '@/lib/comparing/traits'

/** A version whose body has these blocks. */
export function aVersion(content: Block[], part: Partial<ComparedWords> = {}): ComparedWords {
  const body: Body = { type: 'doc', content }
  return { title: 'Lịch tiếp công dân', summary: 'Một câu.', body, byline: 'Lý Sơn', source: '', ...part }
}

/** A paragraph of plain words, or of runs with looks. */
export function p(...words: (string | [text: string, ...marks: Mark[]])[]): Block {
  const content = words.map((run): Inline =>
    typeof run === 'string'
      ? { type: 'text', text: run }
      : { type: 'text', text: run[0], marks: run.slice(1) as Mark[] },
  )
  return { type: 'paragraph', content }
}

/** A picture with what is said of it. */
export function picture(mediaId: number, caption = '', attrs: Partial<Figure['attrs']> = {}): Figure {
  return {
    type: 'figure',
    attrs: { mediaId, alt: `Ảnh số ${mediaId}`, decorative: false, credit: '', lead: false, ...attrs },
    content: caption ? [{ type: 'text', text: caption }] : [],
  }
}

/** A table of plain cells. */
export function table(...rows: string[][]): Table {
  return {
    type: 'table',
    content: rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((text) => ({
        type: 'tableCell',
        content: [{ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }],
      })),
    })),
  }
}

/** A bulleted list of plain items. */
export function list(...items: string[]): Block {
  return {
    type: 'bulletList',
    content: items.map((text) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })),
  }
}

/** What became of each block, in the order of the newer version: "changed paragraph". */
export function told({ rows }: Comparison): string[] {
  return rows.filter(({ kind }) => kind !== 'same').map(tell)
}

/** "moved figure" */
export function tell({ kind, before, after }: Row): string {
  return `${kind} ${(after ?? before)?.type}`
}

/** Pieces on one line: "Hội nghị [-cũ][+mới]". */
export function marked(pieces: Piece[]): string {
  const signs = { same: '', restyled: '~', added: '+', removed: '-' }
  return pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`)).join('')
}

/** The words that pieces hold of the older or the newer version. */
export function side(pieces: Piece[], which: 'before' | 'after'): string {
  const other = which === 'before' ? 'added' : 'removed'
  return pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('')
}

/** The parts that rows hold of one version, each in its place; throws where a row's own words or parts tell otherwise. */
export function partsOf(rows: Row[], which: 'before' | 'after'): Part[] {
  const [part, place] = which === 'before' ? (['before', 'from'] as const) : (['after', 'to'] as const)
  const own = rows.filter((row) => row[part] !== null).sort((one, other) => (one[place] ?? 0) - (other[place] ?? 0))
  return own.map((row, index) => {
    const whole = row[part]!
    if (row[place] !== index) throw new Error(`Place ${row[place]} is given to part ${index}`)
    const words = inlinesOf(whole)
      .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
      .join('')
    if (row.pieces.length && side(row.pieces, which) !== words) throw new Error(`Not the words of "${words}"`)
    if (row.rows.length) partsOf(row.rows, which)
    return whole
  })
}
