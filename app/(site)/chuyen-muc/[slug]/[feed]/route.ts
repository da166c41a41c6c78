import { feedAnswer, type FeedFile } from '@/app/feeds'
import { findCategory } from '@/lib/categories/published'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string; feed: string }>
}

/** The newest articles of a category, whole, for feed readers. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, feed } = await params
  const category = isFeed(feed) ? await findCategory(slug) : null
  return category ? feedAnswer(feed as FeedFile, category) : new Response(null, { status: 404 })
}

function isFeed(file: string): file is FeedFile {
  return ['feed.xml', 'atom.xml', 'feed.json'].includes(file)
}
