/** The version of the document schema that is written today; stored with every body. */
export const BODY_VERSION = 1

export type Align = 'left' | 'center' | 'right' | 'justify'

export type Mark =
  { type: 'bold' | 'italic' | 'underline' | 'superscript' | 'subscript' } | { type: 'link'; attrs: { href: string } }

export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' }

export interface Paragraph {
  type: 'paragraph'
  attrs?: { textAlign?: Align | null }
  content?: Inline[]
}

export interface Heading {
  type: 'heading'
  attrs: { level: 2 | 3 | 4; textAlign?: Align | null }
  content?: Inline[]
}

/** A picture with its words. Its content is the caption; the file is named by the media item alone, never by an address. */
export interface Figure {
  type: 'figure'
  attrs: {
    mediaId: number
    /** What the picture shows, for those who do not see it. */
    alt: string
    /** True: the picture says nothing that the text does not; alt is empty. */
    decorative: boolean
    credit: string
    /** True: this figure stands for the post in lists. At most one; without it the first figure does. */
    lead: boolean
  }
  content?: Inline[]
}

/** How many pictures stand together at most; each is a file to fetch. */
export const MAX_GALLERY = 60

/** Pictures that stand together. A body that was checked holds 2–60 of them. */
export interface Gallery {
  type: 'gallery'
  content: Figure[]
}

/** A film. Its content is the caption; it names either a film of YouTube or a media item, never an address. */
export interface Video {
  type: 'video'
  attrs: {
    /** YouTube's name for the film, 11 characters; null where the film is our own. */
    youtubeId: string | null
    /** Our own film; null where it is YouTube's. */
    mediaId: number | null
    /** The picture that stands until one presses play; null for a plain ground. */
    posterId: number | null
    /** What the film shows; a draft may lack it. */
    title: string
    credit: string
  }
  content?: Inline[]
}

/** A file that is offered to readers. */
export interface Attachment {
  type: 'attachment'
  attrs: {
    mediaId: number
    /** What the file is called before readers. */
    title: string
  }
}

/** A picture that did not come along when its text was pasted. It keeps the place; citizens never see it. */
export interface MissingPicture {
  type: 'missingPicture'
  attrs: {
    /** What the picture shows, where somebody has said so. */
    alt: string
  }
}

export interface ListItem {
  type: 'listItem'
  content: (Paragraph | BulletList | OrderedList)[]
}

export interface BulletList {
  type: 'bulletList'
  content: ListItem[]
}

export interface OrderedList {
  type: 'orderedList'
  attrs?: { start?: number }
  content: ListItem[]
}

export interface Blockquote {
  type: 'blockquote'
  content: (Paragraph | BulletList | OrderedList)[]
}

export interface HorizontalRule {
  type: 'horizontalRule'
}

export interface TableCell {
  type: 'tableCell' | 'tableHeader'
  attrs?: { colspan?: number; rowspan?: number; colwidth?: number[] | null }
  content: (Paragraph | BulletList | OrderedList)[]
}

export interface TableRow {
  type: 'tableRow'
  content: TableCell[]
}

export interface Table {
  type: 'table'
  /** What stands over the table; empty where it needs none. */
  attrs?: { caption: string }
  content: TableRow[]
}

export type Block =
  | Paragraph
  | Heading
  | Figure
  | Gallery
  | Video
  | Attachment
  | MissingPicture
  | BulletList
  | OrderedList
  | Blockquote
  | HorizontalRule
  | Table

/** A post's text: validated Tiptap JSON. */
export interface Body {
  type: 'doc'
  content: Block[]
}
