import type { PostStatus, PublicationKind } from '@/prisma/generated/enums'
import type { Body } from '../body/body'
import type { CategoryName, PlacedCategory } from '../categories/category'
import type { Files, Picture, Pictures } from '../media/media'
import type { TagName } from '../tags/tag'

export type { PostStatus, PublicationKind }

/** The longest note on a save, in characters. */
export const MAX_NOTE = 200

/** The longest correction, in characters: it says what was wrong, it does not tell the story again. */
export const MAX_CORRECTION = 600

/** The picture that stands for a post, with its description; an empty description means decorative. */
export interface LeadPicture {
  picture: Picture
  alt: string
}

/** What a published change put right. */
export interface Correction {
  at: Date
  /** What was wrong and what is right, in one paragraph. */
  text: string
}

/** An article as citizens read it: the live revision of a post. */
export interface Article {
  postId: number
  slug: string
  title: string
  summary: string
  body: Body
  pictures: Pictures
  /** The films and files that the body shows or offers. */
  files: Files
  plainText: string
  /** Null only in the preview of a post that has none yet. */
  category: PlacedCategory | null
  byline: string
  source: string
  /** The subjects it is about, in the order of its writer. */
  tags: TagName[]
  lead: LeadPicture | null
  publishedAt: Date
  /** When the words shown went live: "Cập nhật lúc". Equals publishedAt until the first update. */
  updatedAt: Date
  /** Newest first; most articles have none. */
  corrections: Correction[]
}

/** A post in a list. */
export interface Headline {
  postId: number
  slug: string
  title: string
  summary: string
  byline: string
  category: CategoryName
  /** The main category it stands in: the category itself, or the one above it. */
  section: CategoryName
  lead: LeadPicture | null
  publishedAt: Date
  updatedAt: Date
}

/** A keyset page: its items and whether older ones follow. */
export interface ListPage<T> {
  items: T[]
  /** The post after which the next page begins; null on the last page. */
  after: number | null
}

/** What is told at the address of a withdrawn post. */
export interface Withdrawal {
  slug: string
  title: string
  at: Date
  reason: string
}

/** How a post stands in the newsroom. */
export interface Standing {
  status: PostStatus
  /** True where the desk has a newer revision than the street. */
  hasNewerDraft: boolean
}

/**
 * Says whether citizens may read a post at an hour. The one rule; queries repeat it as a condition.
 *
 * @param now - the hour to judge by
 */
export function isPublicAt(now: Date, post: { status: PostStatus; publishedAt: Date | null }): boolean {
  return post.status === 'PUBLISHED' && post.publishedAt !== null && post.publishedAt <= now
}
