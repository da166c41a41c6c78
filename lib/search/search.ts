import type { CategoryName } from '../categories/category'

/** What can be found. */
export type FindableKind = 'post' | 'page'

/** How results are ordered: what fits best first, or what is newest. */
export type SearchOrder = 'relevance' | 'date'

/** A piece of a passage; matching pieces are marked. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** One thing that was found. */
export interface Hit {
  kind: FindableKind
  subjectId: number
  slug: string
  title: Piece[]
  /** The place in the text where most of what was asked stands together, cut at words. */
  passage: Piece[]
  category: CategoryName | null
  publishedAt: Date
}

/** A way to narrow the results. */
export interface Facet<T> {
  value: T
  /** How many it would leave; null where more was found than is counted. */
  count: number | null
}

/** What a search found. */
export interface Found {
  hits: Hit[]
  /** Counts up to MOST; isMore says that there are more. */
  total: number
  isMore: boolean
  /** True: nothing holds all of the words, these hold some. */
  isPartial: boolean
  /** What the reader most likely meant, spelled as the texts spell it; null where nothing better is known. */
  meant: string | null
  /** True: nothing was found for the question as it was typed, and what is listed answers what was meant. */
  isForMeant: boolean
  years: Facet<number>[]
  categories: Facet<CategoryName>[]
  kinds: Facet<FindableKind>[]
}

/** More results nobody looks through; the newest of them are weighed. */
export const MOST = 1000

/** How many results a page holds. */
export const SEARCH_PAGE = 12

/** The longest question that is read, in characters; what stands behind is passed over. */
export const MAX_QUESTION = 200
