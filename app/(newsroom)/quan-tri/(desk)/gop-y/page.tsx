import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { FeedbackTabs } from '@/components/newsroom/feedback-tabs'
import { ReportList } from '@/components/newsroom/report-list'
import type { ReportState } from '@/lib/feedback/feedback'
import { reportFilter } from '@/lib/feedback/input'
import { countReports, listReports } from '@/lib/feedback/newsroom'
import { paths } from '@/lib/paths'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Góp ý' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const words: Record<string, ReportState> = { 'dang-xem': 'IN_HAND', 'da-xong': 'DONE' }

/** The box of mistakes that readers tell of. */
export default async function ReportsPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'handle feedback')) notFound()
  const { 'trang-thai': word, truoc: before } = await searchParams
  const filter = reportFilter.parse({ state: words[String(word)] ?? 'NEW', before })
  const [{ items, after }, counts] = await Promise.all([listReports(actor, filter), countReports(actor)])
  const here =
    word && filter.state !== 'NEW' ? `${paths.deskReports}?trang-thai=${String(word)}&` : `${paths.deskReports}?`
  return (
    <>
      <div className="desk-head">
        <h1>Góp ý</h1>
      </div>
      <FeedbackTabs current={filter.state} counts={counts} />
      <ReportList state={filter.state} reports={items} actions={{ ...actions }} />
      {after !== null && (
        <nav className="pages" aria-label="Trang">
          <span />
          <a className="button" href={`${here}truoc=${after}`}>
            Cũ hơn →
          </a>
        </nav>
      )}
    </>
  )
}
