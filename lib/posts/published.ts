import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { articleFields, articleFrom, correctingPublications } from './article'
import { headlinesAfter, headlinesBefore, LIST_PAGE, pageOf, placeAfter, type ListFrom } from './headlines'
import { isPublicAt, type Article, type Headline, type ListPage, type Withdrawal } from './post'

/** How many titles stand beside an article. */
const BESIDE = 10

/**
 * Finds the article that citizens may read at an address.
 *
 * @param now - the hour to judge by
 * @returns the post's live revision, or null where nothing public stands
 */
export async function findArticle(slug: string, now = new Date()): Promise<Article | null> {
  const post = await db.post.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      status: true,
      publishedAt: true,
      liveSince: true,
      live: { select: articleFields },
      publications: correctingPublications,
    },
  })
  if (!post?.live || !post.publishedAt || !post.liveSince || !isPublicAt(now, post)) return null
  const { id: postId, publishedAt, liveSince: updatedAt, publications } = post
  return articleFrom({ postId, slug, publishedAt, updatedAt, publications }, post.live)
}

/**
 * Finds what is told at the address of a withdrawn post.
 *
 * @returns null where no withdrawn post stands at that address
 */
export async function findWithdrawal(slug: string): Promise<Withdrawal | null> {
  const post = await db.post.findUnique({
    where: { slug, status: 'WITHDRAWN' },
    select: {
      publications: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        where: { OR: [{ kind: 'WITHDRAWN' }, { revisionId: { not: null } }] },
        take: 2,
        select: { kind: true, at: true, reason: true, revision: { select: { title: true } } },
      },
    },
  })
  const gone = post?.publications.find((event) => event.kind === 'WITHDRAWN')
  if (!post || !gone) return null
  const title = post.publications.find((event) => event.revision)?.revision?.title ?? ''
  return { slug, title, at: gone.at, reason: gone.reason }
}

/** Lists all news, newest first. */
export async function listLatest(
  { after, limit = LIST_PAGE }: ListFrom,
  now = new Date(),
): Promise<ListPage<Headline>> {
  return headlinesAfter(after, limit, Prisma.sql`published_at <= ${now}`)
}

/**
 * Lists the news of a category and its subcategories, newest first. Each category's index is walked by itself and the newest
 * of all are taken, so that the work does not grow with the archive.
 */
export async function listInCategory(
  category: { id: number; children: { id: number }[] },
  { after, limit = LIST_PAGE }: ListFrom,
  now = new Date(),
): Promise<ListPage<Headline>> {
  const categoryIds = [category.id, ...category.children.map((child) => child.id)]
  const from = await placeAfter(after)
  const ids = await db.$queryRaw<{ id: number }[]>`
    SELECT newest.id FROM unnest(${categoryIds}::int[]) AS wanted (category_id)
    CROSS JOIN LATERAL (
      SELECT id, published_at FROM post
      WHERE live_category_id = wanted.category_id AND published_at <= ${now} ${from}
      ORDER BY published_at DESC, id DESC LIMIT ${limit + 1}
    ) AS newest
    ORDER BY newest.published_at DESC, newest.id DESC LIMIT ${limit + 1}`
  return pageOf(ids, limit)
}

/**
 * Finds when a post came before citizens.
 *
 * @param now - the hour to judge by
 * @returns null for one that never did, or is to come
 */
export async function findPublishedAt(postId: number, now = new Date()): Promise<Date | null> {
  const post = await db.post.findUnique({ where: { id: postId }, select: { publishedAt: true } })
  return post?.publishedAt && post.publishedAt <= now ? post.publishedAt : null
}

/**
 * Finds where the page of all news before this one begins, for "Tin mới hơn".
 *
 * @param after - the post after which this page begins
 * @returns the post after which it begins; null where it is the first page
 */
export async function pageBefore(after: number, now = new Date()): Promise<number | null> {
  return headlinesBefore(after, Prisma.sql`SELECT id, published_at FROM post WHERE status = 'PUBLISHED'`, now)
}

/** As pageBefore, for the news of some categories: each one's index is walked by itself, as in listInCategory. */
export async function pageBeforeInCategories(
  after: number,
  categoryIds: number[],
  now = new Date(),
): Promise<number | null> {
  const post = await db.post.findUnique({ where: { id: after }, select: { publishedAt: true } })
  if (!post?.publishedAt) return null
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT newer.id FROM unnest(${categoryIds}::int[]) AS wanted (category_id)
    CROSS JOIN LATERAL (
      SELECT id, published_at FROM post
      WHERE live_category_id = wanted.category_id
        AND published_at <= ${now} AND (published_at, id) >= (${post.publishedAt}, ${after})
      ORDER BY published_at, id LIMIT ${LIST_PAGE + 1}
    ) AS newer
    ORDER BY newer.published_at, newer.id OFFSET ${LIST_PAGE} LIMIT 1`
  return rows[0]?.id ?? null
}

/** Lists titles for "Tin bài mới", before it is known which article they stand beside: one more than are shown there. */
export async function listNewest(now = new Date()): Promise<Headline[]> {
  return (await listLatest({ after: null, limit: BESIDE + 1 }, now)).items
}

/** Chooses of the newest titles those that stand beside an article, which itself is left out. */
export function besides(newest: Headline[], postId: number): Headline[] {
  return newest.filter((item) => item.postId !== postId).slice(0, BESIDE)
}

/** Lists the newest posts as feeds give them: whole. */
export async function listForFeed(limit: number, now = new Date()): Promise<Article[]> {
  return articlesWhere({ publishedAt: { lte: now } }, limit)
}

/** As listForFeed, of one category and its subcategories. */
export async function listForCategoryFeed(
  category: { id: number; children: { id: number }[] },
  limit: number,
  now = new Date(),
): Promise<Article[]> {
  const { items } = await listInCategory(category, { after: null, limit }, now)
  return articlesWhere({ id: { in: items.map(({ postId }) => postId) } }, limit)
}

async function articlesWhere(where: Prisma.PostWhereInput, limit: number): Promise<Article[]> {
  const posts = await db.post.findMany({
    where: { ...where, status: 'PUBLISHED' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      slug: true,
      publishedAt: true,
      liveSince: true,
      live: { select: articleFields },
      publications: correctingPublications,
    },
  })
  return Promise.all(
    posts.flatMap(({ id: postId, slug, publishedAt, liveSince, live, publications }) =>
      live && publishedAt && liveSince
        ? [articleFrom({ postId, slug, publishedAt, updatedAt: liveSince, publications }, live)]
        : [],
    ),
  )
}
