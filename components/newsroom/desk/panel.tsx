'use client'

import { CategoryOptions } from '@/components/newsroom/post-filters'
import type { MainCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { DeskPost } from '@/lib/posts/newsroom'
import type { Reason } from '@/lib/refusal'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { publicationLabel } from '@/lib/vietnamese/labels'
import type { Head, Words } from './use-writing'

interface Props {
  post: DeskPost | null
  head: Head
  words: Words
  missing: Reason[]
  categories: MainCategory[]
  onChange: (part: Partial<Words>) => void
  onGoTo: (field: string) => void
  onRename: (() => void) | null
  onWithdraw: (() => void) | null
}

/** What stands beside the text: what is missing, where the post belongs, its address and its past. */
export function Panel({ post, head, words, missing, categories, onChange, onGoTo, onRename, onWithdraw }: Props) {
  return (
    <aside className="panel" aria-label="Kiểm tra và thông tin bài">
      <Checks missing={missing} onGoTo={onGoTo} />
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
      {head.postId && <Address head={head} onRename={onRename} />}
      {post && <Past post={post} />}
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

function Checks({ missing, onGoTo }: { missing: Reason[]; onGoTo: (field: string) => void }) {
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
            <span>Có đủ tiêu đề, tóm tắt, chuyên mục và mô tả ảnh</span>
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

/** The saves and publications as they were when the page was opened. */
function Past({ post: { postId, saves, events } }: { post: DeskPost }) {
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
      <p>
        <a href={paths.postHistory(postId)}>Mọi bản lưu, so sánh và lấy lại</a>
      </p>
      {events.length > 0 && (
        <>
          <h3>Trên trang công khai</h3>
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
