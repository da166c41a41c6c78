import type { DeskKind, PostStatus, PublicationKind } from '@/prisma/generated/enums'
import type { Comparison } from '../comparing/comparison'
import type { Files, Pictures } from '../media/media'

/** One save, as the history tells it. */
export interface Save {
  number: number
  by: string
  at: Date
  /** Why, in the saver's words; empty where nobody said. */
  note: string
  /** Whether citizens read these words now. */
  isLive: boolean
}

/** One change of what citizens see. */
export interface Change {
  kind: PublicationKind
  by: string
  at: Date
  /** Why a text was withdrawn; empty otherwise. */
  reason: string
  /** What an update puts right; empty where it corrects nothing. */
  correction: string
  /** The save that went live; null for a withdrawal or a renaming. */
  number: number | null
}

/** What the screens about a text's past say of the text itself, be it a post or a page. */
export interface Past {
  kind: DeskKind
  /** The number of the post or page. */
  paperId: number
  title: string
  status: PostStatus
  latestNumber: number
  /** The save that citizens read; null where nothing is public. */
  liveNumber: number | null
  mayEdit: boolean
}

/** A part of a text's history, newest first. */
export interface History extends Past {
  entries: (({ of: 'save' } & Save) | ({ of: 'change' } & Change))[]
  /** The save after which the next part begins; null on the last. */
  after: number | null
}

/** Two saves of a text, laid upon each other. */
export interface ComparedSaves extends Past {
  before: Save
  after: Save
  comparison: Comparison
  pictures: Pictures
  files: Files
}

/** How many saves a part of the history holds. */
export const HISTORY_PAGE = 30
