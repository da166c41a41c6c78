import type { KeptInPaper } from '@/lib/desks/desk'
import type { Files, Pictures } from '@/lib/media/media'
import type { paths } from '@/lib/paths'
import type { PublishInput, Screen } from '@/lib/posts/input'
import type { DeskPost, Version } from '@/lib/posts/newsroom'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer, Reason } from '@/lib/refusal'
import type { Words } from './words'

/**
 * What the writing desk must know of the text that lies on it, be it a post or a page: what it is called, where it lives, what it
 * lacks, and what can be asked of the newsroom about it. A page's words are a post's with nothing beside title, summary and text.
 */
export interface Paper {
  name: 'bài' | 'trang'
  /** The list to which its desk leads back. */
  list: { href: string; label: string }
  /** Where it is written and looked back upon. */
  rooms: (typeof paths.desk)['POST']
  /** Where citizens read it. */
  addressOf: (slug: string) => string
  /** What is said of it in its own words. */
  said: {
    /** The name of its text, for those who hear it. */
    body: string
    /** What an empty summary says. */
    summary: string
    /** What is said where it lacks nothing. */
    complete: string
    /** Where citizens read it. */
    street: string
    /** What becomes of it when it is withdrawn. */
    withdrawn: string
  }
  /** Names what it lacks before it may go out. */
  missingIn: (words: Words) => Reason[]
  actions: DeskActions
}

/** What the writing desk can ask of the newsroom. */
export interface DeskActions {
  save: (input: SaveInput) => Promise<Answer<SavedPaper>>
  publish: (input: PublishAsked & OnScreen) => Promise<Answer<void>>
  withdraw: (input: { paperId: number; reason: string }) => Promise<Answer<void>>
  rename: (input: { paperId: number; slug: string }) => Promise<Answer<void>>
  dropDraft: (input: OnScreen) => Promise<Answer<unknown>>
  latest: (input: { paperId: number }) => Promise<Answer<LatestPaper | null>>
  kept: (input: { paperId: number | null }) => Promise<Answer<KeptInPaper>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}

/** Names a text and the revision that stood on the screen. */
interface OnScreen {
  paperId: number
  basedOn: number
}

/** What a save sends: the words, what they stand on, why they are saved, and from which screen. */
export interface SaveInput extends Words {
  paperId: number | null
  basedOn: number
  /** Given by useNote. */
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
export type OpenedPaper = Omit<DeskPost, 'postId'> & { paperId: number }

/** The name of a kind of text at the beginning of a sentence. */
export function capital(name: Paper['name']): string {
  return name === 'bài' ? 'Bài' : 'Trang'
}
