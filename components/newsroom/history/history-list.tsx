import type { Change, History, Save } from '@/lib/history/history'
import { paths } from '@/lib/paths'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { publicationLabel } from '@/lib/vietnamese/labels'
import { RestoreButton, type PastActions } from './restore-button'

interface Props {
  history: History
  actions: PastActions
}

/** A text's saves and what became of them, newest first; any two are chosen and laid upon each other. Works without script. */
export function HistoryList({ history, actions }: Props) {
  const numbers = history.entries.flatMap((entry) => (entry.of === 'save' ? [entry.number] : []))
  const [newest, second] = numbers
  return (
    <form action={paths.desk[history.kind].compare(history.paperId)}>
      {second && (
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
              chosen={second ? { tu: entry.number === second, den: entry.number === newest } : null}
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
  /** Whether it is chosen to be compared; null where it stands alone. */
  chosen: { tu: boolean; den: boolean } | null
}

function SaveLine({ save: { number, by, at, note, isLive }, history, actions, chosen }: SaveProps) {
  const { kind, paperId, latestNumber, liveNumber } = history
  const { previewSave, compareSaves } = paths.desk[kind]
  return (
    <li className="past-save">
      {chosen && (
        <div className="past-pick">
          <Pick name="tu" label="cũ" number={number} isChosen={chosen.tu} />
          <Pick name="den" label="mới" number={number} isChosen={chosen.den} />
        </div>
      )}
      <div className="past-words">
        <b>Bản {number}</b>
        {isLive && <span className="state state-live">Đang đăng</span>}
        {number === latestNumber && <span className="past-mark">Mới nhất</span>}
        <span className="meta">
          {by} · <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
        </span>
        {note && <p className="past-note">{note}</p>}
      </div>
      <div className="past-ways">
        <a href={previewSave(paperId, number)} target="_blank" rel="noopener">
          Xem<span className="visually-hidden"> bản {number} (mở ở thẻ mới)</span>
        </a>
        {number > 1 && (
          <a href={compareSaves(paperId, number - 1, number)}>
            Khác bản trước<span className="visually-hidden">: bản {number}</span>
          </a>
        )}
        {liveNumber !== null && !isLive && (
          <a href={compareSaves(paperId, Math.min(liveNumber, number), Math.max(liveNumber, number))}>
            Khác bản đang đăng<span className="visually-hidden">: bản {number}</span>
          </a>
        )}
        <RestoreButton past={history} number={number} actions={actions} />
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
