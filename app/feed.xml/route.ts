import { Feed } from 'feed'
import { env } from '@/lib/env'
import { escaped, markupOf } from '@/lib/body/markup'
import { paths } from '@/lib/paths'
import { listForFeed } from '@/lib/posts/published'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import type { Correction } from '@/lib/posts/post'
import { correctionLabel } from '@/lib/vietnamese/labels'

export const dynamic = 'force-dynamic'

/** How many articles a feed carries. */
const ITEMS = 30

/** The newest articles, whole, for feed readers (RSS 2.0). */
export async function GET(): Promise<Response> {
  const origin = env().PORTAL_URL
  const [settings, articles] = await Promise.all([siteSettings(), listForFeed(ITEMS)])
  const name = fullName(settings)
  const feed = new Feed({
    id: origin + paths.home,
    link: origin + paths.home,
    title: name,
    description: `Tin tức, thông báo của ${name}`,
    language: 'vi',
    copyright: name,
    favicon: `${origin}/img/favicon.svg`,
    feedLinks: { rss: origin + paths.feed },
    generator: 'Cổng Thi đua – Khen thưởng',
    updated: new Date(Math.max(0, ...articles.map(({ updatedAt }) => updatedAt.getTime()))),
  })
  for (const article of articles) {
    const { postId, slug, title, summary, body, pictures, files, byline, category, lead, publishedAt } = article
    feed.addItem({
      // The same article under another address is no new one.
      id: `bai-viet-${postId}`,
      link: origin + paths.article(slug),
      title,
      // Feed readers take a description for HTML.
      description: escaped(summary),
      content: article.corrections.map(correctionMarkup).join('') + markupOf(body, { pictures, files }, origin),
      date: publishedAt,
      // RSS's own author is an e-mail address; a name is Dublin Core's creator.
      extensions: byline ? [{ name: 'dc:creator', objects: { _text: byline } }] : undefined,
      category: category ? [{ name: category.name }] : undefined,
      image: lead ? { url: origin + lead.picture.shareUrl, type: 'image/jpeg', length: 0 } : undefined,
    })
  }
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}

/** What was wrong before stands before the text, as on the page. */
function correctionMarkup(correction: Correction): string {
  return `<p><strong>${correctionLabel(correction)}.</strong> ${escaped(correction.text)}</p>`
}
