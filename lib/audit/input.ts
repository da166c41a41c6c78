import { z } from 'zod'
import { rowIdAsText } from '../row-id'

/** What the log may be asked for, read from the address; what cannot be read is left out. */
export const auditFilter = z.object({
  /** The note after which the page begins. */
  before: rowIdAsText.optional().catch(undefined),
})
export type AuditFilter = z.infer<typeof auditFilter>
