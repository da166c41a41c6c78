import { z } from 'zod'

/** The largest id that Postgres's integer holds. */
const MAX_ID = 2_147_483_647

/** What the log may be asked for, read from the address; what cannot be read is left out. */
export const auditFilter = z.object({
  /** The note after which the page begins. */
  before: z.coerce.number().int().positive().max(MAX_ID).optional().catch(undefined),
})
export type AuditFilter = z.infer<typeof auditFilter>
