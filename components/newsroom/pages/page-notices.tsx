'use client'

import type { PageVersion } from '@/lib/pages/newsroom'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import type { PageHead } from './use-page-writing'

/** What the person has just done. */
export type PageNews = 'published' | 'withdrawn' | 'renamed' | 'moved' | 'given role'

const told: Record<PageNews, string> = {
  published: 'Trang đang ở trên cổng công khai.',
  withdrawn: 'Đã gỡ trang khỏi cổng công khai.',
  renamed: 'Đã đổi địa chỉ.',
  moved: 'Đã chuyển trang sang chỗ mới, địa chỉ giữ nguyên.',
  'given role': 'Đã đổi vai trò của trang.',
}

interface Props {
  head: PageHead
  news: PageNews | null
  /** Why something could not be done; empty where all is well. */
  trouble: Reason[]
  theirs: PageVersion | null
  onDecide: (choice: 'mine' | 'theirs') => void
  onGoTo: (field: string) => void
}

/** What just happened, said once over the text: a refusal with its reasons, somebody's newer version, or how the page now stands. */
export function PageNotices({ head, news, trouble, theirs, onDecide, onGoTo }: Props) {
  return (
    <div aria-live="polite">
      {theirs && head.pageId && <Theirs version={theirs} pageId={head.pageId} onDecide={onDecide} />}
      {!theirs && trouble.length > 0 && (
        <div className="note note-bad">
          <strong>Chưa làm được việc này.</strong>
          {trouble.map(({ message, field }) => (
            <p key={message}>
              {message}
              {field && (
                <>
                  {' '}
                  <a href={`#${field}`} onClick={(event) => (event.preventDefault(), onGoTo(field))}>
                    Đến chỗ đó
                  </a>
                </>
              )}
            </p>
          ))}
        </div>
      )}
      {news && (
        <p className="note note-good">
          {told[news]}{' '}
          {head.status === 'PUBLISHED' && (
            <a href={paths.page(head.slug)} target="_blank" rel="noopener">
              Mở trang ở thẻ mới
            </a>
          )}
        </p>
      )}
    </div>
  )
}

interface TheirsProps {
  version: PageVersion
  pageId: number
  onDecide: Props['onDecide']
}

function Theirs({ version: { savedBy, savedAt }, pageId, onDecide }: TheirsProps) {
  return (
    <div className="note note-care">
      <strong>Có người vừa lưu trang này.</strong>
      <p>
        {savedBy} đã lưu lúc {formatDateTime(new Date(savedAt))}.{' '}
        <a href={paths.previewPage(pageId)} target="_blank" rel="noopener">
          Xem bản của {savedBy} ở thẻ mới
        </a>
        , rồi chọn bản để viết tiếp. Bản kia vẫn còn trong các bản lưu.
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={() => onDecide('mine')}>
          Giữ bản của tôi
        </button>
        <button type="button" className="button" onClick={() => onDecide('theirs')}>
          Dùng bản của {savedBy}
        </button>
      </p>
    </div>
  )
}
