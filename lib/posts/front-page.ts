import type { HomeBlock, MainCategory } from '../categories/category'
import type { Headline } from './post'
import { listInCategory, listLatest } from './published'

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

const ALSO = 2
const LATEST = 6
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
  const shown = new Set<number>()
  const take = (stories: Headline[], count: number) => {
    const taken = stories.filter((story) => !shown.has(story.postId)).slice(0, count)
    for (const story of taken) shown.add(story.postId)
    return taken
  }

  const noticeIds = new Set(categories.filter(isNotices).map(({ id }) => id))
  const withBlock = categories.filter(({ homeBlock }) => homeBlock !== 'NONE')
  const [{ items }, ...lists] = await Promise.all([
    // As many as could be taken from this list in all, and some notices between them.
    listLatest({ after: null, limit: 24 }, now),
    // Enough to fill the block even where all that leads the page is of this category.
    ...withBlock.map((category) =>
      listInCategory(category, { after: null, limit: ROOM[category.homeBlock] + 1 + ALSO + LATEST }, now),
    ),
  ])
  const news = items.filter((story) => !noticeIds.has(story.section.id))
  const [lead = null] = take([...news.filter((story) => story.lead), ...news, ...items], 1)
  const also = take(news, ALSO)
  const latest = take(news, LATEST)
  const blocks = withBlock
    .map((category, index) => ({ category, stories: take(lists[index]?.items ?? [], ROOM[category.homeBlock]) }))
    .filter(({ stories }) => stories.length)
  return {
    lead,
    also,
    latest,
    notices: blocks.filter(({ category }) => isNotices(category)),
    blocks: blocks.filter(({ category }) => !isNotices(category)),
    updatedAt: newestOf([lead, ...also, ...latest, ...blocks.flatMap((block) => block.stories)]),
  }
}

function isNotices({ homeBlock }: MainCategory): boolean {
  return homeBlock === 'NOTICES'
}

function newestOf(stories: (Headline | null)[]): Date | null {
  const times = stories.flatMap((story) => (story ? [story.updatedAt.getTime()] : []))
  return times.length ? new Date(Math.max(...times)) : null
}
