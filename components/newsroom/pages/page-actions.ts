import type { KeptInPaper } from '@/lib/desks/desk'
import type { SavedPage } from '@/lib/pages/drafting'
import type {
  GiveRoleInput,
  MovePageInput,
  PublishPageInput,
  RenamePageInput,
  SavePageInput,
  WithdrawPageInput,
} from '@/lib/pages/input'
import type { DeskPage } from '@/lib/pages/newsroom'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'

/** What the desk of a page can ask of the newsroom. */
export interface PageActions {
  save: (input: SavePageInput) => Promise<Answer<SavedPage>>
  publish: (input: PublishPageInput) => Promise<Answer<void>>
  withdraw: (input: WithdrawPageInput) => Promise<Answer<void>>
  rename: (input: RenamePageInput) => Promise<Answer<void>>
  move: (input: MovePageInput) => Promise<Answer<void>>
  giveRole: (input: GiveRoleInput) => Promise<Answer<void>>
  latest: (input: { pageId: number }) => Promise<Answer<LatestPage | null>>
  kept: (input: { paperId: number | null }) => Promise<Answer<KeptInPaper>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}

/** The newest save of a page, with what it shows. */
type LatestPage = Pick<DeskPage, 'version' | 'pictures' | 'files'>
