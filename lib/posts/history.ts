import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import type { ComparedWords } from '../comparing/comparison'
import { db } from '../db'
import type { ComparedSaves, History, Past } from '../history/history'
import type { ComparisonInput, HistoryFilter } from '../history/input'
import { newestFirst, pastOf, saveFields, tellComparison, tellHistory, withDoer, withEnds } from '../history/telling'
import { may, type Actor } from '../staff/member'

/**
 * Lists a post's saves with what was published, corrected and withdrawn between them, newest first; everybody on the staff sees it.
 *
 * @returns null where there is no such post
 */
export async function findHistory(actor: Actor, postId: number, filter: HistoryFilter): Promise<History | null> {
  const past = await findPast(actor, postId)
  return (
    past &&
    tellHistory(past, filter, {
      saves: (number, take) =>
        db.revision.findMany({ where: { postId, number }, orderBy: { number: 'desc' }, take, select: saveFields }),
      changes: (at) => db.publicationEvent.findMany({ where: { postId, at }, orderBy: newestFirst, include: withDoer }),
    })
  )
}

/**
 * Lays any two saves of a post upon each other, the older one first whichever is named first.
 *
 * @returns null where there is no such post or no such save
 */
export async function findComparison(
  actor: Actor,
  postId: number,
  asked: ComparisonInput,
): Promise<ComparedSaves | null> {
  const past = await findPast(actor, postId)
  const find = (numbers: number[]) =>
    db.revision.findMany({ where: { postId, number: { in: numbers } }, select: comparedFields })
  return past && tellComparison(past, asked, find, wordsFrom)
}

async function findPast(actor: Actor, postId: number): Promise<Past | null> {
  const post = await db.post.findUnique({ where: { id: postId }, include: withEnds })
  return post && pastOf('POST', post, post.createdById === actor.id || may(actor, 'edit the posts of others'))
}

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
