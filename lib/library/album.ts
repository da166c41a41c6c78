import type { Figure, Video } from '@/lib/body/body'
import type { Files, Pictures } from '../media/media'

/** Pictures or films: what a page of the library shows. */
export type Shelf = 'pictures' | 'films'

/** What an article shows, as an album of the library. */
export interface Album {
  postId: number
  slug: string
  title: string
  publishedAt: Date
  /** The article's pictures in the order of reading, with their captions; empty in the films' part. */
  figures: Figure[]
  /** Its films; empty in the pictures' part. */
  films: Video[]
  pictures: Pictures
  files: Files
}

/** How many articles a page of the library holds. */
export const ALBUMS = 6

/** How many pictures of one article stand in the library; the article has the others. */
export const PICTURES = 4
