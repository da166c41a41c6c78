import type { Metadata } from 'next'
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
}

/** Says of a page what browsers, search engines and messengers show of it. */
export async function describe({ address, title, description, article }: Page): Promise<Metadata> {
  const settings = await askSettings()
  const siteName = fullName(settings)
  const said = description || `Tin tức, thông báo và hoạt động thi đua, khen thưởng của ${siteName}.`
  const lead = article?.lead
  const images = lead?.picture.shareUrl ? [{ url: lead.picture.shareUrl, ...SHARE_SIZE, alt: lead.alt }] : []
  const shared = { title: title ?? siteName, description: said, images }
  return {
    metadataBase: new URL(env().PORTAL_URL),
    title: title ? `${title} | ${settings.agencyName}` : siteName,
    description: said,
    authors: article?.byline ? { name: article.byline } : undefined,
    alternates: { canonical: address, types: { 'application/rss+xml': [{ url: paths.feed, title: siteName }] } },
    openGraph: {
      ...shared,
      siteName,
      locale: 'vi_VN',
      url: address,
      ...(article ? timesOf(article) : { type: 'website' }),
    },
    twitter: { ...shared, card: images.length ? 'summary_large_image' : 'summary' },
  }
}

/** Says of a page that it is for people who stand before it, not for search engines. */
export function unlisted(title: string): Metadata {
  return { title, robots: { index: false } }
}

function timesOf({ publishedAt, updatedAt, category }: Article) {
  return {
    type: 'article' as const,
    publishedTime: isoInVietnam(publishedAt),
    modifiedTime: isoInVietnam(updatedAt),
    section: category?.name,
  }
}
