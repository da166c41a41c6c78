import type { PostStatus } from '@/lib/posts/post'
import { statusLabel } from '@/lib/vietnamese/labels'

const signs: Record<PostStatus, string> = { DRAFT: 'state-draft', PUBLISHED: 'state-live', WITHDRAWN: 'state-gone' }

/** A post's state: one sign and one word, the same in list and editor. */
export function StateSign({ status }: { status: PostStatus }) {
  return <span className={`state ${signs[status]}`}>{statusLabel(status)}</span>
}
