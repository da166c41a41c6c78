import type { Age } from '@/lib/posts/ageing'
import { Day } from './time'

/** What a reader of an older article should know before its words; null where there is nothing to say. */
export function AgeNote({ age: { isArchived, agencyName }, publishedAt }: { age: Age; publishedAt: Date }) {
  if (!isArchived && !agencyName) return null
  return (
    <div className="note">
      {isArchived && (
        <p>
          <strong>Bài lưu trữ.</strong> Bài đăng ngày <Day at={publishedAt} />, được giữ để tra cứu. Thông tin trong bài
          có thể đã thay đổi.
        </p>
      )}
      {agencyName && <p>Bài đăng khi cơ quan mang tên {agencyName}.</p>}
    </div>
  )
}
