import { z } from 'zod'

/** The largest number that Postgres's integer holds: a larger one names no row, and asking for it would be an error. */
export const MAX_ID = 2_147_483_647

/** The number of a row, or of one of a post's revisions. */
export const rowId = z.int().positive().max(MAX_ID)

/** As rowId, read from an address or a form. */
export const rowIdAsText = z.coerce.number().int().positive().max(MAX_ID)
