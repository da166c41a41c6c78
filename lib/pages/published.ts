import { db } from '../db'
import { correctingPublications } from '../posts/article'
import type { PageInTree, PageName, PagesInRoles, PageWithdrawal, StandingPage } from './page'
import { placedPages, standingFields, standingPageFrom } from './standing-page'
import { treeUnder } from './tree'

/**
 * Finds the page that citizens may read at an address.
 *
 * @returns the page's live revision and what stands around it, or null where nothing public stands
 */
export async function findPage(slug: string): Promise<StandingPage | null> {
  const page = await db.page.findUnique({
    where: { slug, status: 'PUBLISHED' },
    select: {
      ...{ id: true, slug: true, role: true, publishedAt: true, liveSince: true },
      live: { select: standingFields },
      events: correctingPublications,
    },
  })
  if (!page?.live || !page.publishedAt || !page.liveSince) return null
  const { publishedAt, liveSince: updatedAt, live, ...head } = page
  return standingPageFrom({ ...head, publishedAt, updatedAt }, live)
}

/**
 * Finds what is told at the address of a withdrawn page.
 *
 * @returns null where no withdrawn page stands at that address
 */
export async function findPageWithdrawal(slug: string): Promise<PageWithdrawal | null> {
  const page = await db.page.findUnique({
    where: { slug, status: 'WITHDRAWN' },
    select: {
      events: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        where: { OR: [{ kind: 'WITHDRAWN' }, { revisionId: { not: null } }] },
        take: 2,
        select: { kind: true, at: true, reason: true, revision: { select: { title: true } } },
      },
    },
  })
  const gone = page?.events.find(({ kind }) => kind === 'WITHDRAWN')
  if (!gone) return null
  const title = page?.events.find(({ revision }) => revision)?.revision?.title ?? ''
  return { title, at: gone.at, reason: gone.reason }
}

/** The pages to which the house itself leads, as far as they are public. */
export async function pagesInRoles(): Promise<PagesInRoles> {
  const rows = await db.page.findMany({
    where: { status: 'PUBLISHED', role: { not: null } },
    select: { id: true, slug: true, role: true, live: { select: { title: true } } },
  })
  return Object.fromEntries(
    rows.flatMap(({ id, slug, role, live }): [string, PageName][] =>
      role && live ? [[role, { id, slug, title: live.title }]] : [],
    ),
  )
}

/** The public pages as the tree in which they stand; what stands under a page that is not public moves up to the level above. */
export async function pageTree(): Promise<PageInTree[]> {
  return treeUnder(null, await placedPages())
}

/** Lists the addresses of all public pages for crawlers, with the hour of their last change. */
export async function listPagesForSitemap(): Promise<{ slug: string; updatedAt: Date }[]> {
  const rows = await db.page.findMany({
    where: { status: 'PUBLISHED' },
    orderBy: { slug: 'asc' },
    select: { slug: true, liveSince: true },
  })
  return rows.flatMap(({ slug, liveSince }) => (liveSince ? [{ slug, updatedAt: liveSince }] : []))
}
