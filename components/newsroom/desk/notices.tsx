import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'

/** What the person has just done to the post's standing. */
export type News = 'published' | 'withdrawn' | 'renamed'

interface Props {
  slug: string
  news: News | null
  /** Why something could not be done; empty where all is well. */
  trouble: Reason[]
  onGoTo: (field: string) => void
}

/** What just happened, said once over the text: a refusal with its reasons, or where the post now stands. */
export function Notices({ slug, news, trouble, onGoTo }: Props) {
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
      {news === 'withdrawn' && <p className="note note-good">Đã gỡ bài khỏi trang công khai.</p>}
      {(news === 'published' || news === 'renamed') && (
        <p className="note note-good">
          {news === 'published' ? 'Bài đang ở trên trang công khai.' : 'Đã đổi địa chỉ.'}{' '}
          <a href={paths.article(slug)} target="_blank" rel="noopener">
            Mở bài ở thẻ mới
          </a>
        </p>
      )}
    </div>
  )
}
