import type { Pictures } from '@/lib/media/media'
import type { SavedPage } from '@/lib/pages/drafting'
import type {
  GiveRoleInput,
  MovePageInput,
  PublishPageInput,
  RenamePageInput,
  SavePageInput,
  WithdrawPageInput,
} from '@/lib/pages/input'
import type { PageVersion } from '@/lib/pages/newsroom'
import type { Answer } from '@/lib/refusal'

/** What the desk of a page can ask of the newsroom. */
export interface PageActions {
  save: (input: SavePageInput) => Promise<Answer<SavedPage>>
  publish: (input: PublishPageInput) => Promise<Answer<void>>
  withdraw: (input: WithdrawPageInput) => Promise<Answer<void>>
  rename: (input: RenamePageInput) => Promise<Answer<void>>
  move: (input: MovePageInput) => Promise<Answer<void>>
  giveRole: (input: GiveRoleInput) => Promise<Answer<void>>
  latest: (input: { pageId: number }) => Promise<Answer<{ version: PageVersion; pictures: Pictures } | null>>
}
