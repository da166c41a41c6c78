'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import type { SpecialDay } from '@/lib/calendar/calendar'
import type { DeskNotice } from '@/lib/notices/newsroom'
import { stateAt, type NoticeState } from '@/lib/notices/notice'
import type { Answer } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { noticeKindLabel } from '@/lib/vietnamese/labels'
import { NoticeDialog } from './notice-dialog'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Props {
  notices: DeskNotice[]
  special: SpecialDay[]
  /** How many working days ahead a downtime is announced. */
  downtimeDays: number
  /** The hour at which the page was asked for. */
  now: Date
  actions: { add: Act; change: Act; withdraw: Act }
}

const states: Record<NoticeState, string> = { waiting: 'Chờ đến giờ', showing: 'Đang hiện', over: 'Đã thôi hiện' }

/** The notices over the pages: what shows, what waits for its hour, and what is over. */
export function NoticeList({ notices, special, downtimeDays, now, actions }: Props) {
  const [edited, setEdited] = useState<DeskNotice | 'new' | null>(null)
  const [news, setNews] = useState('')
  const router = useRouter()
  const done = (said: string) => {
    setEdited(null)
    setNews(said)
    router.refresh()
  }
  return (
    <>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {notices.length === 0 && <p className="empty-box">Chưa có thông báo nào.</p>}
      <ul className="lines" role="list" aria-label="Thông báo, bắt đầu muộn nhất đứng trước">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Line
              notice={notice}
              state={stateAt(now, notice)}
              withdraw={actions.withdraw}
              onEdit={() => setEdited(notice)}
              onWithdrawn={() => done('Đã gỡ thông báo.')}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="button button-main" onClick={() => setEdited('new')}>
        Thêm thông báo
      </button>
      {edited && (
        <NoticeDialog
          notice={edited === 'new' ? null : edited}
          {...{ special, downtimeDays, now }}
          act={edited === 'new' ? actions.add : actions.change}
          onClose={() => setEdited(null)}
          onSaved={() => done('Đã lưu thông báo.')}
        />
      )}
    </>
  )
}

interface LineProps {
  notice: DeskNotice
  state: NoticeState
  withdraw: Act
  onEdit: () => void
  onWithdrawn: () => void
}

function Line({ notice, state, withdraw, onEdit, onWithdrawn }: LineProps) {
  const { id, kind, title, shownFrom, shownUntil, down, urgentReason, createdBy } = notice
  const facts = [
    `${states[state]}: ${formatDateTime(shownFrom)} – ${formatDateTime(shownUntil)}`,
    down && `tạm dừng ${formatDateTime(down.from)} – ${formatDateTime(down.until)}`,
    urgentReason && `đột xuất: ${urgentReason}`,
    createdBy,
  ]
  return (
    <div className="line-row">
      <span>
        <b>
          {noticeKindLabel(kind)}: {title}
        </b>
        <span className="meta">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {state !== 'over' && (
        <span className="actions">
          <button type="button" className="button" onClick={onEdit}>
            Sửa<span className="visually-hidden"> {title}</span>
          </button>
          <AskFirst
            label="Gỡ"
            of={title}
            danger
            title="Gỡ thông báo này?"
            description={
              state === 'showing'
                ? 'Thông báo thôi hiện ngay ở mọi trang và vẫn còn trong danh sách này.'
                : 'Thông báo chưa hiện lần nào sẽ bị bỏ hẳn.'
            }
            act={withdraw}
            input={{ id }}
            onDone={onWithdrawn}
          />
        </span>
      )}
    </div>
  )
}
