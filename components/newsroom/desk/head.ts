import type { PostStatus } from '@/lib/posts/post'
import type { OpenedPaper } from './paper'

/** What stands of the text in the newsroom. */
export interface Head {
  paperId: number | null
  /** The revision on which the words are based; 0 before the first save. */
  number: number
  slug: string
  status: PostStatus
  wasPublished: boolean
  hasNewerDraft: boolean
}

/** How a text stood when its desk was opened; null is a new one. */
export function headOf(opened: OpenedPaper | null): Head {
  if (!opened) return { paperId: null, number: 0, slug: '', status: 'DRAFT', wasPublished: false, hasNewerDraft: false }
  const { paperId, slug, status, hasNewerDraft, version, publishedAt } = opened
  return { paperId, number: version.number, slug, status, wasPublished: publishedAt !== null, hasNewerDraft }
}
