import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { pictureFields, pictureFrom } from '../media/published'
import type { Headline, ListPage } from './post'

/** How many posts a page of a list holds. */
export const LIST_PAGE = 12

/** A place in a list: after a post, or from the newest on. */
export interface ListFrom {
  /** The post after which the page begins; it may be withdrawn by now. Null begins with the newest. */
  after: number | null
  limit?: number
}

/**
 * Lists public posts under a condition on their date, newest first; the walk along the index is the same at any depth.
 *
 * @param after - the post after which the page begins; null begins with the newest
 */
export async function headlinesAfter(
  after: number | null,
  limit: number,
  condition: Prisma.Sql,
): Promise<ListPage<Headline>> {
  const from = await placeAfter(after)
  const ids = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM post
    WHERE status = 'PUBLISHED' AND ${condition} ${from}
    ORDER BY published_at DESC, id DESC LIMIT ${limit + 1}`
  return pageOf(ids, limit)
}

/**
 * Finds where the page before this one begins, for "Tin mới hơn".
 *
 * @param after - the post after which this page begins
 * @param list - the posts that are listed: their id and published_at
 * @returns the post after which it begins; null where it is the first page
 */
export async function headlinesBefore(after: number, list: Prisma.Sql, now: Date): Promise<number | null> {
  const here = await db.post.findUnique({ where: { id: after }, select: { publishedAt: true } })
  if (!here?.publishedAt) return null
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM (${list}) AS listed
    WHERE published_at <= ${now} AND (published_at, id) >= (${here.publishedAt}, ${after})
    ORDER BY published_at, id OFFSET ${LIST_PAGE} LIMIT 1`
  return rows[0]?.id ?? null
}

/** The condition that a page begins after a post, as one comparison of rows, which an index answers at any depth. */
export async function placeAfter(after: number | null): Promise<Prisma.Sql> {
  if (after === null) return Prisma.empty
  const post = await db.post.findUnique({ where: { id: after }, select: { publishedAt: true } })
  return post?.publishedAt ? Prisma.sql`AND (published_at, id) < (${post.publishedAt}, ${after})` : Prisma.empty
}

/** Shows the posts of a page by their ids; one row more than the page holds says that older ones follow. */
export async function pageOf(rows: { id: number }[], limit: number): Promise<ListPage<Headline>> {
  const ids = rows.slice(0, limit).map((row) => row.id)
  return { items: await headlinesOf(ids), after: rows.length > limit ? (ids.at(-1) ?? null) : null }
}

/** Shows posts by their ids, in that order; one that went off the street between two questions is left out. */
export async function headlinesOf(ids: number[]): Promise<Headline[]> {
  const posts = await db.post.findMany({ where: { id: { in: ids } }, select: headlineFields })
  const byId = new Map(posts.map((post) => [post.id, headlineFrom(post)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const categoryName = { id: true, slug: true, name: true } satisfies Prisma.CategorySelect

const headlineFields = {
  id: true,
  slug: true,
  publishedAt: true,
  liveSince: true,
  live: {
    select: {
      title: true,
      summary: true,
      byline: true,
      leadAlt: true,
      leadMedia: { select: pictureFields },
      category: { select: { ...categoryName, parent: { select: categoryName } } },
    },
  },
} satisfies Prisma.PostSelect

type HeadlineRow = Prisma.PostGetPayload<{ select: typeof headlineFields }>

/** @returns nothing where the post went off the street between two questions */
function headlineFrom({ id, slug, publishedAt, liveSince, live }: HeadlineRow): Headline[] {
  if (!live?.category || !publishedAt || !liveSince) return []
  const { title, summary, byline, leadMedia, leadAlt } = live
  const { parent, ...category } = live.category
  const lead = leadMedia && { picture: pictureFrom(leadMedia), alt: leadAlt }
  const section = parent ?? category
  return [{ postId: id, slug, title, summary, byline, category, section, lead, publishedAt, updatedAt: liveSince }]
}
