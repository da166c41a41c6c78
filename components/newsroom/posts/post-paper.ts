import type { LatestPaper, OpenedPaper, Paper } from '@/components/newsroom/desk/paper'
import type { KeptInPaper } from '@/lib/desks/desk'
import { paths } from '@/lib/paths'
import type { SavedDraft } from '@/lib/posts/drafting'
import type { DraftInput, DropDraftInput, PublishInput, RenameInput, WithdrawInput } from '@/lib/posts/input'
import type { DeskPost } from '@/lib/posts/newsroom'
import { missingForPublication } from '@/lib/posts/requirements'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import { told, type Answer } from '@/lib/refusal'

/** What the desk of a post can ask of the newsroom. */
export interface PostActions {
  save: (input: DraftInput) => Promise<Answer<SavedDraft>>
  publish: (input: PublishInput) => Promise<Answer<void>>
  withdraw: (input: WithdrawInput) => Promise<Answer<void>>
  rename: (input: RenameInput) => Promise<Answer<void>>
  dropDraft: (input: DropDraftInput) => Promise<Answer<SavedDraft>>
  latest: (input: { postId: number }) => Promise<Answer<LatestPaper | null>>
  kept: (input: { paperId: number | null }) => Promise<Answer<KeptInPaper>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}

/** A post, as the writing desk knows it. */
export function postPaper(asked: PostActions): Paper {
  const { save, publish, withdraw, rename, dropDraft, latest, kept, throwAway, vocabulary } = asked
  return {
    name: 'bài',
    list: { href: paths.deskPosts, label: 'Bài viết' },
    rooms: paths.desk.POST,
    addressOf: paths.article,
    said: {
      body: 'Nội dung bài viết',
      summary: 'Tóm tắt: một hai câu nói việc gì, ở đâu, ai được lợi',
      complete: 'Có đủ tiêu đề, tóm tắt, chuyên mục và mô tả ảnh',
      street: 'trang công khai',
      withdrawn: 'Bài vẫn còn trong tòa soạn.',
    },
    missingIn: missingForPublication,
    actions: {
      save: async ({ paperId: postId, ...input }) =>
        told(await save({ ...input, postId }), ({ postId: paperId, ...saved }) => ({ ...saved, paperId })),
      publish: ({ paperId: postId, ...input }) => publish({ ...input, postId }),
      withdraw: ({ paperId: postId, ...input }) => withdraw({ ...input, postId }),
      rename: ({ paperId: postId, ...input }) => rename({ ...input, postId }),
      dropDraft: ({ paperId: postId, ...input }) => dropDraft({ ...input, postId }),
      latest: ({ paperId: postId }) => latest({ postId }),
      ...{ kept, throwAway, vocabulary },
    },
  }
}

/** A post as it was opened; null for a new one. */
export function openedPost(post: DeskPost | null): OpenedPaper | null {
  return post && { ...post, paperId: post.postId }
}
