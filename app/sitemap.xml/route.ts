import { menu } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { listForSitemap } from '@/lib/posts/published'
import { isoInVietnam } from '@/lib/vietnamese/dates'

export const dynamic = 'force-dynamic'

/** What one file of a sitemap may hold: 50,000 addresses (sitemaps.org). */
const MOST = 49_000

/** All public addresses for crawlers, articles with the hour of their last change. */
export async function GET(): Promise<Response> {
  const origin = env().PORTAL_URL
  const [categories, articles] = await Promise.all([menu(), listForSitemap(MOST)])
  const slugs = categories.flatMap(({ slug, children }) => [slug, ...children.map((child) => child.slug)])
  // Not the first one's: a correction leaves an article in its place.
  const newest = articles.length
    ? new Date(articles.reduce((last, { updatedAt }) => Math.max(last, updatedAt.getTime()), 0))
    : undefined
  const entries = [
    entry(origin + paths.home, newest),
    entry(origin + paths.news, newest),
    ...slugs.map((slug) => entry(origin + paths.category(slug))),
    ...articles.map(({ slug, updatedAt }) => entry(origin + paths.article(slug), updatedAt)),
  ]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

/** Addresses are made of slugs: nothing in them has to be escaped. */
function entry(address: string, at?: Date): string {
  return `<url><loc>${address}</loc>${at ? `<lastmod>${isoInVietnam(at)}</lastmod>` : ''}</url>`
}
