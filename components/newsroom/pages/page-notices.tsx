'use client'

import type { Head } from '@/components/newsroom/desk/head'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'

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
  head: Head
  news: PageNews | null
  /** Why something could not be done; empty where all is well. */
  trouble: Reason[]
  onGoTo: (field: string) => void
}

/** What just happened, said once over the text: a refusal with its reasons, or how the page now stands. */
export function PageNotices({ head, news, trouble, onGoTo }: Props) {
  return (
    <div aria-live="polite">
      {trouble.length > 0 && (
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
