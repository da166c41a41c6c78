import type { HomeBlock, MainCategory } from '../categories/category'
import { db } from '../db'
import { headlinesOf } from './headlines'
import type { Headline } from './post'

/** A category's block on the home page. */
export interface FrontBlock {
  category: MainCategory
  stories: Headline[]
}

/** What stands on the home page; nothing stands twice. */
export interface FrontPage {
  /** Null before anything is published. */
  lead: Headline | null
  also: Headline[]
  latest: Headline[]
  notices: FrontBlock[]
  blocks: FrontBlock[]
  /** When anything on it last changed; null before anything is published. */
  updatedAt: Date | null
}

/** A post as it is chosen by: its words are asked for when it is known which ones are shown. */
interface Candidate {
  id: number
  /** Its main category. */
  sectionId: number
  hasPicture: boolean
}

const ALSO = 2
const LATEST = 8
/** As many of the newest as could be taken from them in all, and some notices between them. */
const NEWEST = 24
/** How many posts a category's block holds. */
const ROOM: Record<HomeBlock, number> = { NOTICES: 5, HEADLINES: 4, STORIES: 3, NONE: 0 }

/**
 * Puts the home page together. Notices and headlines have their own blocks; the lead is the newest post with a picture among the
 * others, so that a downtime notice never leads the page.
 *
 * @param categories - the main categories in their order
 * @param now - the hour to judge by
 */
export async function findFrontPage(categories: MainCategory[], now = new Date()): Promise<FrontPage> {
  const noticeIds = new Set(categories.filter(isNotices).map(({ id }) => id))
  const withBlock = categories.filter(({ homeBlock }) => homeBlock !== 'NONE')
  const [newest, bySection] = await Promise.all([newestOfAll(now), newestBySection(withBlock, now)])

  const shown = new Set<number>()
  const take = (candidates: Candidate[], count: number) => {
    const taken = candidates.filter(({ id }) => !shown.has(id)).slice(0, count)
    for (const { id } of taken) shown.add(id)
    return taken
  }
  const news = newest.filter(({ sectionId }) => !noticeIds.has(sectionId))
  const lead = take([...news.filter(({ hasPicture }) => hasPicture), ...news, ...newest], 1)
  const also = take(news, ALSO)
  const latest = take(news, LATEST)
  const taken = withBlock.map((category) => ({
    category,
    stories: take(bySection.get(category.id) ?? [], ROOM[category.homeBlock]),
  }))

  const headlines = new Map((await headlinesOf([...shown])).map((headline) => [headline.postId, headline]))
  const shownOf = (candidates: Candidate[]) => candidates.flatMap(({ id }) => headlines.get(id) ?? [])
  const blocks = taken
    .map(({ category, stories }) => ({ category, stories: shownOf(stories) }))
    .filter(({ stories }) => stories.length)
  return {
    lead: shownOf(lead)[0] ?? null,
    also: shownOf(also),
    latest: shownOf(latest),
    notices: blocks.filter(({ category }) => isNotices(category)),
    blocks: blocks.filter(({ category }) => !isNotices(category)),
    updatedAt: newestOf([...headlines.values()]),
  }
}

async function newestOfAll(now: Date): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    SELECT post.id, coalesce(category.parent_id, category.id) AS "sectionId", live.lead_media_id IS NOT NULL AS "hasPicture"
    FROM post
    JOIN category ON category.id = post.live_category_id
    JOIN revision AS live ON live.id = post.live_revision_id
    WHERE post.status = 'PUBLISHED' AND post.published_at <= ${now}
    ORDER BY post.published_at DESC, post.id DESC LIMIT ${NEWEST}`
}

/** Walks each category's own index a few steps; enough to fill a block even where all that leads the page is of its category. */
async function newestBySection(sections: MainCategory[], now: Date): Promise<Map<number, Candidate[]>> {
  const wanted = sections.flatMap(({ id, children }) =>
    [id, ...children.map((child) => child.id)].map((one) => [id, one]),
  )
  const each = Math.max(...Object.values(ROOM)) + 1 + ALSO + LATEST
  const rows = await db.$queryRaw<Candidate[]>`
    SELECT newest.id, wanted.section_id AS "sectionId", false AS "hasPicture"
    FROM unnest(${wanted.map(([section]) => section)}::int[], ${wanted.map(([, id]) => id)}::int[]) AS wanted (section_id, category_id)
    CROSS JOIN LATERAL (
      SELECT id, published_at FROM post
      WHERE live_category_id = wanted.category_id AND published_at <= ${now}
      ORDER BY published_at DESC, id DESC LIMIT ${each}
    ) AS newest
    ORDER BY newest.published_at DESC, newest.id DESC`
  return new Map(sections.map(({ id }) => [id, rows.filter(({ sectionId }) => sectionId === id)]))
}

function isNotices({ homeBlock }: MainCategory): boolean {
  return homeBlock === 'NOTICES'
}

function newestOf(stories: Headline[]): Date | null {
  const times = stories.map(({ updatedAt }) => updatedAt.getTime())
  return times.length ? new Date(Math.max(...times)) : null
}
