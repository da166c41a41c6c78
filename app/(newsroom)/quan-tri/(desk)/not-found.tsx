import { paths } from '@/lib/paths'

/** What staff see where nothing stands, or nothing for them. */
export default function NewsroomNotFound() {
  return (
    <>
      <div className="desk-head">
        <h1>Không có trang này</h1>
      </div>
      <p>Trang đã được bỏ, hoặc tài khoản này chưa được phép xem. Cần xem thì nhờ quản trị viên của Ban.</p>
      <p>
        <a href={paths.deskPosts}>Về danh sách bài viết</a>
      </p>
    </>
  )
}
