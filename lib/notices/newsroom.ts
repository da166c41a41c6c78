import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { Notice } from './notice'
import { noticeFrom } from './published'

/** A notice as the newsroom keeps it. */
export interface DeskNotice extends Notice {
  /** Why a downtime is announced late; empty otherwise. */
  urgentReason: string
  createdBy: string
}

/** How many notices the newsroom sees: the last ones, over and done among them. */
const SHOWN = 50

/**
 * Lists the notices, those that begin last first.
 *
 * @throws {Refusal} when the actor may not announce
 */
export async function listNotices(actor: Actor): Promise<DeskNotice[]> {
  assertMay(actor, 'announce notices')
  const rows = await db.notice.findMany({
    orderBy: [{ shownFrom: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    include: { createdBy: { select: { name: true } } },
  })
  return rows.map(({ createdBy, ...row }) => ({
    ...noticeFrom(row),
    urgentReason: row.urgentReason,
    createdBy: createdBy.name,
  }))
}
