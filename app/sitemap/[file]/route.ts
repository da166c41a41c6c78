import { escaped } from '@/lib/body/markup'
import { categoryTree } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { allSections } from '@/lib/menu/sections'
import { listPagesForSitemap } from '@/lib/pages/published'
import { paths } from '@/lib/paths'
import { listMonths } from '@/lib/posts/archive'
import { lastChange, listForNewsSitemap, listForSitemap, type Listed } from '@/lib/posts/sitemaps'
import { listTags } from '@/lib/tags/published'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { xml } from '../../xml'

export const dynamic = 'force-dynamic'

const NEWS = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/** One list of addresses for crawlers: the pages, a part of the articles, or the news of two days. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  if (file === 'trang.xml') return xml('urlset', '', await pages())
  if (file === 'tin-moi.xml') return xml('urlset', NEWS, await news())
  const part = Number(/^bai-viet-([1-9]\d*)\.xml$/.exec(file)?.[1])
  if (!part) return new Response(null, { status: 404 })
  return xml('urlset', '', (await listForSitemap(part)).map(articleEntry))
}

async function pages(): Promise<string[]> {
  const [categories, standing, months, tags, changed] = await Promise.all([
    categoryTree(),
    listPagesForSitemap(),
    listMonths(),
    listTags(),
    lastChange(),
  ])
  const slugs = categories.flatMap(({ slug, children }) => [slug, ...children.map((child) => child.slug)])
  return [
    entry(paths.home, changed),
    ...allSections()
      .filter(({ href }) => href !== paths.search)
      .map(({ href }) => entry(href, href === paths.news ? changed : null)),
    ...standing.map(({ slug, updatedAt }) => entry(paths.page(slug), updatedAt)),
    ...slugs.map((slug) => entry(paths.category(slug))),
    ...tags.map(({ slug }) => entry(paths.tag(slug))),
    ...[...new Set(months.map(({ year }) => year))].map((year) => entry(paths.year(year))),
    ...months.map(({ year, month }) => entry(paths.month(year, month))),
  ]
}

async function news(): Promise<string[]> {
  const name = escaped(fullName(await siteSettings()))
  const publication = `<news:publication><news:name>${name}</news:name><news:language>vi</news:language></news:publication>`
  return (await listForNewsSitemap()).map(({ slug, title, publishedAt }) =>
    entry(
      paths.article(slug),
      null,
      `<news:news>${publication}<news:publication_date>${isoInVietnam(publishedAt)}</news:publication_date><news:title>${escaped(title)}</news:title></news:news>`,
    ),
  )
}

function articleEntry({ slug, updatedAt }: Listed): string {
  return entry(paths.article(slug), updatedAt)
}

/** Addresses are made of slugs: nothing in them has to be escaped. */
function entry(path: string, at: Date | null = null, more = ''): string {
  const changed = at ? `<lastmod>${isoInVietnam(at)}</lastmod>` : ''
  return `<url><loc>${env().PORTAL_URL}${path}</loc>${changed}${more}</url>`
}
