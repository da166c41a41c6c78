import { StateSign } from '@/components/newsroom/state-sign'
import { paths } from '@/lib/paths'
import type { DeskHeadline } from '@/lib/posts/newsroom'
import type { ListPage } from '@/lib/posts/post'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import { listAddress, type Asked } from './post-filters'

interface Props {
  asked: Asked
  posts: ListPage<DeskHeadline>
}

/** The newsroom's posts, one row each; on a phone the rows fold. */
export function PostTable({ asked, posts: { items, after } }: Props) {
  if (!items.length) return <NoPosts asked={asked} />
  return (
    <>
      <table className="posts">
        <caption className="visually-hidden">Bài viết, sửa gần đây nhất đứng trước</caption>
        <thead>
          <tr>
            <th scope="col">Tiêu đề</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Người viết</th>
            <th scope="col">Sửa lúc</th>
          </tr>
        </thead>
        <tbody>
          {items.map((post) => (
            <PostRow key={post.postId} {...post} />
          ))}
        </tbody>
      </table>
      <nav className="pages" aria-label="Trang">
        {asked.truoc ? (
          <a className="button" href={listAddress({ ...asked, truoc: undefined })}>
            ← Về đầu danh sách
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={listAddress({ ...asked, truoc: String(after) })}>
            Bài cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}

function PostRow({ postId, title, categoryName, writer, savedAt, status, hasNewerDraft }: DeskHeadline) {
  const remarks = [categoryName ?? 'Chưa chọn chuyên mục', hasNewerDraft && 'có bản nháp mới hơn'].filter(Boolean)
  return (
    <tr>
      <td className="posts-title">
        <a href={paths.desk.POST.edit(postId)}>{title || 'Chưa có tiêu đề'}</a>
        <span className="meta">{remarks.join(' · ')}</span>
      </td>
      <td>
        <StateSign status={status} />
      </td>
      <td>{writer}</td>
      <td>
        <time dateTime={isoInVietnam(savedAt)}>{formatDateTime(savedAt)}</time>
      </td>
    </tr>
  )
}

function NoPosts({ asked }: { asked: Asked }) {
  const isFiltered = Object.values(asked).some(Boolean)
  return (
    <div className="empty-box">
      <p>
        {isFiltered
          ? 'Không có bài nào khớp. Bỏ bớt bộ lọc, hoặc tìm bằng một hai chữ trong tiêu đề.'
          : 'Chưa có bài viết nào.'}
      </p>
      {isFiltered ? (
        <a href={paths.deskPosts}>Xem tất cả bài viết</a>
      ) : (
        <a className="button button-main" href={paths.newPost}>
          Viết bài mới
        </a>
      )}
    </div>
  )
}
