import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import type { Article, Headline } from '@/lib/posts/post'
import { formatDate } from '@/lib/vietnamese/dates'
import { BodyView } from './body-view'
import { Crumbs } from './crumbs'
import { Section } from './section'
import { Entries } from './stories'
import { Moment } from './time'

interface Props {
  article: Article
  /** Ten new titles to read on. */
  newest: Headline[]
  /** What one can do with it on this device; a preview has nothing of that. */
  tools?: ReactNode
}

/** An article from its title to its closing star. */
export function ArticleView({ article, newest, tools }: Props) {
  const { title, summary, body, pictures, files, category, publishedAt, updatedAt } = article
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
              <p className="sapo">{summary}</p>
              <BodyView body={body} pictures={pictures} files={files} />
              <Closing article={article} />
            </div>
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
  const words = [byline, source && `Nguồn: ${source}`].filter(Boolean).join(' · ')
  return words ? <p className="byline">{words}</p> : null
}

/** The categories above an article, from the main one down. */
export function wayTo(category: Article['category']): { href: string; name: string }[] {
  if (!category) return []
  return [category.parent, category].flatMap((one) => (one ? [{ href: paths.category(one.slug), name: one.name }] : []))
}
