import { paths } from '@/lib/paths'
import type { LibraryItem, LibraryPage } from '@/lib/media/newsroom'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { fileLabel } from '@/lib/vietnamese/labels'
import { formatBytes, formatNumber } from '@/lib/vietnamese/numbers'
import { libraryAddress, type AskedMedia } from './media-address'
import { MediaThumb } from './media-thumb'

interface Props {
  asked: AskedMedia
  page: LibraryPage
}

/** What the library holds, as views or as a list; each leads to all that is known of it. */
export function MediaGrid({ asked, page: { items, after } }: Props) {
  if (!items.length) return <NothingThere asked={asked} />
  return (
    <>
      {asked.dang === 'danh-sach' ? <List items={items} /> : <Views items={items} />}
      <nav className="pages" aria-label="Trang">
        {asked.truoc ? (
          <a className="button" href={libraryAddress({ ...asked, truoc: undefined })}>
            ← Về đầu danh sách
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={libraryAddress({ ...asked, truoc: String(after) })}>
            Mục cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}

function Views({ items }: { items: LibraryItem[] }) {
  return (
    <ul className="media" role="list">
      {items.map((item) => (
        <li key={item.mediaId}>
          <MediaThumb item={item} />
          <a href={paths.deskMediaItem(item.mediaId)}>{item.fileName}</a>
          <p className="meta">{sizeOf(item)}</p>
          {lacksAlt(item) && <p className="needs">Chưa có mô tả</p>}
          <p className="meta">{item.uploadedBy}</p>
          <p className="meta">
            <time dateTime={isoInVietnam(item.uploadedAt)}>{formatDateTime(item.uploadedAt)}</time> · {usesOf(item)}
          </p>
        </li>
      ))}
    </ul>
  )
}

function List({ items }: { items: LibraryItem[] }) {
  return (
    <table className="posts media-list">
      <caption className="visually-hidden">Ảnh, video, tệp; mới tải lên đứng trước</caption>
      <thead>
        <tr>
          <th scope="col">Tên tệp</th>
          <th scope="col">Kích thước</th>
          <th scope="col">Người tải</th>
          <th scope="col">Ngày tải</th>
          <th scope="col">Nơi dùng</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.mediaId}>
            <td className="posts-title">
              <a href={paths.deskMediaItem(item.mediaId)}>{item.fileName}</a>
              {lacksAlt(item) && <span className="needs">Chưa có mô tả</span>}
            </td>
            <td>{sizeOf(item)}</td>
            <td>{item.uploadedBy}</td>
            <td>
              <time dateTime={isoInVietnam(item.uploadedAt)}>{formatDateTime(item.uploadedAt)}</time>
            </td>
            <td>{usesOf(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NothingThere({ asked }: { asked: AskedMedia }) {
  return (
    <div className="empty-box">
      {asked.q || asked.loai || asked.dung ? (
        <>
          <p>
            Không thấy mục nào khớp{asked.q && ` với “${asked.q}”`}. Bỏ bớt bộ lọc, hoặc tìm bằng một hai chữ trong tên.
          </p>
          <a href={paths.deskMedia}>Xem cả kho</a>
        </>
      ) : (
        <p>Kho còn trống. Kéo ảnh, video, tệp vào đây hoặc bấm Tải lên kho.</p>
      )}
    </div>
  )
}

function sizeOf(item: LibraryItem): string {
  if (item.kind === 'FILE') return fileLabel(item)
  const measures = item.width ? `${item.width} × ${item.height} · ` : ''
  return item.kind === 'VIDEO' ? `${measures}${fileLabel(item)}` : `${measures}${formatBytes(item.bytes)}`
}

function usesOf({ uses }: LibraryItem): string {
  return uses ? `${formatNumber(uses)} nơi dùng` : 'chưa dùng'
}

function lacksAlt(item: LibraryItem): boolean {
  return item.kind === 'PICTURE' && !item.alt
}
