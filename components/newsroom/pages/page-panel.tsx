'use client'

import type { DeskPage } from '@/lib/pages/newsroom'
import type { PageRole } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { pageRoleLabel, publicationLabel } from '@/lib/vietnamese/labels'
import type { PageHead } from './use-page-writing'

/** A page under which another may stand. */
export interface PlaceOption {
  pageId: number
  title: string
  /** 1 on the first level. */
  level: number
}

interface Props {
  page: DeskPage | null
  head: PageHead
  missing: Reason[]
  places: PlaceOption[]
  onGoTo: (field: string) => void
  onPlace: (parentId: number | null) => void
  onRole: (role: PageRole | null) => void
  onRename: () => void
  onWithdraw: () => void
}

/** What stands beside the text: what is missing, the page's place, its address and its past. */
export function PagePanel({ page, head, missing, places, onGoTo, onPlace, onRole, onRename, onWithdraw }: Props) {
  return (
    <aside className="panel" aria-label="Kiểm tra và thông tin trang">
      <Checks missing={missing} onGoTo={onGoTo} />
      <section>
        <h2>Chỗ trong cây</h2>
        <div className="field">
          <label htmlFor="parentId">Nằm dưới</label>
          <select
            id="parentId"
            value={head.parentId ?? ''}
            onChange={(event) => onPlace(Number(event.target.value) || null)}
          >
            <option value="">Không trang nào: ở cấp đầu</option>
            {places.map(({ pageId, title, level }) => (
              <option key={pageId} value={pageId}>
                {`${'– '.repeat(level - 1)}${title || 'Chưa có tiêu đề'}`}
              </option>
            ))}
          </select>
        </div>
        {head.pageId && (
          <div className="field">
            <label htmlFor="role">Vai trò</label>
            <select
              id="role"
              value={head.role ?? ''}
              onChange={(event) => onRole((event.target.value || null) as PageRole | null)}
            >
              <option value="">Trang thường</option>
              {(['CONTACT', 'PRIVACY'] as const).map((role) => (
                <option key={role} value={role}>
                  {pageRoleLabel(role)}
                </option>
              ))}
            </select>
            <p className="hint">Trang có vai trò được dẫn tới từ chân mọi trang và từ các biểu mẫu.</p>
          </div>
        )}
      </section>
      {head.pageId && <Address head={head} onRename={onRename} />}
      {page && <Past page={page} />}
      {head.status === 'PUBLISHED' && (
        <section>
          <h2>Gỡ trang</h2>
          <p className="hint">Địa chỉ cũ sẽ báo trang đã gỡ, ngày gỡ và lý do.</p>
          <button type="button" className="button button-danger" onClick={onWithdraw}>
            Gỡ trang
          </button>
        </section>
      )}
    </aside>
  )
}

function Checks({ missing, onGoTo }: Pick<Props, 'missing' | 'onGoTo'>) {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">
        Trước khi đăng <span>{missing.length ? `${missing.length} việc phải sửa` : 'đã đủ'}</span>
      </h2>
      <ul className="checks" role="list">
        {missing.map(({ message, field }) => (
          <li className="check-bad" key={message}>
            <Sign path="M12 21a9 9 0 100-18 9 9 0 000 18zM9 9l6 6M15 9l-6 6" />
            <span>
              <a href={`#${field}`} onClick={(event) => (event.preventDefault(), onGoTo(field ?? 'title'))}>
                {message}
              </a>
            </span>
          </li>
        ))}
        {!missing.length && (
          <li className="check-ok">
            <Sign path="M5 12.5l4.5 4.5L19 7.5" />
            <span>Có đủ tiêu đề, nội dung và mô tả ảnh</span>
          </li>
        )}
      </ul>
    </section>
  )
}

function Sign({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

function Address({ head, onRename }: Pick<Props, 'head' | 'onRename'>) {
  const address = paths.page(head.slug)
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
      {head.wasPublished ? (
        <button type="button" className="button" onClick={onRename}>
          Đổi địa chỉ
        </button>
      ) : (
        <p className="hint">Địa chỉ theo tiêu đề cho đến lần xuất bản đầu tiên.</p>
      )}
    </section>
  )
}

/** The saves and publications as they were when the page was opened. */
function Past({ page: { saves, events } }: { page: DeskPage }) {
  return (
    <section>
      <h2>Bản lưu</h2>
      <ul className="copies" role="list">
        {saves.map(({ number, by, at, isLive }) => (
          <li key={number}>
            <span>
              {number}. {by}
              {isLive && ' · đang đăng'}
            </span>
            <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
          </li>
        ))}
      </ul>
      {events.length > 0 && (
        <>
          <h3>Trên cổng công khai</h3>
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
    </section>
  )
}
