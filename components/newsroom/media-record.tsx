'use client'

import { useRouter } from 'next/navigation'
import { AskFirst } from '@/components/ui/ask-first'
import type { MediaRecord } from '@/lib/media/newsroom'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { formatBytes } from '@/lib/vietnamese/numbers'
import type { CutAction } from './media-cutting'
import { CutButton } from './media-cut-button'
import { MediaReplace } from './media-replace'
import { MediaVersions } from './media-versions'
import { MediaWords } from './media-words'

interface Props {
  record: MediaRecord
  actions: {
    bringBack: (input: unknown) => Promise<Answer<unknown>>
    cut: CutAction
    describe: (input: unknown) => Promise<Answer<void>>
    remove: (input: unknown) => Promise<Answer<void>>
  }
}

/** All that is known of one item of the library, and what can be done to it. */
export function MediaRecordView({ record, actions }: Props) {
  const router = useRouter()
  const { mediaId, kind, fileName, mayArrange } = record
  const isUsed = record.places.length + record.past.length + record.desks > 0
  return (
    <>
      <div className="desk-head">
        <h1>{fileName}</h1>
        <a className="button" href={paths.deskMedia}>
          ← Kho
        </a>
      </div>
      <div className="media-record">
        <section aria-label="Xem">
          <Preview record={record} />
          {mayArrange ? (
            <div className="actions">
              {kind === 'PICTURE' && (
                <CutButton picture={record} cut={actions.cut} onDone={() => router.refresh()} crop={record.crop} />
              )}
              <MediaReplace record={record} onDone={() => router.refresh()} />
              {!isUsed && (
                <AskFirst
                  label="Xóa khỏi kho"
                  of={fileName}
                  danger
                  title="Xóa khỏi kho?"
                  description={`“${fileName}” và mọi bản cũ của nó mất hẳn, không lấy lại được. Địa chỉ của nó sẽ báo không có tệp.`}
                  act={actions.remove}
                  input={{ mediaId }}
                  onDone={() => router.push(paths.deskMedia)}
                />
              )}
            </div>
          ) : (
            <p className="hint">
              Mục này đang hiện trên trang công khai hoặc do người khác tải lên: biên tập viên mới cắt, thay hay xóa
              được.
            </p>
          )}
          {mayArrange && isUsed && <p className="hint">Còn nơi dùng nên chưa xóa được.</p>}
        </section>
        <div>
          <Facts record={record} />
          <Uses record={record} />
          {kind === 'PICTURE' && <MediaWords record={record} describe={actions.describe} />}
          <MediaVersions record={record} bringBack={actions.bringBack} />
        </div>
      </div>
    </>
  )
}

function Preview({ record }: { record: MediaRecord }) {
  if (record.kind === 'PICTURE') {
    const { sources, width, height, alt } = record
    const file = sources.find((source) => source.width >= 640) ?? sources.at(-1)
    return <img className="media-whole" src={file?.url} width={width} height={height} alt={alt} />
  }
  if (record.kind === 'VIDEO') {
    return <video className="media-whole" src={record.url} controls preload="metadata" aria-label={record.fileName} />
  }
  return (
    <p className="media-whole media-sheet">
      <a href={record.url}>Mở {record.format.toUpperCase()}</a>
    </p>
  )
}

function Facts({ record }: { record: MediaRecord }) {
  const { width, height, bytes, format, uploadedBy, uploadedAt } = record
  const facts = [
    ['Loại', format.toUpperCase()],
    ['Kích thước', width ? `${width} × ${height} điểm ảnh${record.crop ? ' (đã cắt)' : ''}` : null],
    ['Dung lượng', formatBytes(bytes)],
    ['Tải lên', `${formatDateTime(uploadedAt)}, ${uploadedBy}`],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Uses({ record: { places, past, desks } }: { record: MediaRecord }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">Nơi dùng</h2>
      {!places.length && !past.length && !desks && <p className="hint">Chưa dùng ở đâu.</p>}
      <ul className="lines" role="list">
        {places.map(({ place, title, href, isLive }) => (
          <li key={`${href} ${title}`}>
            <span>
              <a href={href}>{title}</a>
              <span className="meta">
                {place} · {isLive ? 'đang hiện trên trang công khai' : 'bản nháp'}
              </span>
            </span>
          </li>
        ))}
        {past.map(({ title, href }) => (
          <li key={href}>
            <span>
              <a href={href}>{title}</a>
              <span className="meta">Chỉ còn trong bản lưu cũ</span>
            </span>
          </li>
        ))}
      </ul>
      {desks > 0 && <p className="hint">Có {desks} người đang viết bài có mục này mà chưa lưu.</p>}
    </section>
  )
}
