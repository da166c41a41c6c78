import type { Prisma } from '@/prisma/generated/client'
import type { PublicationKind } from '@/prisma/generated/enums'
import { db, type Tx } from '../db'

/** One change of what citizens see of a post. */
export interface Change {
  /** Later changes have greater numbers. */
  number: number
  kind: PublicationKind
  at: Date
  postId: number
  /** As the post is spelled now. */
  slug: string
  /** Why it was withdrawn; empty otherwise. */
  reason: string
  /** What the change puts right; empty where it corrects nothing. */
  correction: string
}

/** How many changes a page of the list holds. */
const CHANGES_PAGE = 200

/**
 * Notes a change of what citizens see of a post, within the transaction that makes it. Numbers are given out one transaction after the
 * other, so that whoever has read up to a number never has one below it come later.
 */
export async function noteChange(tx: Tx, change: Prisma.PublicationEventUncheckedCreateInput): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publication events'))`
  await tx.publicationEvent.create({ data: change })
}

/**
 * Lists what has changed of posts that are or were public, oldest first: by it other portals keep what they have taken over true.
 *
 * @param after - the number of the last change that is known already; 0 begins with the first
 */
export async function listChanges(after: number): Promise<Change[]> {
  const events = await db.publicationEvent.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: CHANGES_PAGE,
    select: {
      id: true,
      kind: true,
      at: true,
      postId: true,
      reason: true,
      correction: true,
      post: { select: { slug: true } },
    },
  })
  return events.map(({ id, post, ...event }) => ({ ...event, number: id, slug: post.slug }))
}

/** The number of the newest change; 0 before there is one. */
export async function newestChange(): Promise<number> {
  return (await db.publicationEvent.findFirst({ orderBy: { id: 'desc' }, select: { id: true } }))?.id ?? 0
}
