import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView, wayTo } from '@/components/site/article-view'
import { articleData, crumbsData, JsonLd } from '@/components/site/json-ld'
import { Lost } from '@/components/site/lost'
import { menu } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { SHARE_SIZE } from '@/lib/media/media'
import { paths } from '@/lib/paths'
import type { Withdrawal } from '@/lib/posts/post'
import { findArticle, findWithdrawal, listNewest } from '@/lib/posts/published'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { formatDate, isoInVietnam } from '@/lib/vietnamese/dates'

interface Props {
  params: Promise<{ slug: string }>
}

/** How many titles stand beside an article. */
const NEWEST = 10

const articleAt = cache((slug: string) => findArticle(slug))
const withdrawalAt = cache((slug: string) => findWithdrawal(slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return { title: 'Bài đã được gỡ', robots: { index: false } }
  const { title, summary, lead, byline, category, publishedAt, updatedAt } = article
  const images = lead ? [{ url: lead.picture.shareUrl, ...SHARE_SIZE, alt: lead.alt }] : []
  return {
    title,
    description: summary,
    authors: byline ? { name: byline } : undefined,
    alternates: { canonical: paths.article(slug), types: { 'application/rss+xml': paths.feed } },
    openGraph: {
      type: 'article',
      locale: 'vi_VN',
      siteName: fullName(await siteSettings()),
      title,
      description: summary,
      url: paths.article(slug),
      images,
      publishedTime: isoInVietnam(publishedAt),
      modifiedTime: isoInVietnam(updatedAt),
      section: category?.name,
    },
    twitter: { card: lead ? 'summary_large_image' : 'summary', title, description: summary, images },
  }
}

/** An article, or what became of it. */
export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return <Withdrawn withdrawal={(await withdrawalAt(slug)) ?? notFound()} />
  const [newest, settings] = await Promise.all([listNewest(NEWEST, article.postId), siteSettings()])
  const origin = env().PORTAL_URL
  return (
    <>
      <JsonLd data={articleData(article, settings, origin)} />
      <JsonLd
        data={crumbsData([...wayTo(article.category), { href: paths.article(slug), name: article.title }], origin)}
      />
      <ArticleView article={article} newest={newest} />
    </>
  )
}

async function Withdrawn({ withdrawal: { title, at, reason } }: { withdrawal: Withdrawal }) {
  const [settings, categories] = await Promise.all([siteSettings(), menu()])
  return (
    <Lost title={`Bài này đã được gỡ ngày ${formatDate(at)}`} menu={categories} settings={settings}>
      <p>
        Bài “{title}” không còn trên trang. Lý do: {reason}
      </p>
    </Lost>
  )
}
