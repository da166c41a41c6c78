'use client'

import type { ReactNode } from 'react'
import { CategoryOptions } from '@/components/newsroom/post-filters'
import type { MainCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import { TagsField } from './tags-field'
import type { Head, Words } from './use-writing'

interface Props {
  head: Head
  words: Words
  categories: MainCategory[]
  /** What should be looked at before publishing. */
  checks: ReactNode
  /** The post's saves. */
  past: ReactNode
  onChange: (part: Partial<Words>) => void
  onRename: (() => void) | null
  onWithdraw: (() => void) | null
}

/** What stands beside the text: what is missing, where the post belongs, its address and its past. */
export function Panel({ head, words, categories, checks, past, onChange, onRename, onWithdraw }: Props) {
  return (
    <aside className="panel" aria-label="Kiểm tra và thông tin bài">
      {checks}
      <section>
        <h2>Phân loại</h2>
        <div className="field">
          <label htmlFor="categoryId">Chuyên mục</label>
          <select
            id="categoryId"
            value={words.categoryId ?? ''}
            onChange={(event) => onChange({ categoryId: Number(event.target.value) || null })}
          >
            <option value="">Chọn chuyên mục</option>
            <CategoryOptions categories={categories} />
          </select>
        </div>
        <TagsField tags={words.tags} onChange={(tags) => onChange({ tags })} />
        <div className="field">
          <label htmlFor="byline">Tên tác giả hiển thị</label>
          <input id="byline" value={words.byline} onChange={(event) => onChange({ byline: event.target.value })} />
        </div>
        <div className="field">
          <label htmlFor="source">Nguồn</label>
          <input id="source" value={words.source} onChange={(event) => onChange({ source: event.target.value })} />
          <p className="hint">Bỏ trống nếu bài do Ban viết.</p>
        </div>
      </section>
      {head.paperId && <Address head={head} onRename={onRename} />}
      {past}
      {onWithdraw && (
        <section>
          <h2>Gỡ bài</h2>
          <p className="hint">Địa chỉ cũ sẽ báo bài đã gỡ, ngày gỡ và lý do.</p>
          <button type="button" className="button button-danger" onClick={onWithdraw}>
            Gỡ bài
          </button>
        </section>
      )}
    </aside>
  )
}

function Address({ head, onRename }: { head: Head; onRename: (() => void) | null }) {
  const address = paths.article(head.slug)
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
      {onRename ? (
        <button type="button" className="button" onClick={onRename}>
          Đổi địa chỉ
        </button>
      ) : (
        <p className="hint">Địa chỉ theo tiêu đề cho đến lần xuất bản đầu tiên.</p>
      )}
    </section>
  )
}
