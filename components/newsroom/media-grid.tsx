import { paths } from '@/lib/paths'
import type { LibraryPage, LibraryPicture } from '@/lib/media/newsroom'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { formatBytes, formatNumber } from '@/lib/vietnamese/numbers'

interface Props {
  search: string | undefined
  /** True where newer pictures stand on a page before this one. */
  isLater: boolean
  page: LibraryPage
}

/** The library's pictures with their names, measures, and where they came from. */
export function MediaGrid({ search, isLater, page: { items, after } }: Props) {
  if (!items.length) return <NoPictures search={search} />
  return (
    <>
      <ul className="media" role="list">
        {items.map((picture) => (
          <PictureItem key={picture.mediaId} {...picture} />
        ))}
      </ul>
      <nav className="pages" aria-label="Trang">
        {isLater ? (
          <a className="button" href={libraryAddress(search)}>
            ← Về đầu danh sách
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={libraryAddress(search, after)}>
            Ảnh cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}

function PictureItem({ fileName, sources, width, height, bytes, posts, uploadedBy, uploadedAt }: LibraryPicture) {
  const [small, large] = [sources[0], sources.at(-1)]
  return (
    <li>
      <img
        src={small?.url}
        srcSet={sources.map((source) => `${source.url} ${source.width}w`).join(', ')}
        sizes="13rem"
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
      />
      <a href={large?.url} target="_blank" rel="noopener">
        {fileName}
        <span className="visually-hidden"> (mở ảnh ở thẻ mới)</span>
      </a>
      <p className="meta">
        {width} × {height} · {formatBytes(bytes)}
      </p>
      <p className="meta">{uploadedBy}</p>
      <p className="meta">
        <time dateTime={isoInVietnam(uploadedAt)}>{formatDateTime(uploadedAt)}</time> ·{' '}
        {posts ? `${formatNumber(posts)} bài` : 'chưa dùng'}
      </p>
    </li>
  )
}

function NoPictures({ search }: { search: string | undefined }) {
  return (
    <div className="empty-box">
      {search ? (
        <>
          <p>Không thấy ảnh nào có tên khớp với “{search}”. Thử tìm bằng một hai chữ trong tên tệp.</p>
          <a href={paths.deskMedia}>Xem tất cả ảnh</a>
        </>
      ) : (
        <p>Chưa có ảnh. Kéo ảnh vào đây hoặc bấm Tải ảnh lên.</p>
      )}
    </div>
  )
}

function libraryAddress(search: string | undefined, after?: number): string {
  const query = new URLSearchParams()
  if (search) query.set('q', search)
  if (after) query.set('truoc', String(after))
  return query.size ? `${paths.deskMedia}?${query}` : paths.deskMedia
}
