import type { KeptInPaper } from '@/lib/desks/desk'
import type { Files, Pictures } from '@/lib/media/media'
import type { PublishInput, Screen } from '@/lib/posts/input'
import type { DeskPost, Version } from '@/lib/posts/newsroom'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'
import type { Words } from './words'

/**
 * What the writing desk must know of the text that lies on it, be it a post or a page: what it is called, where it lives, and what can
 * be asked of the newsroom about it. A page's words are a post's with nothing beside title, summary and text.
 */
export interface Paper {
  name: 'bài' | 'trang'
  /** The list to which its desk leads back. */
  list: { href: string; label: string }
  /** Where its unsaved words are brought. */
  door: string
  /** The desk's own address for it. */
  addressOf: (paperId: number) => string
  actions: DeskActions
}

/** What the writing desk can ask of the newsroom. */
export interface DeskActions {
  save: (input: SaveInput) => Promise<Answer<SavedPaper>>
  publish: (input: PublishAsked & { paperId: number; basedOn: number }) => Promise<Answer<void>>
  withdraw: (input: { paperId: number; reason: string }) => Promise<Answer<void>>
  rename: (input: { paperId: number; slug: string }) => Promise<Answer<void>>
  latest: (input: { paperId: number }) => Promise<Answer<LatestPaper | null>>
  kept: (input: { paperId: number | null }) => Promise<Answer<KeptInPaper>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}

/** What a save sends: the words, what they stand on, why they are saved, and from which screen. */
export interface SaveInput extends Words {
  paperId: number | null
  basedOn: number
  note?: string
  desk: Screen
}

/** What a save tells. */
export interface SavedPaper {
  paperId: number
  number: number
  slug: string
  savedAt: Date
}

/** What a person may be asked before publishing. */
export type PublishAsked = Omit<PublishInput, 'postId' | 'basedOn'>

/** The newest save, with what it shows. */
export interface LatestPaper {
  version: Version
  pictures: Pictures
  files: Files
}

/** A text as it was when its desk was opened. */
export type OpenedPaper = LatestPaper &
  Pick<DeskPost, 'slug' | 'status' | 'hasNewerDraft' | 'publishedAt'> & { paperId: number }
