import type { Block, Body, ListItem, Mark, TableCell, TableRow } from '../body/body'

/** The words of one version, be it a revision or what stands on a screen. */
export interface ComparedWords {
  title: string
  summary: string
  body: Body
  /** Null where none is chosen; left out where categories are not compared. */
  categoryName?: string | null
  byline: string
  source: string
  /** Left out where tags are not compared. */
  tags?: string[]
}

/** Whatever is compared as a whole: a block, or what stands inside of lists and tables. */
export type Part = Block | ListItem | TableRow | TableCell

/**
 * A run of words. Those that are 'same', 'restyled' or 'removed' make up the older words, those that are 'same', 'restyled' or
 * 'added' the newer ones, letter by letter; a line break is "\n".
 */
export interface Piece {
  kind: 'same' | 'restyled' | 'added' | 'removed'
  text: string
  /** How the words look: in the newer version, or in the older one where they are removed. */
  marks: Mark[]
  /** How they looked before; only where they are restyled. */
  marksBefore?: Mark[]
}

/** What is said of a part beside its words and children. */
export type FactName =
  | 'form'
  | 'align'
  | 'picture'
  | 'alt'
  | 'decorative'
  | 'credit'
  | 'lead'
  | 'film'
  | 'poster'
  | 'file'
  | 'title'
  | 'caption'
  | 'start'
  | 'widths'
  | 'head'
  | 'colspan'
  | 'rowspan'

/** Something that is said otherwise now, as codes or numbers; where it is a text, also word by word. */
export interface Fact {
  name: FactName
  before: string
  after: string
  /** Empty for what is no text. */
  pieces: Piece[]
}

/** A part in both versions, or in one. In the order of the newer version; what is removed stands where it stood. */
export interface Row {
  /** 'moved' may be changed as well. */
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  /** Null where it was added. */
  before: Part | null
  /** Null where it was removed. */
  after: Part | null
  /** Its place among its sisters, from 0; null where it has none. */
  from: number | null
  to: number | null
  facts: Fact[]
  /** The words of a paragraph, a heading or a caption, where anything in the part differs. */
  pieces: Piece[]
  /** Items, figures of a gallery, blocks of a quotation, rows and cells of a table, where anything in them differs. */
  rows: Row[]
}

/** What is said of a post over its text. */
export interface HeadLine {
  name: 'title' | 'summary' | 'category' | 'byline' | 'source' | 'tags'
  isChanged: boolean
  pieces: Piece[]
}

/** Two versions laid upon each other. */
export interface Comparison {
  heads: HeadLine[]
  /** The blocks of the body. */
  rows: Row[]
  /** How many lines of the head and blocks of the body differ; 0 where the versions say the same. */
  changes: number
}
