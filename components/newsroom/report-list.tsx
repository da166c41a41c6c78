'use client'

import { useRouter } from 'next/navigation'
import { AskFirst } from '@/components/ui/ask-first'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { ReportCase, ReportState } from '@/lib/feedback/feedback'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { PlaceLink } from './place-link'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Actions {
  take: Act
  finish: Act
  forget: Act
  discard: Act
}

interface Props {
  state: ReportState
  reports: ReportCase[]
  actions: Actions
}

const nothing: Record<ReportState, string> = {
  NEW: 'Chưa có báo sai sót nào chờ xem.',
  IN_HAND: 'Không có báo nào đang xem.',
  DONE: 'Chưa có báo nào xong.',
}

/** What readers have found wrong, each with its ways on. */
export function ReportList({ state, reports, actions }: Props) {
  if (!reports.length) return <p className="empty-box">{nothing[state]}</p>
  return (
    <ul className="lines" role="list" aria-label="Báo sai sót, mới nhất đứng trước">
      {reports.map((report) => (
        <li key={report.id} className="report">
          <ReportWords report={report} />
          <ReportActs report={report} actions={actions} />
        </li>
      ))}
    </ul>
  )
}

function ReportWords({
  report: { place, words, name, contact, at, handledBy, handledAt, state },
}: {
  report: ReportCase
}) {
  return (
    <div className="report-words">
      <p>
        <b>
          <PlaceLink place={place} />
        </b>
        <span className="meta">
          Gửi lúc <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
          {handledBy && handledAt && (
            <>
              {` · ${state === 'DONE' ? 'Xong' : 'Nhận xem'}: ${handledBy}, `}
              <time dateTime={isoInVietnam(handledAt)}>{formatDateTime(handledAt)}</time>
            </>
          )}
        </span>
      </p>
      <p className="said">{words}</p>
      {(name || contact) && (
        <p className="meta">Người gửi đồng ý được hỏi lại: {[name, contact].filter(Boolean).join(' · ')}</p>
      )}
    </div>
  )
}

function ReportActs({ report, actions }: { report: ReportCase; actions: Actions }) {
  const { id, postId, state, name, contact } = report
  const router = useRouter()
  const done = () => router.refresh()
  const input = { reportId: id }
  const of = `báo số ${id}`
  return (
    <div className="actions">
      {postId !== null && (
        <a className="button" href={paths.desk.POST.edit(postId)}>
          Sửa bài<span className="visually-hidden"> của {of}</span>
        </a>
      )}
      {state === 'NEW' && <Act label="Nhận xem" of={of} act={actions.take} input={input} onDone={done} />}
      {state === 'DONE' && <Act label="Mở lại" of={of} act={actions.take} input={input} onDone={done} />}
      {state !== 'DONE' && <Act label="Đã xong" of={of} act={actions.finish} input={input} onDone={done} />}
      {(name || contact) && (
        <AskFirst
          label="Xóa thông tin người gửi"
          of={of}
          danger
          title="Xóa tên và cách liên hệ?"
          description="Lời báo vẫn còn; sẽ không hỏi lại được người gửi. Không lấy lại được."
          act={actions.forget}
          input={input}
          onDone={done}
        />
      )}
      <AskFirst
        label="Xóa hẳn"
        of={of}
        danger
        title="Xóa hẳn báo này?"
        description="Dùng cho quảng cáo, lời xúc phạm hoặc lời có thông tin riêng của người khác. Không lấy lại được."
        act={actions.discard}
        input={input}
        onDone={done}
      />
    </div>
  )
}

interface ActProps {
  label: string
  of: string
  act: Act
  input: unknown
  onDone: () => void
}

/** A button that acts at once and tells beside it why not. */
function Act({ label, of, act, input, onDone }: ActProps) {
  const { send, isBusy, otherThan } = useAnswer(act, onDone)
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void send(input)}>
        {label}
        <span className="visually-hidden"> {of}</span>
      </button>
      <Refusals reasons={otherThan([])} />
    </>
  )
}
