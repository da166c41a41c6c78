import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MonthChips } from '@/components/site/month-chips'
import { PeriodView } from '@/components/site/period-view'
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
      <PeriodView
        name={`Năm ${year}`}
        steps={[{ href: paths.archive, name: 'Lưu trữ' }]}
        stories={items}
        newer={newer}
        older={next ? paths.yearAfter(year, next) : null}
      >
        <nav aria-label="Các tháng trong năm">
          <MonthChips months={months.filter((one) => one.year === year)} />
        </nav>
      </PeriodView>
    </Frame>
  )
}

async function yearAt(params: Props['params']): Promise<number> {
  const year = Number((await params).year)
  if (!(year > 1900 && year < 3000)) notFound()
  return year
}
