import { paths } from '@/lib/paths'

/** What staff see where a post is opened that does not exist. */
export default function NewsroomNotFound() {
  return (
    <main className="desk-main" id="noi-dung">
      <h1>Không có trang này</h1>
      <p>Bài viết không còn, hoặc địa chỉ gõ chưa đúng.</p>
      <p>
        <a href={paths.deskPosts}>Về danh sách bài viết</a>
      </p>
    </main>
  )
}
