import type { DeskPage } from '@/lib/pages/newsroom'
import { paths } from '@/lib/paths'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { publicationLabel } from '@/lib/vietnamese/labels'

/** The saves and publications as they were when the desk was opened, and in what each save differs from the one before. */
export function PagePast({ page: { pageId, saves, events, hasNewerDraft } }: { page: DeskPage }) {
  return (
    <section>
      <h2>Bản lưu</h2>
      {hasNewerDraft && (
        <p>
          Người dân vẫn đọc bản cũ hơn.{' '}
          <a href={paths.comparePageWithLive(pageId)} target="_blank" rel="noopener">
            Bản nháp khác gì<span className="visually-hidden"> bản đang đăng (mở ở thẻ mới)</span>
          </a>
        </p>
      )}
      <ul className="copies" role="list">
        {saves.map(({ number, by, at, isLive }) => (
          <li key={number}>
            <span>
              {number}. {by}
              {isLive && ' · đang đăng'}
              {number > 1 && (
                <>
                  {' '}
                  <a href={paths.comparePageRevisions(pageId, number - 1, number)} target="_blank" rel="noopener">
                    đã sửa gì<span className="visually-hidden"> ở bản {number} (mở ở thẻ mới)</span>
                  </a>
                </>
              )}
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
