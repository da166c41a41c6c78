import type { Reason } from '../refusal'

/** How far a file has come. */
export type Step = { step: 'reading' } | { step: 'pictures'; done: number; of: number } | { step: 'saving' }

/** The draft that a file became. */
export interface OpenedWordFile {
  postId: number
  title: string
  /** What was changed and left out, a sentence each. */
  report: string[]
}

/** One line of what the door answers while a Word file is opened. */
export type WordReply = Step | ({ step: 'done' } & OpenedWordFile) | { step: 'refused'; reasons: Reason[] }
