import type { AuditAction, AuditNote } from '@/lib/audit/audit'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'

const deeds: Record<AuditAction, string> = {
  'post.begun': 'Bắt đầu bài viết',
  'post.published': 'Xuất bản bài viết',
  'post.updated': 'Cập nhật bài đang đăng',
  'post.withdrawn': 'Gỡ bài viết',
  'post.renamed': 'Đổi địa chỉ bài viết',
  'media.uploaded': 'Tải tệp lên kho',
  'media.cut': 'Cắt ảnh',
  'media.described': 'Ghi lời cho ảnh, tệp',
  'media.replaced': 'Thay ảnh, tệp ở mọi nơi',
  'media.brought-back': 'Dùng lại bản cũ của ảnh, tệp',
  'media.deleted': 'Xóa khỏi kho',
  'post.numbers-kept': 'Đăng dù trong bài có số cá nhân',
  'post.restored': 'Lấy lại bản lưu cũ của bài',
  'post.draft-dropped': 'Bỏ bản nháp mới của bài',
  'page.begun': 'Bắt đầu trang',
  'page.published': 'Xuất bản trang',
  'page.updated': 'Cập nhật trang đang đăng',
  'page.withdrawn': 'Gỡ trang',
  'page.renamed': 'Đổi địa chỉ trang',
  'page.moved': 'Chuyển chỗ trang',
  'page.numbers-kept': 'Đăng dù trong trang có số cá nhân',
  'page.restored': 'Lấy lại bản lưu cũ của trang',
  'page.draft-dropped': 'Bỏ bản nháp mới của trang',
  'page.given-role': 'Đổi vai trò của trang',
  'menu.entry-added': 'Thêm mục vào thực đơn',
  'menu.entry-changed': 'Sửa mục của thực đơn',
  'menu.entry-moved': 'Chuyển chỗ mục của thực đơn',
  'menu.entry-removed': 'Bỏ mục khỏi thực đơn',
  'category.created': 'Thêm chuyên mục',
  'category.changed': 'Sửa chuyên mục',
  'category.moved': 'Đổi thứ tự chuyên mục',
  'category.deleted': 'Xóa chuyên mục',
  'tag.renamed': 'Đổi tên chủ đề',
  'tag.merged': 'Gộp chủ đề',
  'tag.removed': 'Xóa chủ đề',
  'synonyms.added': 'Thêm nhóm từ đồng nghĩa',
  'synonyms.changed': 'Sửa nhóm từ đồng nghĩa',
  'synonyms.removed': 'Xóa nhóm từ đồng nghĩa',
  'report.taken': 'Nhận xem một báo sai sót',
  'report.done': 'Xong một báo sai sót',
  'report.forgotten': 'Xóa thông tin người báo sai sót',
  'report.deleted': 'Xóa một báo sai sót',
  'remark.removed': 'Xóa một lời nhắn dưới trang',
  'official.added': 'Thêm người trong giới thiệu',
  'official.changed': 'Sửa người trong giới thiệu',
  'official.moved': 'Đổi thứ tự người trong giới thiệu',
  'official.removed': 'Bỏ người khỏi giới thiệu',
  'channel.added': 'Thêm kênh thông tin',
  'channel.changed': 'Sửa kênh thông tin',
  'channel.moved': 'Đổi thứ tự kênh thông tin',
  'channel.removed': 'Xóa kênh thông tin',
  'links.added': 'Thêm khối liên kết',
  'links.changed': 'Sửa khối liên kết',
  'links.moved': 'Đổi thứ tự khối liên kết',
  'links.removed': 'Xóa khối liên kết',
  'notice.announced': 'Đăng thông báo đầu trang',
  'notice.changed': 'Sửa thông báo đầu trang',
  'notice.withdrawn': 'Gỡ thông báo đầu trang',
  'calendar.noted': 'Ghi ngày nghỉ, ngày làm bù',
  'calendar.forgotten': 'Bỏ ngày nghỉ, ngày làm bù',
  'settings.changed': 'Đổi cài đặt',
  'settings.rules-changed': 'Đổi quy tắc của trang',
  'member.hired': 'Thêm cán bộ',
  'member.changed': 'Sửa tài khoản cán bộ',
  'member.closed': 'Đóng tài khoản',
  'member.reopened': 'Mở lại tài khoản',
  'member.password-reset': 'Cấp mật khẩu một lần',
  'member.password-changed': 'Đổi mật khẩu',
  'signin.succeeded': 'Đăng nhập',
  'signin.refused': 'Đăng nhập không thành',
  'signin.throttled': 'Đăng nhập bị chặn vì thử quá nhiều',
  'signin.ended': 'Đăng xuất',
  'signin.ended-everywhere': 'Đăng xuất khỏi mọi thiết bị',
}

/** The log, a line for each deed. */
export function AuditList({ notes }: { notes: AuditNote[] }) {
  return (
    <ul className="lines" role="list" aria-label="Nhật ký, mới nhất đứng trước">
      {notes.map((note) => (
        <li key={note.id}>
          <span>
            <b>{deeds[note.action] ?? note.action}</b>
            <span className="meta">{[whoOf(note), ...wordsOf(note)].filter(Boolean).join(' · ')}</span>
          </span>
          <time dateTime={isoInVietnam(note.at)}>{formatDateTime(note.at)}</time>
        </li>
      ))}
    </ul>
  )
}

/** Nobody is signed in at a refused sign-in, nor when the portal is set up. */
function whoOf({ actor, action }: AuditNote): string {
  return actor ?? (action.startsWith('signin.') ? 'Chưa đăng nhập' : 'Khi dựng cổng')
}

/** What a note says of its subject: the words of that time where it kept them, else what the subject is called now. */
function wordsOf({ details, subjectName, actor }: AuditNote): string[] {
  const told = (details ?? {}) as Record<string, unknown>
  const words = ['title', 'name', 'fileName', 'email', 'from', 'to', 'reason', 'correction', 'address']
    .map((key) => told[key])
    .filter((value): value is string => typeof value === 'string' && value !== '')
  const isNamed = ['title', 'name', 'fileName', 'email'].some((key) => told[key])
  return isNamed || !subjectName || subjectName === actor ? words : [subjectName, ...words]
}
