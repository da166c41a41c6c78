import type { Prisma } from '@/prisma/generated/client'
import type { DeskKind, PostStatus, PublicationKind } from '@/prisma/generated/enums'
import { mediaIdsOf } from '../body/text'
import { compareVersions } from '../comparing/comparing'
import type { ComparedWords } from '../comparing/comparison'
import { filesOf, picturesOf } from '../media/published'
import { HISTORY_PAGE, type ComparedSaves, type History, type Past, type Save } from './history'
import type { ComparisonInput, HistoryFilter } from './input'

/** What a post or page must bring along for its past to be told. */
export const withEnds = {
  latest: { select: { number: true, title: true } },
  live: { select: { number: true } },
} satisfies Prisma.PostInclude & Prisma.PageInclude

/** What of a revision the history tells. */
export const saveFields = {
  number: true,
  note: true,
  savedAt: true,
  savedBy: { select: { name: true } },
} satisfies Prisma.RevisionSelect & Prisma.PageRevisionSelect

/** What else of an event the history tells. */
export const withDoer = {
  actor: { select: { name: true } },
  revision: { select: { number: true } },
} satisfies Prisma.PublicationEventInclude & Prisma.PageEventInclude

/** Later events first; of one moment's events the one that was written last. */
export const newestFirst = [{ at: 'desc' }, { id: 'desc' }] satisfies Prisma.PublicationEventOrderByWithRelationInput[]

interface TextRow {
  id: number
  status: PostStatus
  latest: { number: number; title: string } | null
  live: { number: number } | null
}

interface SaveRow {
  number: number
  note: string
  savedAt: Date
  savedBy: { name: string }
}

interface ChangeRow {
  kind: PublicationKind
  at: Date
  reason: string
  correction?: string
  actor: { name: string }
  revision: { number: number } | null
}

/** How the saves of one text and what became of them are asked for, both newest first. */
interface Sources {
  saves: (number: { lte: number } | undefined, take: number) => Promise<SaveRow[]>
  changes: (at: { lt: Date | undefined; gte: Date | undefined }) => Promise<ChangeRow[]>
}

/** Says what a text is to those who look back upon it; null where it was never saved. */
export function pastOf(kind: DeskKind, { id, status, latest, live }: TextRow, mayEdit: boolean): Past | null {
  if (!latest) return null
  const { title, number: latestNumber } = latest
  return { ...{ kind, paperId: id, title, status, latestNumber, mayEdit }, liveNumber: live?.number ?? null }
}

/** Puts saves and what became of them in one line, newest first, a part at a time. */
export async function tellHistory(
  past: Past,
  { before }: HistoryFilter,
  { saves, changes }: Sources,
): Promise<History> {
  const rows = await saves(before ? { lte: before } : undefined, HISTORY_PAGE + 2)
  const newer = rows[0]?.number === before ? rows.shift() : undefined
  const shown = rows.slice(0, HISTORY_PAGE)
  const isLast = rows.length <= HISTORY_PAGE
  // A change belongs to the part of the save before it; what was done before the first save cannot be.
  const events = await changes({ lt: newer?.savedAt, gte: isLast ? undefined : shown.at(-1)?.savedAt })
  const entries = inOneLine(
    shown.map((row) => ({ of: 'save' as const, ...saveFrom(row, past) })),
    events.map(({ kind, at, reason, correction = '', actor, revision }) => {
      return { of: 'change' as const, kind, at, reason, correction, by: actor.name, number: revision?.number ?? null }
    }),
  )
  return { ...past, entries, after: isLast ? null : (shown.at(-1)?.number ?? null) }
}

/**
 * Lays two saves upon each other, the older one first whichever is named first.
 *
 * @param find - the revisions with these numbers
 * @returns null where one of them is not there
 */
export async function tellComparison<Row extends SaveRow>(
  past: Past,
  { from, to }: ComparisonInput,
  find: (numbers: number[]) => Promise<Row[]>,
  wordsOf: (row: Row) => ComparedWords,
): Promise<ComparedSaves | null> {
  const numbers = new Set([
    from === 'dang-doc' ? (past.liveNumber ?? 0) : from,
    to === 'moi-nhat' ? past.latestNumber : to,
  ])
  const rows = (await find([...numbers])).sort((one, other) => one.number - other.number)
  const [before, after = before] = rows.length < numbers.size ? [] : rows
  if (!before || !after) return null
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const mediaIds = [...new Set([...mediaIdsOf(old.body), ...mediaIdsOf(now.body)])]
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  const saves = { before: saveFrom(before, past), after: saveFrom(after, past) }
  return { ...past, ...saves, comparison: compareVersions(old, now), pictures, files }
}

function saveFrom({ number, note, savedAt, savedBy }: SaveRow, { liveNumber }: Past): Save {
  return { number, by: savedBy.name, at: savedAt, note, isLive: number === liveNumber }
}

type Entry<Of> = Extract<History['entries'][number], { of: Of }>

/** Both are newest first; what went live in the moment of its save went live after it. */
function inOneLine(saves: Entry<'save'>[], changes: Entry<'change'>[]): History['entries'] {
  const entries: History['entries'] = []
  const waiting = [...changes]
  for (const save of saves) {
    while (waiting[0] && waiting[0].at >= save.at) entries.push(waiting.shift()!)
    entries.push(save)
  }
  return [...entries, ...waiting]
}
