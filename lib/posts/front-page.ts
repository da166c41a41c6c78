import type { MenuCategory } from '../categories/category'
import { menu } from '../categories/published'
import type { Headline } from './post'
import { listInCategory, listLatest } from './published'

/** A category's block on the home page. */
export interface FrontBlock {
  category: MenuCategory
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
const LATEST = 4
const NOTICES = 5
const HEADLINES = 4
const STORIES = 3

/**
 * Puts the home page together. Notices and headlines have their own blocks; the lead is the newest post with a picture among the
 * others, so that a downtime notice never leads the page.
 *
 * @param now - the hour to judge by
 */
export async function findFrontPage(now = new Date()): Promise<FrontPage> {
  const categories = await menu()
  const shown = new Set<number>()
  const take = (stories: Headline[], count: number) => {
    const taken = stories.filter((story) => !shown.has(story.postId)).slice(0, count)
    for (const story of taken) shown.add(story.postId)
    return taken
  }

  const noticeIds = new Set(
    categories.filter(isNotices).flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]),
  )
  // As many as could be taken from this list in all, and some notices between them.
  const { items } = await listLatest({ after: null, limit: 24 }, now)
  const news = items.filter((story) => !noticeIds.has(story.category.id))
  const [lead = null] = take([...news.filter((story) => story.lead), ...news, ...items], 1)
  const also = take(news, ALSO)
  const latest = take(news, LATEST)

  const blocks: FrontBlock[] = []
  for (const category of categories.filter(({ homeBlock }) => homeBlock !== 'NONE')) {
    const room = { NOTICES, HEADLINES, STORIES, NONE: 0 }[category.homeBlock]
    // Enough to fill the block even where all that leads the page is of this category.
    const list = await listInCategory(category, { after: null, limit: room + 1 + ALSO + LATEST }, now)
    const stories = take(list.items, room)
    if (stories.length) blocks.push({ category, stories })
  }
  return {
    lead,
    also,
    latest,
    notices: blocks.filter(({ category }) => isNotices(category)),
    blocks: blocks.filter(({ category }) => !isNotices(category)),
    updatedAt: newestOf([lead, ...also, ...latest, ...blocks.flatMap((block) => block.stories)]),
  }
}

function isNotices({ homeBlock }: MenuCategory): boolean {
  return homeBlock === 'NOTICES'
}

function newestOf(stories: (Headline | null)[]): Date | null {
  const times = stories.flatMap((story) => (story ? [story.updatedAt.getTime()] : []))
  return times.length ? new Date(Math.max(...times)) : null
}
