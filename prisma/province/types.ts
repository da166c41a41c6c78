/** A stretch of a paragraph: plain, bold, italic, raised, or a link. */
export type Inline = string | { b: string } | { i: string } | { sup: string } | { link: string; href: string }

/** A block of a post's body, later turned into a document. */
export type Block =
  | { p: Inline[] | string }
  | { h2: string }
  | { h3: string }
  | { ul: string[] }
  | { ol: string[] }
  | { quote: string }
  | { figure: number }
  /** Pictures of the post that stand together. */
  | { gallery: number[] }
  | { file: ProvinceFile }
  /** Some of the post's pictures one after the other, as a film. */
  | { film: ProvinceFilm }
  | { table: { header: string[]; rows: string[][] } }
  | { hr: true }

/** A file that a post offers: a sheet of Excel, a document of Word, or one of the post's pictures as a poster to print. */
export type ProvinceFile = { title: string; fileName: string } & (
  | {
      /** The name of its one sheet. */
      sheet: string
      rows: string[][]
    }
  | {
      /** The first is its title. */
      paragraphs: string[]
    }
  | { poster: number }
)

/** A film of a post's pictures; the first of them stands until one presses play. */
export interface ProvinceFilm {
  title: string
  fileName: string
  caption: string
  credit: string
  pictures: number[]
}

/** A picture of a post: which drawing, and its words. */
export interface ProvincePicture {
  drawing: string
  alt: string
  caption: string
  credit: string
}

/** A post of the demonstration province as it is written, published and, for some, changed later. */
export interface ProvincePost {
  title: string
  summary: string
  /** The slug of a main category or a subcategory. */
  category: string
  /** The author's name as citizens read it. */
  byline: string
  source?: string
  /** The key of the member of staff who saved it. */
  by: string
  /** ISO, with +07:00. */
  publishedAt: string
  picture?: ProvincePicture[]
  body: Block[]
  /** When and why it was taken down. */
  withdrawn?: { at: string; reason: string }
  /** A newer draft than the live words. */
  newerDraft?: { title?: string; note?: string; body: Block[] }
  /** The words that replaced the first ones after publication: why they were saved, and what they put right. */
  updated?: { at: string; note?: string; correction?: string; body: Block[] }
}

/** A page of the demonstration province. */
export interface ProvincePage {
  key: string
  /** The key of the page above it. */
  under?: string
  title: string
  summary: string
  by: string
  role?: 'CONTACT' | 'PRIVACY'
  /** ISO, with +07:00. */
  publishedAt: string
  /** When its last block was added. */
  updatedAt?: string
  body: Block[]
  withdrawn?: { at: string; reason: string }
}

/** A section of the site, with its subcategories where it has some. */
export interface ProvinceCategory {
  slug: string
  name: string
  description: string
  homeBlock: 'STORIES' | 'HEADLINES' | 'NOTICES' | 'NONE'
  children?: { slug: string; name: string; description: string }[]
}

/** A member of staff; the password is set elsewhere. */
export interface ProvinceMember {
  key: string
  email: string
  name: string
  role: 'EDITOR' | 'AUTHOR'
}
