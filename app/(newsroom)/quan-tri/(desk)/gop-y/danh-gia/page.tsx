import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { FeedbackTabs } from '@/components/newsroom/feedback-tabs'
import { FiguresTable } from '@/components/newsroom/figures-table'
import { RemarkList } from '@/components/newsroom/remark-list'
import { figuresFilter } from '@/lib/feedback/input'
import { countReports, listFigures, listRatedMonths, listRemarks } from '@/lib/feedback/newsroom'
import { paths } from '@/lib/paths'
import { may } from '@/lib/staff/member'
import { discardRemark } from '../actions'

export const metadata: Metadata = { title: 'Trang có giúp được không' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** How readers judged the pages in a month, and what they remarked. */
export default async function FiguresPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'handle feedback')) notFound()
  const asked = await searchParams
  const filter = figuresFilter.parse({ month: asked.thang, path: asked.trang })
  const [months, counts] = await Promise.all([listRatedMonths(actor), countReports(actor)])
  const month = filter.month ?? months[0]
  return (
    <>
      <div className="desk-head">
        <h1>Góp ý</h1>
      </div>
      <FeedbackTabs current="FIGURES" counts={counts} />
      <p className="hint">
        Dưới mỗi trang có câu hỏi “Trang này có giúp được ông, bà không?”. Câu trả lời không gắn với người nào.
      </p>
      {!month && <p className="empty-box">Chưa có câu trả lời nào.</p>}
      {month && (
        <>
          <form className="filters month-filter" action={paths.deskFigures}>
            <select name="thang" aria-label="Tháng" defaultValue={month} key={month}>
              {months.map((one) => (
                <option key={one} value={one}>
                  {`Tháng ${Number(one.slice(5))}/${one.slice(0, 4)}`}
                </option>
              ))}
            </select>
            <button className="button">Xem</button>
          </form>
          <FiguresTable month={month} figures={await listFigures(actor, month)} />
          <RemarkList
            remarks={await listRemarks(actor, month, filter.path)}
            all={filter.path ? `${paths.deskFigures}?thang=${month}` : null}
            discard={discardRemark}
          />
        </>
      )}
    </>
  )
}
