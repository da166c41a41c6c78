import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import type { Age } from '@/lib/posts/ageing'
import type { Article, Headline } from '@/lib/posts/post'
import { formatDate } from '@/lib/vietnamese/dates'
import { slugOf } from '@/lib/vietnamese/slug'
import { AgeNote } from './age-note'
import { ArticleTags } from './article-tags'
import { BodyView } from './body-view'
import { Corrections } from './corrections'
import { Crumbs } from './crumbs'
import { Related } from './related'
import { Section } from './section'
import { Entries } from './stories'
import { Moment } from './time'

interface Props {
  article: Article
  /** Ten new titles to read on. */
  newest: Headline[]
  /** Titles about the same; none in a preview. */
  related?: Headline[]
  /** What its age asks to be told; left out in a preview. */
  age?: Age
  /** What one can do with it on this device; a preview has nothing of that. */
  tools?: ReactNode
}

/** An article from its title to its closing star. */
export function ArticleView({ article, newest, related = [], age, tools }: Props) {
  const { title, summary, body, pictures, files, category, publishedAt, updatedAt, corrections } = article
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={wayTo(category)} />
        <div className="article">
          <article>
            <header className="article-head">
              <h1>{title}</h1>
            </header>
            <div className="text">
              <div className="rail">
                <p className="meta">
                  Cập nhật lúc: <Moment at={updatedAt} />
                </p>
                {updatedAt > publishedAt && formatDate(publishedAt) !== formatDate(updatedAt) && (
                  <p className="meta">
                    Đăng lần đầu: <Moment at={publishedAt} />
                  </p>
                )}
                {tools}
              </div>
              {age && <AgeNote age={age} publishedAt={publishedAt} />}
              <p className="sapo">{summary}</p>
              <Corrections corrections={corrections} />
              <BodyView body={body} pictures={pictures} files={files} />
              <Closing article={article} />
              <ArticleTags tags={article.tags} />
            </div>
            <Related stories={related} />
          </article>
          {newest.length > 0 && (
            <aside className="article-side" aria-label="Tin bài mới">
              <Section id="tin-bai-moi" title="Tin bài mới">
                <Entries stories={newest} />
              </Section>
            </aside>
          )}
        </div>
      </div>
    </main>
  )
}

/** Who wrote it and where it comes from, as the last line. */
function Closing({ article: { byline, source } }: { article: Article }) {
  if (!byline && !source) return null
  const author = slugOf(byline)
  return (
    <p className="byline">
      {author ? (
        <a href={paths.author(author)} rel="author">
          {byline}
        </a>
      ) : (
        byline
      )}
      {byline && source && ' · '}
      {source && `Nguồn: ${source}`}
    </p>
  )
}

/** The categories above an article, from the main one down. */
export function wayTo(category: Article['category']): { href: string; name: string }[] {
  if (!category) return []
  return [category.parent, category].flatMap((one) => (one ? [{ href: paths.category(one.slug), name: one.name }] : []))
}
