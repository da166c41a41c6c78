import type { Notice as Row, NoticeKind } from '@/prisma/generated/client'
import { db } from '../db'
import type { Notice } from './notice'

/** What concerns a reader most stands first. */
const ORDER: NoticeKind[] = ['DOWNTIME', 'WARNING', 'INFORMATION']

/**
 * Lists what stands over every public page at an hour, the gravest first.
 *
 * @param now - the hour to judge by
 */
export async function noticesAt(now = new Date()): Promise<Notice[]> {
  const rows = await db.notice.findMany({
    where: { shownFrom: { lte: now }, shownUntil: { gt: now } },
    orderBy: [{ shownFrom: 'desc' }, { id: 'desc' }],
  })
  return rows.map(noticeFrom).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

/** Shows a row as a notice. */
export function noticeFrom(row: Row): Notice {
  const { id, kind, title, text, link, shownFrom, shownUntil, downFrom, downUntil } = row
  const down = downFrom && downUntil ? { from: downFrom, until: downUntil } : null
  return { id, kind, title, text, link, shownFrom, shownUntil, down }
}
