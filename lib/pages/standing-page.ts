import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { db, type Tx } from '../db'
import { filesOf, picturesOf } from '../media/published'
import type { StandingPage } from './page'
import { aroundOf, wayTo, type PlacedPage } from './tree'

/** What a revision must bring along to be shown as a page. */
export const standingFields = { title: true, summary: true, body: true } satisfies Prisma.PageRevisionSelect

type ShownRevision = Prisma.PageRevisionGetPayload<{ select: typeof standingFields }>

/** Where and when a page stands. */
interface Place extends Pick<StandingPage, 'id' | 'slug' | 'role' | 'publishedAt' | 'updatedAt'> {
  /** Those of its events that correct something, newest first. */
  events: { at: Date; correction: string }[]
}

/** Shows a revision as a page in its place: the live one to citizens, the latest one in a preview. */
export async function standingPageFrom(
  { events, ...place }: Place,
  { title, summary, body: stored }: ShownRevision,
): Promise<StandingPage> {
  const body = bodyInput.parse(stored)
  const mediaIds = mediaIdsOf(body)
  const [pictures, files, pages] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds), placedPages()])
  const { id } = place
  const corrections = events.map(({ at, correction: text }) => ({ at, text }))
  const tree = { above: wayTo(id, pages), around: aroundOf(id, pages) }
  return { ...place, ...tree, title, summary, body, pictures, files, corrections }
}

/** Lists all pages in the order of the tree, each by its live words, or its latest where nothing of it is public. */
export async function placedPages(tx: Tx | typeof db = db): Promise<PlacedPage[]> {
  const rows = await tx.page.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, slug: true, parentId: true },
      live: { select: { title: true, summary: true } },
      latest: { select: { title: true, summary: true } },
    },
  })
  return rows.map(({ live, latest, ...row }) => ({
    ...{ title: '', summary: '', ...(live ?? latest) },
    ...row,
    isPublic: live !== null,
  }))
}
