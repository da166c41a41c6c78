import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { AuditAction, AuditNote } from './audit'

/** How many notes a page of the log holds. */
export const LOG_PAGE = 50

/**
 * Lists what was done, newest first.
 *
 * @param before - the note after which the page begins
 * @throws {Refusal} when the actor may not read the log
 */
export async function listAudit(
  actor: Actor,
  { before }: { before?: number },
): Promise<{ items: AuditNote[]; after: number | null }> {
  assertMay(actor, 'read the log')
  const rows = await db.auditEntry.findMany({
    // Notes are numbered as they are made: the number alone is the order.
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: LOG_PAGE + 1,
    include: { actor: { select: { name: true } } },
  })
  const items = rows.slice(0, LOG_PAGE).map(({ id, at, action, subject, details, actor: by }) => ({
    ...{ id, at, subject, details },
    action: action as AuditAction,
    actor: by?.name ?? null,
  }))
  return { items, after: rows.length > LOG_PAGE ? (items.at(-1)?.id ?? null) : null }
}
