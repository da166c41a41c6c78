import type { Metadata } from 'next'
import type { CategoryName } from '@/lib/categories/category'
import { env } from '@/lib/env'
import { SHARE_SIZE } from '@/lib/media/media'
import { paths } from '@/lib/paths'
import type { Article } from '@/lib/posts/post'
import { fullName } from '@/lib/settings/settings'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { askSettings } from './asking'

interface Page {
  /** Its one address, without the origin. */
  address: string
  /** Left out on the home page, which bears the agency's name. */
  title?: string
  /** What the page holds, in a sentence. */
  description?: string
  /** The article that the page shows. */
  article?: Article
  /** The category whose feeds the page offers beside those of the site. */
  category?: CategoryName
}

/** Says of a page what browsers, search engines and messengers show of it. */
export async function describe({ address, title, description, article, category }: Page): Promise<Metadata> {
  const settings = await askSettings()
  const siteName = fullName(settings)
  const said = description || `Tin tức, thông báo và hoạt động thi đua, khen thưởng của ${siteName}.`
  const lead = article?.lead
  const card = article ? paths.articleCard(article.slug) : paths.siteCard
  const images = [
    lead?.picture.shareUrl
      ? { url: lead.picture.shareUrl, ...SHARE_SIZE, alt: lead.alt }
      : { url: card, ...SHARE_SIZE, alt: title ?? siteName },
  ]
  const shared = { title: title ?? siteName, description: said, images }
  return {
    metadataBase: new URL(env().PORTAL_URL),
    title: title ? `${title} | ${settings.agencyName}` : siteName,
    description: said,
    authors: article?.byline ? { name: article.byline } : undefined,
    alternates: { canonical: address, types: feedsOf(siteName, category) },
    keywords: article?.tags.map(({ name }) => name),
    other: dublinCore({ address, title: title ?? siteName, description: said, article, siteName }),
    openGraph: {
      ...shared,
      siteName,
      locale: 'vi_VN',
      url: address,
      ...(article ? timesOf(article) : { type: 'website' }),
    },
    twitter: { ...shared, card: 'summary_large_image' },
  }
}

/** The ways to hear of what is new: of the page's own category first. */
function feedsOf(siteName: string, category?: CategoryName) {
  const all = (file: string, site: string, kind: string) => [
    ...(category
      ? [{ url: paths.categoryFeed(category.slug, file), title: `${category.name} – ${siteName} (${kind})` }]
      : []),
    { url: site, title: `${siteName} (${kind})` },
  ]
  return {
    'application/rss+xml': all('feed.xml', paths.feed, 'RSS'),
    'application/atom+xml': all('atom.xml', paths.atomFeed, 'Atom'),
    'application/feed+json': all('feed.json', paths.jsonFeed, 'JSON'),
  }
}

/** The description that the law asks of an official page (NĐ 224/2026, Điều 11 khoản 5), in Dublin Core's terms. */
function dublinCore({ address, title, description, article, siteName }: Page & { siteName: string }) {
  const said: Record<string, string | undefined> = {
    'dcterms.title': title,
    'dcterms.description': description,
    'dcterms.creator': article?.byline || siteName,
    'dcterms.publisher': siteName,
    'dcterms.identifier': env().PORTAL_URL + address,
    'dcterms.language': 'vi',
    'dcterms.type': 'Text',
    'dcterms.format': 'text/html',
    'dcterms.subject': article && [article.category?.name, ...article.tags.map(({ name }) => name)].join('; '),
    'dcterms.source': article?.source || undefined,
    'dcterms.issued': article && isoInVietnam(article.publishedAt),
    'dcterms.modified': article && isoInVietnam(article.updatedAt),
  }
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/**
 * Says of a page that it is for people who stand before it, not for search engines.
 *
 * @param description - what the page is good for, where its title does not say it
 */
export function unlisted(title: string, description?: string): Metadata {
  return { title, description, robots: { index: false } }
}

function timesOf({ publishedAt, updatedAt, category }: Article) {
  return {
    type: 'article' as const,
    publishedTime: isoInVietnam(publishedAt),
    modifiedTime: isoInVietnam(updatedAt),
    section: category?.name,
  }
}
