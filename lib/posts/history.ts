import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { compareVersions } from '../comparing/comparing'
import type { ComparedWords, Comparison } from '../comparing/comparison'
import { db } from '../db'
import type { Files, Pictures } from '../media/media'
import { filesOf, picturesOf } from '../media/published'
import { may, type Actor } from '../staff/member'
import type { ComparisonInput, HistoryFilter } from './input'
import type { PostStatus, PublicationKind } from './post'

/** One save, as the history tells it. */
export interface Save {
  number: number
  by: string
  at: Date
  /** Why, in the saver's words; empty where nobody said. */
  note: string
  /** Whether citizens read these words now. */
  isLive: boolean
}

/** One change of what citizens see. */
export interface Change {
  kind: PublicationKind
  by: string
  at: Date
  /** Why a post was withdrawn; empty otherwise. */
  reason: string
  /** What an update puts right; empty where it corrects nothing. */
  correction: string
  /** The save that went live; null for a withdrawal or a renaming. */
  number: number | null
}

/** What the pages about a post's past say of the post itself. */
export interface PastPost {
  postId: number
  title: string
  status: PostStatus
  latestNumber: number
  /** The save that citizens read; null where nothing is public. */
  liveNumber: number | null
  mayEdit: boolean
}

/** A page of a post's history, newest first. */
export interface History extends PastPost {
  entries: (({ of: 'save' } & Save) | ({ of: 'change' } & Change))[]
  /** The save after which the next page begins; null on the last page. */
  after: number | null
}

/** Two saves of a post, laid upon each other. */
export interface ComparedSaves extends PastPost {
  before: Save
  after: Save
  comparison: Comparison
  pictures: Pictures
  files: Files
}

/** How many saves a page of the history holds. */
export const HISTORY_PAGE = 30

/**
 * Lists a post's saves with what was published, corrected and withdrawn between them, newest first; everybody on the staff sees it.
 *
 * @returns null where there is no such post
 */
export async function findHistory(actor: Actor, postId: number, { before }: HistoryFilter): Promise<History | null> {
  const post = await db.post.findUnique({ where: { id: postId }, include: withEnds })
  if (!post?.latest) return null
  const [newer, revisions] = await Promise.all([
    before ? db.revision.findUnique({ where: { postId_number: { postId, number: before } } }) : null,
    db.revision.findMany({
      where: { postId, number: before ? { lt: before } : undefined },
      orderBy: { number: 'desc' },
      take: HISTORY_PAGE + 1,
      select: saveFields,
    }),
  ])
  const shown = revisions.slice(0, HISTORY_PAGE)
  const isLast = revisions.length <= HISTORY_PAGE
  // A change belongs to the page of the save before it; what was done before the first save cannot be.
  const events = await db.publicationEvent.findMany({
    where: { postId, at: { lt: newer?.savedAt, gte: isLast ? undefined : shown.at(-1)?.savedAt } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { actor: { select: { name: true } }, revision: { select: { number: true } } },
  })
  const saves = shown.map((row) => ({ of: 'save' as const, ...saveFrom(row, post.liveRevisionId) }))
  const changes = events.map(({ kind, at, reason, correction, actor: by, revision }) => {
    return { of: 'change' as const, kind, at, reason, correction, by: by.name, number: revision?.number ?? null }
  })
  return {
    ...pastOf(actor, post),
    entries: inOneLine(saves, changes),
    after: isLast ? null : (shown.at(-1)?.number ?? null),
  }
}

/**
 * Lays any two saves of a post upon each other, the older one first whichever is named first.
 *
 * @returns null where there is no such post or no such save
 */
export async function findComparison(
  actor: Actor,
  { postId, from, to }: ComparisonInput,
): Promise<ComparedSaves | null> {
  const post = await db.post.findUnique({ where: { id: postId }, include: withEnds })
  const numbers = new Set([
    from === 'dang-doc' ? (post?.live?.number ?? 0) : from,
    to === 'moi-nhat' ? (post?.latest?.number ?? 0) : to,
  ])
  const revisions = await db.revision.findMany({
    where: { postId, number: { in: [...numbers] } },
    orderBy: { number: 'asc' },
    select: comparedFields,
  })
  const [before, after = before] = revisions.length < numbers.size ? [] : revisions
  if (!post?.latest || !before || !after) return null
  const [old, now] = [wordsFrom(before), wordsFrom(after)]
  const mediaIds = [...new Set([...mediaIdsOf(old.body), ...mediaIdsOf(now.body)])]
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return {
    ...pastOf(actor, post),
    before: saveFrom(before, post.liveRevisionId),
    after: saveFrom(after, post.liveRevisionId),
    comparison: compareVersions(old, now),
    pictures,
    files,
  }
}

const withEnds = {
  latest: { select: { number: true, title: true } },
  live: { select: { number: true } },
} satisfies Prisma.PostInclude

const saveFields = {
  id: true,
  number: true,
  note: true,
  savedAt: true,
  savedBy: { select: { name: true } },
} satisfies Prisma.RevisionSelect

const comparedFields = {
  ...saveFields,
  title: true,
  summary: true,
  body: true,
  byline: true,
  source: true,
  tags: true,
  category: { select: { name: true } },
} satisfies Prisma.RevisionSelect

function pastOf(actor: Actor, post: Prisma.PostGetPayload<{ include: typeof withEnds }>): PastPost {
  return {
    postId: post.id,
    title: post.latest?.title ?? '',
    status: post.status,
    latestNumber: post.latest?.number ?? 0,
    liveNumber: post.live?.number ?? null,
    mayEdit: post.createdById === actor.id || may(actor, 'edit the posts of others'),
  }
}

function saveFrom(
  { id, number, note, savedAt, savedBy }: Prisma.RevisionGetPayload<{ select: typeof saveFields }>,
  liveId: number | null,
): Save {
  return { number, by: savedBy.name, at: savedAt, note, isLive: id === liveId }
}

function wordsFrom({
  title,
  summary,
  body,
  byline,
  source,
  tags,
  category,
}: Prisma.RevisionGetPayload<{ select: typeof comparedFields }>): ComparedWords {
  return { title, summary, byline, source, tags, body: bodyInput.parse(body), categoryName: category?.name ?? null }
}

/** Both are newest first; what went live in the moment of its save went live after it. */
function inOneLine(
  saves: Extract<History['entries'][number], { of: 'save' }>[],
  changes: Extract<History['entries'][number], { of: 'change' }>[],
): History['entries'] {
  const entries: History['entries'] = []
  const waiting = [...changes]
  for (const save of saves) {
    while (waiting[0] && waiting[0].at >= save.at) entries.push(waiting.shift()!)
    entries.push(save)
  }
  return [...entries, ...waiting]
}
