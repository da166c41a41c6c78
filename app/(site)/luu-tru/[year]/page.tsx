import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Crumbs } from '@/components/site/crumbs'
import { Pages } from '@/components/site/list-pages'
import { MonthChips } from '@/components/site/month-chips'
import { StoryRow } from '@/components/site/stories'
import { paths } from '@/lib/paths'
import { listInPeriod, listMonths, pageBeforeInPeriod } from '@/lib/posts/archive'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../../describing'
import { Frame } from '../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../list-query'

interface Props {
  params: Promise<{ year: string }>
  searchParams: Promise<ListQuery>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const year = await yearAt(params)
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.yearAfter(year, after) : paths.year(year),
    ...(await shownOf({ title: `Năm ${year}`, description: `Các bài đăng trong năm ${year}.` }, after)),
  })
}

/** What was published in a year, newest first, with the ways to its months. */
export default async function YearPage({ params, searchParams }: Props) {
  const year = await yearAt(params)
  const after = afterFrom((await searchParams)[AFTER])
  const [{ items, after: next }, months] = await Promise.all([listInPeriod({ year }, { after }), listMonths()])
  if (!items.length && !after) notFound()
  const newer = after
    ? newerPage(await pageBeforeInPeriod(after, { year }), paths.year(year), (postId) => paths.yearAfter(year, postId))
    : null
  return (
    <Frame address={paths.year(year)}>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[{ href: paths.archive, name: 'Lưu trữ' }]} />
          <div className="page-head">
            <h1>Năm {year}</h1>
            <nav aria-label="Các tháng trong năm">
              <MonthChips months={months.filter((one) => one.year === year)} />
            </nav>
          </div>
          {items.length === 0 && <p className="empty">Không còn bài nào cũ hơn trong năm này.</p>}
          <div className="stories">
            {items.map((story) => (
              <StoryRow key={story.postId} story={story} under="section" level={2} />
            ))}
          </div>
          <Pages newer={newer} older={next ? paths.yearAfter(year, next) : null} />
        </div>
      </main>
    </Frame>
  )
}

async function yearAt(params: Props['params']): Promise<number> {
  const year = Number((await params).year)
  if (!(year > 1900 && year < 3000)) notFound()
  return year
}
