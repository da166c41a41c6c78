import type { Metadata } from 'next'
import { Crumbs } from '@/components/site/crumbs'
import { ByMonth, Pages } from '@/components/site/list-pages'
import { paths } from '@/lib/paths'
import { listLatest, pageBefore } from '@/lib/posts/published'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../describing'
import { Frame } from '../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../list-query'

interface Props {
  searchParams: Promise<ListQuery>
}

const LIST = { title: 'Tin mới', description: 'Mọi tin, bài của Ban, mới nhất trước.' }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.newsAfter(after) : paths.news,
    ...(await shownOf(LIST, after)),
  })
}

/** All news, newest first. */
export default async function NewsPage({ searchParams }: Props) {
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listLatest({ after })
  const newer = after ? newerPage(await pageBefore(after), paths.news, paths.newsAfter) : null
  return (
    <Frame address={paths.news} current={paths.news}>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Tin mới</h1>
          </div>
          {items.length === 0 && <p className="empty">{after ? 'Không còn bài nào cũ hơn.' : 'Chưa có bài nào.'}</p>}
          <ByMonth stories={items} under="section" />
          <Pages newer={newer} older={next ? paths.newsAfter(next) : null} />
        </div>
      </main>
    </Frame>
  )
}
