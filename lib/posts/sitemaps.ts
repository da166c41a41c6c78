import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'

/** An article's address for crawlers, with the hour of its last change. */
export interface Listed {
  slug: string
  title: string
  publishedAt: Date
  updatedAt: Date
}

/** How many posts a part of the sitemap holds at most: parts go by the posts' numbers, so that one never shifts another. */
const SITEMAP_PART = 10_000

/** Counts the parts of the sitemap. */
export async function countSitemapParts(): Promise<number> {
  const newest = await db.post.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return Math.ceil((newest?.id ?? 0) / SITEMAP_PART)
}

/**
 * Lists the articles of a part of the sitemap.
 *
 * @param part - 1, 2, 3 …
 */
export async function listForSitemap(part: number, now = new Date()): Promise<Listed[]> {
  const id = { gt: (part - 1) * SITEMAP_PART, lte: part * SITEMAP_PART }
  return listed({ id, publishedAt: { lte: now } }, SITEMAP_PART)
}

/** Lists the articles of the last two days, for the news sitemap, which holds no older ones and at most a thousand (Google). */
export async function listForNewsSitemap(now = new Date()): Promise<Listed[]> {
  return listed({ publishedAt: { lte: now, gt: new Date(now.getTime() - 2 * 86_400_000) } }, 1_000)
}

/** The hour at which the newest change of what is public went live; null before anything is. */
export async function lastChange(): Promise<Date | null> {
  const newest = await db.post.findFirst({
    where: { liveSince: { not: null } },
    orderBy: { liveSince: 'desc' },
    select: { liveSince: true },
  })
  return newest?.liveSince ?? null
}

async function listed(where: Prisma.PostWhereInput, most: number): Promise<Listed[]> {
  const posts = await db.post.findMany({
    where: { ...where, status: 'PUBLISHED' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { slug: true, publishedAt: true, liveSince: true, live: { select: { title: true } } },
  })
  return posts.flatMap(({ slug, publishedAt, liveSince, live }) =>
    live && publishedAt ? [{ slug, title: live.title, publishedAt, updatedAt: liveSince ?? publishedAt }] : [],
  )
}
