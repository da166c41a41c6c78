import type { Files, Pictures } from '../media/media'
import type { Words } from '../posts/input'

/** After this time without a sign of life a screen counts as left, in milliseconds. Screens give one every ten seconds. */
export const LEFT_MS = 45_000

/** How a screen stands to its text, as it hears after each sign of life. */
export interface DeskState {
  /** Whether this screen writes; otherwise it looks on. */
  isWriting: boolean
  /** Who writes, where it is another screen; null where this one does or nobody. */
  writer: { name: string; isMe: boolean; since: Date } | null
  /** Who else has the text open, each screen once. */
  others: { name: string; isMe: boolean }[]
  /** The hour of the newest words that are kept for this screen; null where all is saved. */
  wordsAt: Date | null
  /** The number of the text's newest revision; 0 while it has never been saved. */
  latestNumber: number
  /** The newest save of this screen, or the one it began with, even where the answer to the save was lost; null before the first. */
  saved: { paperId: number; number: number; slug: string } | null
}

/** Words that some screen of a member left unsaved; a page's have nothing beside title, summary and text. */
export interface KeptWords {
  deskId: string
  /** The number of the post or page; null where it has never been saved. */
  paperId: number | null
  /** The revision on which they are based; 0 for a new text. */
  basedOn: number
  words: Words
  wordsAt: Date
}

/** The words that a member's screens left in one text, newest first, with what they show. */
export interface KeptInPaper {
  kept: KeptWords[]
  pictures: Pictures
  files: Files
}

/** Unsaved words as a list names them. */
export interface Unsaved {
  deskId: string
  paperId: number | null
  /** Empty where none is written yet. */
  title: string
  wordsAt: Date
}
