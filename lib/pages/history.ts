import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import type { ComparedWords } from '../comparing/comparison'
import { db } from '../db'
import type { ComparedSaves, History, Past } from '../history/history'
import type { ComparisonInput, HistoryFilter } from '../history/input'
import { newestFirst, pastOf, saveFields, tellComparison, tellHistory, withDoer, withEnds } from '../history/telling'
import { assertMay, type Actor } from '../staff/member'

/**
 * Lists a page's saves with what was published and withdrawn between them, newest first.
 *
 * @returns null where there is no such page
 * @throws {Refusal} when the actor may not edit pages
 */
export async function findPageHistory(actor: Actor, pageId: number, filter: HistoryFilter): Promise<History | null> {
  const past = await findPast(actor, pageId)
  return (
    past &&
    tellHistory(past, filter, {
      saves: (number, take) =>
        db.pageRevision.findMany({ where: { pageId, number }, orderBy: { number: 'desc' }, take, select: saveFields }),
      changes: (at) => db.pageEvent.findMany({ where: { pageId, at }, orderBy: newestFirst, include: withDoer }),
    })
  )
}

/**
 * Lays any two saves of a page upon each other, the older one first whichever is named first.
 *
 * @returns null where there is no such page or no such save
 * @throws {Refusal} when the actor may not edit pages
 */
export async function findPageComparison(
  actor: Actor,
  pageId: number,
  asked: ComparisonInput,
): Promise<ComparedSaves | null> {
  const past = await findPast(actor, pageId)
  const find = (numbers: number[]) =>
    db.pageRevision.findMany({ where: { pageId, number: { in: numbers } }, select: comparedFields })
  return past && tellComparison(past, asked, find, wordsFrom)
}

async function findPast(actor: Actor, pageId: number): Promise<Past | null> {
  assertMay(actor, 'edit pages')
  const page = await db.page.findUnique({ where: { id: pageId }, include: withEnds })
  return page && pastOf('PAGE', page, true)
}

const comparedFields = {
  ...saveFields,
  title: true,
  summary: true,
  body: true,
} satisfies Prisma.PageRevisionSelect

/** A page has no author, source or category of its own. */
function wordsFrom({
  title,
  summary,
  body,
}: Prisma.PageRevisionGetPayload<{ select: typeof comparedFields }>): ComparedWords {
  return { title, summary, body: bodyInput.parse(body), byline: '', source: '' }
}
