import type { Metadata } from 'next'
import { Crumbs } from '@/components/site/crumbs'
import { ByMonth, Pages } from '@/components/site/list-pages'
import { paths } from '@/lib/paths'
import { listLatest, pageBefore } from '@/lib/posts/published'
import { AFTER } from '@/lib/public-routes'
import { afterFrom, newerPage, type ListQuery } from '../list-query'

interface Props {
  searchParams: Promise<ListQuery>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const after = afterFrom((await searchParams)[AFTER])
  return {
    title: after ? 'Tin mới, các trang trước' : 'Tin mới',
    alternates: { canonical: after ? paths.newsAfter(after) : paths.news },
  }
}

/** All news, newest first. */
export default async function NewsPage({ searchParams }: Props) {
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listLatest({ after })
  const newer = after === null ? null : newerPage(await pageBefore(after, null), paths.news, paths.newsAfter)
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={[]} />
        <div className="page-head">
          <h1>Tin mới</h1>
        </div>
        {items.length === 0 && <p className="empty">Không còn bài nào cũ hơn.</p>}
        <ByMonth stories={items} withCategory />
        <Pages newer={newer} older={next === null ? null : paths.newsAfter(next)} />
      </div>
    </main>
  )
}
