import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { countSitemapParts, lastChange } from '@/lib/posts/sitemaps'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { xml } from '../xml'

export const dynamic = 'force-dynamic'

/** The list of lists of addresses for crawlers: pages, articles in parts, the news of two days. */
export async function GET(): Promise<Response> {
  const [parts, changed] = await Promise.all([countSitemapParts(), lastChange()])
  const at = changed ? `<lastmod>${isoInVietnam(changed)}</lastmod>` : ''
  const posts = Array.from({ length: parts }, (_, index) => paths.sitemapOfPosts(index + 1))
  // Older parts change seldom, and say so by their own headers.
  const entries = [
    [paths.sitemapOfPages, at],
    [paths.sitemapOfNews, at],
    ...posts.map((path, index) => [path, index === parts - 1 ? at : '']),
  ].map(([path, lastmod]) => `<sitemap><loc>${env().PORTAL_URL}${path}</loc>${lastmod}</sitemap>`)
  return xml('sitemapindex', '', entries)
}
