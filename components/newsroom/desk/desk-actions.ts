import type { KeptInPost } from '@/lib/desks/desk'
import type { Pictures } from '@/lib/media/media'
import type { SavedDraft } from '@/lib/posts/drafting'
import type { DraftInput, DropDraftInput, PublishInput, RenameInput, WithdrawInput } from '@/lib/posts/input'
import type { Version } from '@/lib/posts/newsroom'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'

/** What the writing desk can ask of the newsroom. */
export interface DeskActions {
  save: (input: DraftInput) => Promise<Answer<SavedDraft>>
  publish: (input: PublishInput) => Promise<Answer<void>>
  withdraw: (input: WithdrawInput) => Promise<Answer<void>>
  rename: (input: RenameInput) => Promise<Answer<void>>
  dropDraft: (input: DropDraftInput) => Promise<Answer<SavedDraft>>
  latest: (input: { postId: number }) => Promise<Answer<{ version: Version; pictures: Pictures } | null>>
  kept: (input: { postId: number | null }) => Promise<Answer<KeptInPost>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}
