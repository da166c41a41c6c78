import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { headlinesAfter, headlinesBefore, LIST_PAGE, pageOf, placeAfter, type ListFrom } from './headlines'
import type { Headline, ListPage } from './post'

/** Lists the posts under a tag, newest first; the walk along the tag's index is the same at any depth. */
export async function listWithTag(
  tagId: number,
  { after, limit = LIST_PAGE }: ListFrom,
  now = new Date(),
): Promise<ListPage<Headline>> {
  const from = await placeAfter(after)
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM (SELECT post_id AS id, published_at FROM post_tag WHERE tag_id = ${tagId}) AS tagged
    WHERE published_at <= ${now} ${from}
    ORDER BY published_at DESC, id DESC LIMIT ${limit + 1}`
  return pageOf(rows, limit)
}

/**
 * Finds an author's name as it stands under their newest post.
 *
 * @param author - spelled as in an address
 * @returns null where nothing public is by that name
 */
export async function findAuthor(author: string, now = new Date()): Promise<string | null> {
  const post = await db.post.findFirst({
    where: { liveAuthor: author, status: 'PUBLISHED', publishedAt: { lte: now } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    select: { live: { select: { byline: true } } },
  })
  return post?.live?.byline ?? null
}

/**
 * Lists the posts of an author, newest first.
 *
 * @param author - the name under the posts, spelled as in an address
 */
export async function listByAuthor(
  author: string,
  { after, limit = LIST_PAGE }: ListFrom,
  now = new Date(),
): Promise<ListPage<Headline>> {
  return headlinesAfter(after, limit, Prisma.sql`live_author = ${author} AND published_at <= ${now}`)
}

/**
 * Finds where the page before this one begins under a tag, for "Tin mới hơn".
 *
 * @returns the post after which it begins; null where it is the first page
 */
export async function pageBeforeWithTag(after: number, tagId: number, now = new Date()): Promise<number | null> {
  return headlinesBefore(
    after,
    Prisma.sql`SELECT post_id AS id, published_at FROM post_tag WHERE tag_id = ${tagId}`,
    now,
  )
}

/** As pageBeforeWithTag, for an author. */
export async function pageBeforeByAuthor(after: number, author: string, now = new Date()): Promise<number | null> {
  return headlinesBefore(
    after,
    Prisma.sql`SELECT id, published_at FROM post WHERE status = 'PUBLISHED' AND live_author = ${author}`,
    now,
  )
}
