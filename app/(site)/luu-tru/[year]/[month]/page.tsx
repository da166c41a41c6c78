import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PeriodView } from '@/components/site/period-view'
import { paths } from '@/lib/paths'
import { listInPeriod, pageBeforeInPeriod } from '@/lib/posts/archive'
import { AFTER } from '@/lib/public-routes'
import { monthOf, startOfMonth } from '@/lib/vietnamese/dates'
import { describe } from '../../../describing'
import { Frame } from '../../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../../list-query'

interface Props {
  params: Promise<{ year: string; month: string }>
  searchParams: Promise<ListQuery>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { year, month, name } = await monthAt(params)
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.monthAfter(year, month, after) : paths.month(year, month),
    ...(await shownOf({ title: name, description: `Các bài đăng trong ${name.toLowerCase()}.` }, after)),
  })
}

/** What was published in a month, newest first. */
export default async function MonthPage({ params, searchParams }: Props) {
  const { year, month, name } = await monthAt(params)
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listInPeriod({ year, month }, { after })
  if (!items.length && !after) notFound()
  const newer = after
    ? newerPage(await pageBeforeInPeriod(after, { year, month }), paths.month(year, month), (postId) =>
        paths.monthAfter(year, month, postId),
      )
    : null
  return (
    <Frame address={paths.month(year, month)}>
      <PeriodView
        name={name}
        steps={[
          { href: paths.archive, name: 'Lưu trữ' },
          { href: paths.year(year), name: `Năm ${year}` },
        ]}
        stories={items}
        newer={newer}
        older={next ? paths.monthAfter(year, month, next) : null}
      />
    </Frame>
  )
}

async function monthAt(params: Props['params']) {
  const read = await params
  const [year, month] = [Number(read.year), Number(read.month)]
  if (!(year > 1900 && year < 3000 && month >= 1 && month <= 12)) notFound()
  return { year, month, name: monthOf(startOfMonth(year, month)) }
}
