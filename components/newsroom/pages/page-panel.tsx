'use client'

import type { ReactNode } from 'react'
import type { Head } from '@/components/newsroom/desk/head'
import type { DeskPage } from '@/lib/pages/newsroom'
import type { PageRole } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import { pageRoleLabel } from '@/lib/vietnamese/labels'
import { PagePast } from './page-past'
import type { PagePlace } from './use-page-place'

/** A page under which another may stand. */
export interface PlaceOption {
  pageId: number
  title: string
  /** 1 on the first level. */
  level: number
}

interface Props {
  page: DeskPage | null
  head: Head
  place: PagePlace
  places: PlaceOption[]
  /** What should be looked at before publishing. */
  checks: ReactNode
  onRename: () => void
  onWithdraw: () => void
}

/** What stands beside the text: what is missing, the page's place, its address and its past. */
export function PagePanel({ page, head, place, places, checks, onRename, onWithdraw }: Props) {
  return (
    <aside className="panel" aria-label="Kiểm tra và thông tin trang">
      {checks}
      <section>
        <h2>Chỗ trong cây</h2>
        <div className="field">
          <label htmlFor="parentId">Nằm dưới</label>
          <select
            id="parentId"
            value={place.parentId ?? ''}
            onChange={(event) => void place.move(Number(event.target.value) || null)}
          >
            <option value="">Không trang nào: ở cấp đầu</option>
            {places.map(({ pageId, title, level }) => (
              <option key={pageId} value={pageId}>
                {`${'– '.repeat(level - 1)}${title || 'Chưa có tiêu đề'}`}
              </option>
            ))}
          </select>
        </div>
        {head.paperId && (
          <div className="field">
            <label htmlFor="role">Vai trò</label>
            <select
              id="role"
              value={place.role ?? ''}
              onChange={(event) => void place.giveRole((event.target.value || null) as PageRole | null)}
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
      {head.paperId && <Address head={head} onRename={onRename} />}
      {page && <PagePast page={page} />}
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
