import { z } from 'zod'
import { wordsInput } from '../posts/input'
import { MAX_ID, rowId } from '../row-id'

/** A screen's sign of life, with its unsaved words where there are new ones. */
export const signOfLifeInput = z.object({
  /** Made by the screen, and its own for as long as it is open. */
  deskId: z.uuid(),
  /** Null while the post has never been saved. */
  postId: rowId.nullable(),
  basedOn: z.int().min(0).max(MAX_ID),
  /** How often the words have been changed on this screen. It only grows, so that of two signs the newer one is known. */
  edits: z.int().min(0).max(MAX_ID),
  /** Null where nothing has been written since the last sign. */
  words: wordsInput.nullable(),
  /** True: this screen wants to write, whoever else does. */
  takeOver: z.boolean().default(false),
  /** True: the screen is being closed. */
  leave: z.boolean().default(false),
})
export type SignOfLifeInput = z.input<typeof signOfLifeInput>

/** Names the post whose unsaved words are asked for; null for new posts that were never saved. */
export const keptInput = z.object({ postId: rowId.nullable() })

/** Names a desk. */
export const deskInput = z.object({ deskId: z.uuid() })
