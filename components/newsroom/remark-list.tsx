'use client'

import { useRouter } from 'next/navigation'
import { AskFirst } from '@/components/ui/ask-first'
import type { Remark } from '@/lib/feedback/feedback'
import type { Answer } from '@/lib/refusal'
import { formatDate, isoInVietnam } from '@/lib/vietnamese/dates'
import { PlaceLink } from './place-link'

interface Props {
  remarks: Remark[]
  /** Where the remarks on all pages stand; null where these are all. */
  all: string | null
  discard: (input: unknown) => Promise<Answer<unknown>>
}

/** What readers remarked in a month, without names. */
export function RemarkList({ remarks, all, discard }: Props) {
  const router = useRouter()
  if (!remarks.length && !all) return null
  return (
    <section aria-labelledby="loi-nhan" className="remarks">
      <h2 id="loi-nhan">Lời nhắn</h2>
      {all && (
        <p>
          <a href={all}>Xem lời nhắn ở mọi trang</a>
        </p>
      )}
      <ul className="lines" role="list">
        {remarks.map(({ ratingId, place, helped, remark, day }) => (
          <li key={ratingId} className="report">
            <div className="report-words">
              <p className="said">{remark}</p>
              <p className="meta">
                {helped ? 'Có giúp được' : 'Chưa giúp được'} · <PlaceLink place={place} /> ·{' '}
                <time dateTime={isoInVietnam(day).slice(0, 10)}>{formatDate(day)}</time>
              </p>
            </div>
            <AskFirst
              label="Xóa lời nhắn"
              of={`ngày ${formatDate(day)}`}
              danger
              title="Xóa lời nhắn này?"
              description="Câu trả lời vẫn được đếm. Lời nhắn không lấy lại được."
              act={discard}
              input={{ ratingId }}
              onDone={() => router.refresh()}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
