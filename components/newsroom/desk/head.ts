import type { DeskPost } from '@/lib/posts/newsroom'
import type { PostStatus } from '@/lib/posts/post'

/** What stands of the post in the newsroom. */
export interface Head {
  postId: number | null
  /** The revision on which the words are based; 0 before the first save. */
  number: number
  slug: string
  status: PostStatus
  wasPublished: boolean
  hasNewerDraft: boolean
}

/** How a post stood when its page was opened; null is a new post. */
export function headOf(post: DeskPost | null): Head {
  if (!post) return { postId: null, number: 0, slug: '', status: 'DRAFT', wasPublished: false, hasNewerDraft: false }
  const { postId, slug, status, hasNewerDraft, version, publishedAt } = post
  return { postId, number: version.number, slug, status, wasPublished: publishedAt !== null, hasNewerDraft }
}
