import type { Reason } from '@/lib/refusal'
import { capital, type Paper } from './paper'

/** What the person has just done to the text's standing. */
export type News = 'published' | 'withdrawn' | 'renamed'

interface Props {
  paper: Paper
  slug: string
  news: News | null
  /** Why something could not be done; empty where all is well. */
  trouble: Reason[]
  onGoTo: (field: string) => void
}

/** What just happened, said once over the text: a refusal with its reasons, or where the text now stands. */
export function Notices({ paper: { name, said, addressOf }, slug, news, trouble, onGoTo }: Props) {
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
      {news === 'withdrawn' && (
        <p className="note note-good">
          Đã gỡ {name} khỏi {said.street}.
        </p>
      )}
      {(news === 'published' || news === 'renamed') && (
        <p className="note note-good">
          {news === 'published' ? `${capital(name)} đang ở trên ${said.street}.` : 'Đã đổi địa chỉ.'}{' '}
          <a href={addressOf(slug)} target="_blank" rel="noopener">
            Mở {name} ở thẻ mới
          </a>
        </p>
      )}
    </div>
  )
}
