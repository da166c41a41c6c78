import { drawCard } from '@/lib/cards/card'
import { findArticle } from '@/lib/posts/published'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { png } from '../../png'

export const dynamic = 'force-dynamic'

/** The picture that messengers show of an article without one of its own. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const slug = (await params).file.replace(/\.png$/, '')
  const [article, settings] = await Promise.all([findArticle(slug), siteSettings()])
  if (!article) return new Response(null, { status: 404 })
  const kicker = article.category?.name ?? ''
  return png(await drawCard({ kicker, title: article.title, agency: fullName(settings) }))
}
