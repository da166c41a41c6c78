import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { AuditAction, AuditNote } from './audit'
import type { AuditFilter } from './input'

/** How many notes a page of the log holds. */
export const LOG_PAGE = 50

/**
 * Lists what was done, newest first.
 *
 * @throws {Refusal} when the actor may not read the log
 */
export async function listAudit(
  actor: Actor,
  { before }: AuditFilter,
): Promise<{ items: AuditNote[]; after: number | null }> {
  assertMay(actor, 'read the log')
  const rows = await db.auditEntry.findMany({
    // Notes are numbered as they are made: the number alone is the order.
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: LOG_PAGE + 1,
    include: { actor: { select: { name: true } } },
  })
  const shown = rows.slice(0, LOG_PAGE)
  const names = await namesOf(shown.map(({ subject }) => subject))
  const items = shown.map(({ id, at, action, subject, details, actor: by }) => ({
    ...{ id, at, subject, details },
    action: action as AuditAction,
    subjectName: names.get(subject) ?? null,
    actor: by?.name ?? null,
  }))
  return { items, after: rows.length > LOG_PAGE ? (items.at(-1)?.id ?? null) : null }
}

async function namesOf(subjects: string[]): Promise<Map<string, string>> {
  const named = (kind: string) => ({
    id: { in: subjects.flatMap((subject) => (subject.startsWith(`${kind}:`) ? [Number(subject.split(':')[1])] : [])) },
  })
  const [members, categories, posts, pages] = await Promise.all([
    db.member.findMany({ where: named('member'), select: { id: true, name: true } }),
    db.category.findMany({ where: named('category'), select: { id: true, name: true } }),
    db.post.findMany({ where: named('post'), select: { id: true, latest: { select: { title: true } } } }),
    db.page.findMany({ where: named('page'), select: { id: true, latest: { select: { title: true } } } }),
  ])
  return new Map([
    ...members.map(({ id, name }) => [`member:${id}`, name] as const),
    ...categories.map(({ id, name }) => [`category:${id}`, name] as const),
    ...posts.map(({ id, latest }) => [`post:${id}`, latest?.title ?? ''] as const),
    ...pages.map(({ id, latest }) => [`page:${id}`, latest?.title ?? ''] as const),
  ])
}
