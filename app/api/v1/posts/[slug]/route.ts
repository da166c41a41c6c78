import { findArticle } from '@/lib/posts/published'
import { articleJson, json } from '../spelling'

export const dynamic = 'force-dynamic'

/** One whole post for other portals. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const article = await findArticle((await params).slug)
  return article ? json(articleJson(article)) : new Response(null, { status: 404 })
}
