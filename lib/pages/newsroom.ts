import type { Prisma } from '@/prisma/generated/client'
import type { Body } from '../body/body'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { db } from '../db'
import type { Save } from '../history/history'
import type { Files, Pictures } from '../media/media'
import { filesOf, picturesOf } from '../media/published'
import { assertMay, type Actor } from '../staff/member'
import { correctingPublications } from '../posts/article'
import type { PageRole, PageStatus, PublicationKind, StandingPage } from './page'
import { standingFields, standingPageFrom } from './standing-page'

/** A page in the newsroom's tree, by its latest words. */
export interface DeskPageLine {
  id: number
  parentId: number | null
  slug: string
  title: string
  status: PageStatus
  /** True where the desk has a newer revision than the street. */
  hasNewerDraft: boolean
  role: PageRole | null
  savedAt: Date
  savedBy: string
  children: DeskPageLine[]
}

/** One revision's words with the person who saved them. */
export interface PageVersion {
  number: number
  title: string
  summary: string
  body: Body
  savedBy: string
  savedAt: Date
}

/** A page on the desk: its latest words and how it stands. */
export interface DeskPage {
  pageId: number
  parentId: number | null
  slug: string
  status: PageStatus
  role: PageRole | null
  publishedAt: Date | null
  hasNewerDraft: boolean
  version: PageVersion
  pictures: Pictures
  files: Files
  /** The newest ten saves, newest first. */
  saves: Save[]
  /** The newest ten changes of what citizens see, newest first. */
  events: { kind: PublicationKind; by: string; at: Date; reason: string }[]
}

/**
 * Lists all pages as the tree in which they stand, in its order.
 *
 * @throws {Refusal} when the actor may not edit pages
 */
export async function listDeskPages(actor: Actor): Promise<DeskPageLine[]> {
  assertMay(actor, 'edit pages')
  const rows = await db.page.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { latest: { select: { title: true, savedBy: { select: { name: true } } } } },
  })
  const under = (parentId: number | null): DeskPageLine[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, slug, status, role, savedAt, latest, ...page }) => ({
        ...{ id, parentId, slug, status, role, savedAt },
        title: latest?.title ?? '',
        savedBy: latest?.savedBy.name ?? '',
        hasNewerDraft: isBehind(page),
        children: under(id),
      }))
  return under(null)
}

/**
 * Finds a page with its latest words for the desk.
 *
 * @returns null where there is no such page
 * @throws {Refusal} when the actor may not edit pages
 */
export async function findDeskPage(actor: Actor, pageId: number): Promise<DeskPage | null> {
  assertMay(actor, 'edit pages')
  const page = await db.page.findUnique({
    where: { id: pageId },
    include: {
      latest: { include: saver },
      revisions: {
        orderBy: { number: 'desc' },
        take: 10,
        select: { id: true, number: true, note: true, savedAt: true, ...saver },
      },
      events: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 10, include: { actor: { select: { name: true } } } },
    },
  })
  if (!page?.latest) return null
  const { parentId, slug, status, role, publishedAt, liveRevisionId } = page
  return {
    ...{ pageId, parentId, slug, status, role, publishedAt },
    ...(await withMedia(page.latest)),
    hasNewerDraft: isBehind(page),
    saves: page.revisions.map(({ id, number, note, savedAt, savedBy }) => ({
      ...{ number, note, by: savedBy.name, at: savedAt },
      isLive: id === liveRevisionId,
    })),
    events: page.events.map(({ kind, at, reason, actor: by }) => ({ kind, by: by.name, at, reason })),
  }
}

/**
 * Finds the latest version of a page, to lay beside the words of someone whose save came too late.
 *
 * @returns null where there is no such page
 */
export async function findLatestPageVersion(
  actor: Actor,
  { pageId }: { pageId: number },
): Promise<Pick<DeskPage, 'version' | 'pictures' | 'files'> | null> {
  assertMay(actor, 'edit pages')
  const page = await db.page.findUnique({ where: { id: pageId }, select: { latest: { include: saver } } })
  return page?.latest ? withMedia(page.latest) : null
}

/**
 * Finds a revision of a page as citizens would read it.
 *
 * @param number - which one; null for the latest
 * @param now - stands for the dates of what was never published
 * @returns null where there is no such page or no such revision
 */
export async function findPagePreview(
  actor: Actor,
  pageId: number,
  number: number | null = null,
  now = new Date(),
): Promise<StandingPage | null> {
  assertMay(actor, 'edit pages')
  const page = await db.page.findUnique({
    where: { id: pageId },
    select: {
      ...{ id: true, slug: true, role: true, publishedAt: true },
      events: correctingPublications,
      latest: { select: standingFields },
      revisions: { where: { number: number ?? -1 }, select: standingFields },
    },
  })
  const revision = number === null ? page?.latest : page?.revisions[0]
  if (!page || !revision) return null
  const { id, slug, role, publishedAt, events } = page
  const place = { id, slug, role, publishedAt: publishedAt ?? now, updatedAt: now, events }
  return standingPageFrom(place, revision)
}

const saver = { savedBy: { select: { name: true } } }

type SavedRevision = Prisma.PageRevisionGetPayload<{ include: typeof saver }>

async function withMedia(revision: SavedRevision): Promise<Pick<DeskPage, 'version' | 'pictures' | 'files'>> {
  const { number, title, summary, savedAt, savedBy } = revision
  const body = bodyInput.parse(revision.body)
  const mediaIds = mediaIdsOf(body)
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return { version: { number, title, summary, body, savedBy: savedBy.name, savedAt }, pictures, files }
}

function isBehind(page: { latestRevisionId: number | null; liveRevisionId: number | null }): boolean {
  return page.liveRevisionId !== null && page.latestRevisionId !== page.liveRevisionId
}
