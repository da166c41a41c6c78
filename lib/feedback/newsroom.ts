import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { paths } from '../paths'
import { assertMay, may, type Actor } from '../staff/member'
import { dayInVietnam } from '../vietnamese/dates'
import type { PageFigures, Remark, ReportCase, ReportState } from './feedback'
import type { FiguresFilter, ReportFilter } from './input'
import { namesOf } from './places'

/** How many reports a page of the box holds. */
const REPORTS_PAGE = 20

/** More pages and remarks of one month nobody reads through. */
const MOST = 200

/**
 * Lists the reports of one state, newest first.
 *
 * @returns the reports, and after which the next page begins; null on the last page
 * @throws {Refusal} when the actor may not handle feedback
 */
export async function listReports(
  actor: Actor,
  { state, before }: ReportFilter,
): Promise<{ items: ReportCase[]; after: number | null }> {
  assertMay(actor, 'handle feedback')
  const rows = await db.errorReport.findMany({
    where: { state, ...(before && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: REPORTS_PAGE + 1,
    include: {
      post: { select: { slug: true, latest: { select: { title: true } } } },
      handledBy: { select: { name: true } },
    },
  })
  const shown = rows.slice(0, REPORTS_PAGE)
  const names = await namesOf(shown.map(({ path }) => path))
  const items = shown.map(({ post, path, handledBy, ...report }) => ({
    ...report,
    place: {
      path: post ? paths.article(post.slug) : path,
      title: post?.latest?.title ?? names.get(path) ?? null,
    },
    handledBy: handledBy?.name ?? null,
  }))
  return { items, after: rows.length > REPORTS_PAGE ? (shown.at(-1)?.id ?? null) : null }
}

/**
 * Counts the reports by state, for the tabs.
 *
 * @throws {Refusal} when the actor may not handle feedback
 */
export async function countReports(actor: Actor): Promise<Record<ReportState, number>> {
  assertMay(actor, 'handle feedback')
  const counts = await db.errorReport.groupBy({ by: ['state'], _count: true })
  return { NEW: 0, IN_HAND: 0, DONE: 0, ...Object.fromEntries(counts.map(({ state, _count }) => [state, _count])) }
}

/**
 * Counts what waits for the actor in the box, for the menu.
 *
 * @returns 0 for whoever may not handle feedback
 */
export async function countNewReports(actor: Actor): Promise<number> {
  return may(actor, 'handle feedback') ? db.errorReport.count({ where: { state: 'NEW' } }) : 0
}

/**
 * Lists the months for which there are answers, newest first, as "2026-11".
 *
 * @throws {Refusal} when the actor may not handle feedback
 */
export async function listRatedMonths(actor: Actor): Promise<string[]> {
  assertMay(actor, 'handle feedback')
  const rows = await db.$queryRaw<{ month: string }[]>`
    SELECT DISTINCT to_char(day, 'YYYY-MM') AS month FROM rating ORDER BY month DESC`
  return rows.map(({ month }) => month)
}

/**
 * Says how pages were judged in a month, those first that helped least.
 *
 * @throws {Refusal} when the actor may not handle feedback
 */
export async function listFigures(actor: Actor, month: string): Promise<PageFigures[]> {
  assertMay(actor, 'handle feedback')
  const rows = await db.$queryRaw<{ path: string; title: string | null; yes: bigint; no: bigint; remarks: bigint }[]>`
    SELECT ${PATH} AS path, max(latest.title) AS title, count(*) FILTER (WHERE helped) AS yes,
      count(*) FILTER (WHERE NOT helped) AS no, count(*) FILTER (WHERE remark <> '') AS remarks
    FROM rating LEFT JOIN post ON post.id = rating.post_id LEFT JOIN revision latest ON latest.id = post.latest_revision_id
    WHERE day >= ${firstOf(month)} AND day < ${firstOf(month, 1)}
    GROUP BY 1 ORDER BY no DESC, yes DESC, 1 LIMIT ${MOST}`
  const names = await namesOf(rows.map(({ path }) => path))
  return rows.map(({ path, title, yes, no, remarks }) => ({
    place: { path, title: title ?? names.get(path) ?? null },
    yes: Number(yes),
    no: Number(no),
    remarks: Number(remarks),
  }))
}

/**
 * Lists the private remarks of a month, newest first, of one page where it is named.
 *
 * @throws {Refusal} when the actor may not handle feedback
 */
export async function listRemarks(actor: Actor, month: string, path?: FiguresFilter['path']): Promise<Remark[]> {
  assertMay(actor, 'handle feedback')
  const ofPage = path ? Prisma.sql`AND ${PATH} = ${path}` : Prisma.empty
  const rows = await db.$queryRaw<(Omit<Remark, 'place'> & { path: string; title: string | null })[]>`
    SELECT rating.id AS "ratingId", ${PATH} AS path, latest.title, helped, remark, day
    FROM rating LEFT JOIN post ON post.id = rating.post_id LEFT JOIN revision latest ON latest.id = post.latest_revision_id
    WHERE day >= ${firstOf(month)} AND day < ${firstOf(month, 1)} AND remark <> '' ${ofPage}
    ORDER BY day DESC, rating.id LIMIT ${MOST}`
  const names = await namesOf(rows.map(({ path: own }) => own))
  return rows.map(({ path: own, title, ...remark }) => ({
    ...remark,
    place: { path: own, title: title ?? names.get(own) ?? null },
  }))
}

/** Where a page stands now: a post may have been renamed since. */
const PATH = Prisma.sql`coalesce(${paths.article('')} || post.slug, rating.path)`

/** The first day of a month, or of one so many months later. */
function firstOf(month: string, later = 0): Date {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return dayInVietnam(new Date(Date.UTC(year, number - 1 + later, 1, 12)))
}
