/** A document as mammoth reads it: only what is used here. */
export type Node =
  | Paragraph
  | { type: 'table'; children: Row[] }
  | {
      type: 'run'
      children: Node[]
      isBold: boolean
      isItalic: boolean
      isUnderline: boolean
      verticalAlignment: string
      font: string | null
    }
  | { type: 'text'; value: string }
  | { type: 'tab' | 'bookmarkStart' | 'commentReference' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; children: Node[]; href?: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'break'; breakType: string }
  | Image

export interface Image {
  type: 'image'
  altText?: string
  contentType?: string
  readAsBuffer(): Promise<Buffer>
}

export interface Paragraph {
  type: 'paragraph'
  children: Node[]
  styleId: string | null
  styleName: string | null
  numbering: { isOrdered: boolean; level: string } | null
  alignment: string | null
}

export interface Row {
  type: 'tableRow'
  children: Cell[]
  isHeader: boolean
}

export interface Cell {
  type: 'tableCell'
  children: Node[]
  colSpan: number
  rowSpan: number
}

export interface Note {
  body: Node[]
}

export interface WordDocument {
  children: Node[]
  notes: { resolve(reference: { noteType: string; noteId: string }): Note | null }
}
