'use client'

import { AskFirst } from '@/components/ui/ask-first'
import { MAX_NOTE } from '@/lib/posts/post'
import type { Answer } from '@/lib/refusal'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { publicationLabel } from '@/lib/vietnamese/labels'
import type { Head } from './head'
import type { OpenedPaper, Paper } from './paper'

interface Props {
  paper: Paper
  /** The text as it was when the desk was opened; null for one that was begun here. */
  opened: OpenedPaper | null
  head: Head
  /** Why the next save is made. */
  note: string
  onNote: (note: string) => void
  /** Throws the newer draft away. */
  onDropDraft: () => Promise<Answer<unknown>>
}

/** Why this save, what is live beside it, and the saves and publications as they were when the desk was opened. */
export function Past({ paper: { rooms, said }, opened, head, note, onNote, onDropDraft }: Props) {
  const { paperId, hasNewerDraft } = head
  return (
    <section aria-labelledby="past">
      <h2 id="past">Bản lưu</h2>
      <div className="field">
        <label htmlFor="note">Vì sao lưu lần này</label>
        <input
          id="note"
          value={note}
          maxLength={MAX_NOTE}
          autoComplete="off"
          aria-describedby="note-hint"
          onChange={(event) => onNote(event.target.value)}
        />
        <p className="hint" id="note-hint">
          Không bắt buộc. Đi cùng lần bấm Lưu tới.
        </p>
      </div>
      {paperId && hasNewerDraft && (opened?.mayEdit ?? true) && (
        <div className="newer-draft">
          <p>
            Người dân vẫn đọc bản cũ hơn.{' '}
            <a href={rooms.compareWithLive(paperId)} target="_blank" rel="noopener">
              Bản nháp khác gì<span className="visually-hidden"> bản đang đăng (mở ở thẻ mới)</span>
            </a>
          </p>
          <AskFirst
            label="Bỏ bản nháp mới"
            of=", về bản đang đăng"
            title="Bỏ bản nháp mới"
            description="Bàn viết quay về đúng chữ người dân đang đọc. Bản nháp, cả chữ chưa lưu, vẫn còn trong bản lưu để lấy lại."
            act={onDropDraft}
            input={null}
            onDone={() => window.location.reload()}
          />
        </div>
      )}
      {paperId && (
        <p>
          <a href={rooms.history(paperId)}>Mọi bản lưu, so sánh và lấy lại</a>
        </p>
      )}
      {opened && <Copies opened={opened} street={said.street} />}
    </section>
  )
}

function Copies({ opened: { saves, events }, street }: { opened: OpenedPaper; street: string }) {
  return (
    <>
      <ul className="copies" role="list">
        {saves.map(({ number, by, at, note: why, isLive }) => (
          <li key={number}>
            <span>
              {number}. {by}
              {isLive && ' · đang đăng'}
              {why && `: ${why}`}
            </span>
            <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
          </li>
        ))}
      </ul>
      {events.length > 0 && (
        <>
          <h3>Trên {street}</h3>
          <ul className="copies" role="list">
            {events.map(({ kind, by, at, reason }) => (
              <li key={at.getTime()}>
                <span>
                  {publicationLabel(kind)} · {by}
                  {reason && `: ${reason}`}
                </span>
                <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
