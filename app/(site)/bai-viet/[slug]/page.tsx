import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleTools } from '@/components/site/article-tools'
import { ArticleView, wayTo } from '@/components/site/article-view'
import { FiguresScript } from '@/components/site/figures-script'
import { articleData, crumbsData, JsonLd } from '@/components/site/json-ld'
import { Lost } from '@/components/site/lost'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { ageOf } from '@/lib/posts/ageing'
import type { Withdrawal } from '@/lib/posts/post'
import { listRelated } from '@/lib/posts/related'
import { besides, findArticle, findWithdrawal, listNewest } from '@/lib/posts/published'
import { siteRules } from '@/lib/settings/published'
import { formatDate } from '@/lib/vietnamese/dates'
import { askFrame } from '../../asking'
import { describe, unlisted } from '../../describing'
import { Frame } from '../../frame'

interface Props {
  params: Promise<{ slug: string }>
}

const articleAt = cache((slug: string) => findArticle(slug))
const withdrawalAt = cache((slug: string) => findWithdrawal(slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return unlisted('Bài đã được gỡ')
  return describe({ address: paths.article(slug), title: article.title, description: article.summary, article })
}

/** An article, or what became of it. */
export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const [article, { settings }, newest, rules] = await Promise.all([
    articleAt(slug),
    askFrame(),
    listNewest(),
    siteRules(),
  ])
  if (!article) return <Withdrawn withdrawal={(await withdrawalAt(slug)) ?? notFound()} />
  const { postId, category } = article
  const related = await listRelated(postId, category?.id ?? null)
  const origin = env().PORTAL_URL
  const section = article.category?.parent ?? article.category ?? undefined
  return (
    <Frame
      address={paths.article(slug)}
      updatedAt={article.updatedAt}
      current={section && paths.category(section.slug)}
    >
      <JsonLd data={articleData(article, settings, origin)} />
      <JsonLd
        data={crumbsData([...wayTo(article.category), { href: paths.article(slug), name: article.title }], origin)}
      />
      <ArticleView
        article={article}
        newest={besides(newest, postId)}
        related={related}
        age={ageOf(article.publishedAt, rules)}
        tools={<ArticleTools slug={slug} url={origin + paths.article(slug)} />}
      />
      <FiguresScript body={article.body} />
    </Frame>
  )
}

async function Withdrawn({ withdrawal: { slug, title, at, reason } }: { withdrawal: Withdrawal }) {
  const { settings, menu } = await askFrame()
  return (
    <Frame address={paths.article(slug)}>
      <Lost title={`Bài này đã được gỡ ngày ${formatDate(at)}`} menu={menu} settings={settings}>
        <p>
          Bài “{title}” không còn trên trang.{reason && ` Lý do: ${reason}`}
        </p>
      </Lost>
    </Frame>
  )
}
