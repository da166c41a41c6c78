import type { Files, Pictures } from '../media/media'
import type { Words } from '../posts/input'

/** After this time without a sign of life a screen counts as left, in milliseconds. Screens give one every ten seconds. */
export const LEFT_MS = 45_000

/** How a screen stands to its post, as it hears after each sign of life. */
export interface DeskState {
  /** Whether this screen writes; otherwise it looks on. */
  isWriting: boolean
  /** Who writes, where it is another screen; null where this one does or nobody. */
  writer: { name: string; isMe: boolean; since: Date } | null
  /** Who else has the post open, each screen once. */
  others: { name: string; isMe: boolean }[]
  /** The hour of the newest words that are kept for this screen; null where all is saved. */
  wordsAt: Date | null
  /** The number of the post's newest revision; 0 while it has never been saved. */
  latestNumber: number
  /** The newest save of this screen, or the one it began with, even where the answer to the save was lost; null before the first. */
  saved: { postId: number; number: number; slug: string } | null
}

/** Words that some screen of a member left unsaved. */
export interface KeptWords {
  deskId: string
  /** Null where the post has never been saved. */
  postId: number | null
  /** The revision on which they are based; 0 for a new post. */
  basedOn: number
  words: Words
  wordsAt: Date
}

/** The words that a member's screens left in one post, newest first, with what they show. */
export interface KeptInPost {
  kept: KeptWords[]
  pictures: Pictures
  files: Files
}

/** Unsaved words as a list names them. */
export interface UnsavedPost {
  deskId: string
  postId: number | null
  /** Empty where none is written yet. */
  title: string
  wordsAt: Date
}
