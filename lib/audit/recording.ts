import type { Prisma } from '@/prisma/generated/client'
import type { Tx } from '../db'
import type { Actor } from '../staff/member'
import type { AuditAction } from './audit'

/**
 * Notes in the log what somebody does, inside the transaction that does it: no deed without its note, no note without its deed.
 *
 * @param actor - null where nobody was signed in
 * @param subject - what it was done to, such as "post:12"
 */
export async function recordAudit(
  tx: Tx,
  actor: Pick<Actor, 'id'> | null,
  action: AuditAction,
  subject: string,
  details: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEntry.create({ data: { actorId: actor?.id ?? null, action, subject, details } })
}
