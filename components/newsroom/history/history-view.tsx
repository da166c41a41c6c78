import { StateSign } from '@/components/newsroom/state-sign'
import type { History } from '@/lib/history/history'
import { paths } from '@/lib/paths'
import { HistoryList } from './history-list'
import type { PastActions } from './restore-button'

interface Props {
  history: History
  /** Whether newer saves are left out of this part. */
  isLater: boolean
  actions: PastActions
}

/** Every save of a text and what was published of it, a part at a time. */
export function HistoryView({ history, isLater, actions }: Props) {
  const { kind, paperId, title, status, after } = history
  const rooms = paths.desk[kind]
  return (
    <>
      <div className="desk-head past-head">
        <div>
          <h1>Bản lưu</h1>
          <p>
            {title || 'Chưa có tiêu đề'} <StateSign status={status} />
          </p>
        </div>
        <div className="actions">
          <a className="button" href={rooms.edit(paperId)}>
            Về bàn viết
          </a>
        </div>
      </div>
      <HistoryList history={history} actions={actions} />
      <nav className="pages" aria-label="Trang">
        {isLater ? (
          <a className="button" href={rooms.history(paperId)}>
            ← Về bản mới nhất
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={rooms.historyAfter(paperId, after)}>
            Cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}
