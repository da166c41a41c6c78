import { z } from 'zod'
import { rowIdAsText } from '../row-id'

/** Which part of a text's history is asked for, read from the address; what cannot be read is left out. */
export const historyFilter = z.object({
  /** The revision after which the part begins. */
  before: rowIdAsText.optional().catch(undefined),
})
export type HistoryFilter = z.infer<typeof historyFilter>

/** Which two revisions are laid upon each other, read from the address. */
export const comparisonInput = z.object({
  /** "dang-doc": the save that citizens read. */
  from: z.union([z.literal('dang-doc'), rowIdAsText]),
  /** "moi-nhat": the newest save. */
  to: z.union([z.literal('moi-nhat'), rowIdAsText]),
})
export type ComparisonInput = z.infer<typeof comparisonInput>
