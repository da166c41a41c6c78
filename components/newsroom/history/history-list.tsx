import { paths } from '@/lib/paths'
import type { Change, History, Save } from '@/lib/posts/history'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { publicationLabel } from '@/lib/vietnamese/labels'
import { RestoreButton, type PastActions } from './restore-button'

interface Props {
  history: History
  actions: PastActions
}

/** A post's saves and what became of them, newest first; any two are chosen and laid upon each other. Works without script. */
export function HistoryList({ history, actions }: Props) {
  const numbers = history.entries.flatMap((entry) => (entry.of === 'save' ? [entry.number] : []))
  const [newest, second = newest] = numbers
  return (
    <form action={paths.comparePost(history.postId)}>
      {numbers.length > 1 && (
        <div className="past-bar">
          <button className="button">So sánh hai bản đã chọn</button>
        </div>
      )}
      <ol className="past" role="list" aria-label="Bản lưu, mới nhất đứng trước">
        {history.entries.map((entry) =>
          entry.of === 'save' ? (
            <SaveLine
              key={entry.number}
              save={entry}
              {...{ history, actions }}
              chosen={{ tu: entry.number === second, den: entry.number === newest }}
            />
          ) : (
            <ChangeLine key={`${entry.kind} ${entry.at.getTime()}`} change={entry} />
          ),
        )}
      </ol>
    </form>
  )
}

interface SaveProps extends Props {
  save: Save
  chosen: { tu: boolean; den: boolean }
}

function SaveLine({ save: { number, by, at, note, isLive }, history, actions, chosen }: SaveProps) {
  const { postId, latestNumber, liveNumber, mayEdit } = history
  const isLatest = number === latestNumber
  return (
    <li className="past-save">
      <div className="past-pick">
        <Pick name="tu" label="cũ" number={number} isChosen={chosen.tu} />
        <Pick name="den" label="mới" number={number} isChosen={chosen.den} />
      </div>
      <div className="past-words">
        <b>Bản {number}</b>
        {isLive && <span className="state state-live">Đang đăng</span>}
        {isLatest && <span className="past-mark">Mới nhất</span>}
        <span className="meta">
          {by} · <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
        </span>
        {note && <p className="past-note">{note}</p>}
      </div>
      <div className="past-ways">
        <a href={paths.previewRevision(postId, number)} target="_blank" rel="noopener">
          Xem<span className="visually-hidden"> bản {number} (mở ở thẻ mới)</span>
        </a>
        {number > 1 && (
          <a href={paths.compareRevisions(postId, number - 1, number)}>
            Khác bản trước<span className="visually-hidden">: bản {number}</span>
          </a>
        )}
        {liveNumber !== null && !isLive && (
          <a href={paths.compareRevisions(postId, Math.min(liveNumber, number), Math.max(liveNumber, number))}>
            Khác bản đang đăng<span className="visually-hidden">: bản {number}</span>
          </a>
        )}
        {mayEdit && !isLatest && <RestoreButton post={history} number={number} actions={actions} />}
      </div>
    </li>
  )
}

function Pick({ name, label, number, isChosen }: { name: string; label: string; number: number; isChosen: boolean }) {
  return (
    <label>
      <input type="radio" name={name} value={number} defaultChecked={isChosen} />
      <span className="visually-hidden">Bản {number} là bản </span>
      {label}
    </label>
  )
}

function ChangeLine({ change: { kind, by, at, reason, correction, number } }: { change: Change }) {
  return (
    <li className="past-change">
      <b>
        {publicationLabel(kind)}
        {number !== null && ` bản ${number}`}
        {correction && ' · Đính chính'}
      </b>
      <span className="meta">
        {by} · <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
      </span>
      {(correction || reason) && <p className="past-note">{correction || reason}</p>}
    </li>
  )
}
