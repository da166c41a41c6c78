import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { compareVersions } from '../comparing/comparing'
import type { ComparedWords, Comparison } from '../comparing/comparison'
import { db } from '../db'
import type { Files, Pictures } from '../media/media'
import { filesOf, picturesOf } from '../media/published'
import { assertMay, type Actor } from '../staff/member'
import type { PageComparisonInput } from './input'

/** One save of a page, as its history tells it. */
export interface PageSave {
  number: number
  by: string
  at: Date
  /** Whether citizens read these words now. */
  isLive: boolean
}

/** Two saves of a page, laid upon each other. */
export interface ComparedPageSaves {
  pageId: number
  title: string
  latestNumber: number
  before: PageSave
  after: PageSave
  comparison: Comparison
  pictures: Pictures
  files: Files
}

/**
 * Lays any two saves of a page upon each other, the older one first whichever is named first.
 *
 * @returns null where there is no such page or no such save
 * @throws {Refusal} when the actor may not edit pages
 */
export async function findPageComparison(
  actor: Actor,
  { pageId, from, to }: PageComparisonInput,
): Promise<ComparedPageSaves | null> {
  assertMay(actor, 'edit pages')
  const page = await db.page.findUnique({
    where: { id: pageId },
    select: {
      liveRevisionId: true,
      latest: { select: { number: true, title: true } },
      live: { select: { number: true } },
    },
  })
  const numbers = new Set([
    from === 'dang-doc' ? (page?.live?.number ?? 0) : from,
    to === 'moi-nhat' ? (page?.latest?.number ?? 0) : to,
  ])
  const revisions = await db.pageRevision.findMany({
    where: { pageId, number: { in: [...numbers] } },
    orderBy: { number: 'asc' },
    select: compared,
  })
  const [before, after = before] = revisions.length < numbers.size ? [] : revisions
  if (!page?.latest || !before || !after) return null
  const [old, now] = [wordsFrom(before), wordsFrom(after)]
  const mediaIds = [...new Set([...mediaIdsOf(old.body), ...mediaIdsOf(now.body)])]
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return {
    ...{ pageId, title: page.latest.title, latestNumber: page.latest.number, pictures, files },
    before: saveFrom(before, page.liveRevisionId),
    after: saveFrom(after, page.liveRevisionId),
    comparison: compareVersions(old, now),
  }
}

const compared = {
  ...{ id: true, number: true, title: true, summary: true, body: true, savedAt: true },
  savedBy: { select: { name: true } },
} satisfies Prisma.PageRevisionSelect

type Compared = Prisma.PageRevisionGetPayload<{ select: typeof compared }>

function saveFrom({ id, number, savedAt, savedBy }: Compared, liveId: number | null): PageSave {
  return { number, by: savedBy.name, at: savedAt, isLive: id === liveId }
}

/** A page has no author, source or category of its own. */
function wordsFrom({ title, summary, body }: Compared): ComparedWords {
  return { title, summary, body: bodyInput.parse(body), byline: '', source: '' }
}
