'use client'

import type { ReactNode } from 'react'
import type { Head } from './head'
import type { Paper } from './paper'

interface Props {
  paper: Paper
  head: Head
  /** What should be looked at before publishing. */
  checks: ReactNode
  /** What is the kind's own: where the text belongs. */
  place: ReactNode
  /** The text's saves. */
  past: ReactNode
  onRename: (() => void) | null
  onWithdraw: (() => void) | null
}

/** What stands beside the text: what is missing, where the text belongs, its address and its past. */
export function Panel({ paper, head, checks, place, past, onRename, onWithdraw }: Props) {
  const { name } = paper
  return (
    <aside className="panel" aria-label={`Kiểm tra và thông tin ${name}`}>
      {checks}
      {place}
      {head.paperId && <Address address={paper.addressOf(head.slug)} head={head} onRename={onRename} />}
      {past}
      {onWithdraw && (
        <section>
          <h2>Gỡ {name}</h2>
          <p className="hint">Địa chỉ cũ sẽ báo {name} đã gỡ, ngày gỡ và lý do.</p>
          <button type="button" className="button button-danger" onClick={onWithdraw}>
            Gỡ {name}
          </button>
        </section>
      )}
    </aside>
  )
}

function Address({ address, head, onRename }: { address: string } & Pick<Props, 'head' | 'onRename'>) {
  return (
    <section>
      <h2>Địa chỉ</h2>
      <p className="post-address">
        {head.status === 'PUBLISHED' ? (
          <a href={address} target="_blank" rel="noopener">
            {address}
            <span className="visually-hidden"> (mở ở thẻ mới)</span>
          </a>
        ) : (
          address
        )}
      </p>
      {onRename && (
        <button type="button" className="button" onClick={onRename}>
          Đổi địa chỉ
        </button>
      )}
      {!head.wasPublished && <p className="hint">Địa chỉ theo tiêu đề cho đến lần xuất bản đầu tiên.</p>}
    </section>
  )
}
