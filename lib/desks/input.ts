import { z } from 'zod'
import { pageWordsInput } from '../pages/input'
import { wordsInput } from '../posts/input'
import { MAX_ID, rowId } from '../row-id'

const sign = z.object({
  /** Made by the screen, and its own for as long as it is open. */
  deskId: z.uuid(),
  /** The number of the post or page; null while it has never been saved. */
  paperId: rowId.nullable(),
  basedOn: z.int().min(0).max(MAX_ID),
  /** How often the words have been changed on this screen. It only grows, so that of two signs the newer one is known. */
  edits: z.int().min(0).max(MAX_ID),
  /** True: this screen wants to write, whoever else does. */
  takeOver: z.boolean().default(false),
  /** True: the screen is being closed. */
  leave: z.boolean().default(false),
})

/** The sign of life of a screen on which a post lies, with its unsaved words; null where nothing has been written since the last one. */
export const signOfLifeInput = sign.extend({ words: wordsInput.nullable() })
export type SignOfLifeInput = z.input<typeof signOfLifeInput>

/** The same of a screen on which a page lies. */
export const pageSignInput = sign.extend({ words: pageWordsInput.nullable() })
export type PageSignInput = z.input<typeof pageSignInput>

/** Names the post or page whose unsaved words are asked for; null for new ones that were never saved. */
export const keptInput = z.object({ paperId: rowId.nullable() })

/** Names a desk. */
export const deskInput = z.object({ deskId: z.uuid() })
