import { db } from '../db'
import { assertMay, type Actor, type Role } from './member'

/** A member of staff in the administrators' list. */
export interface Colleague {
  id: number
  name: string
  email: string
  role: Role
  leftAt: Date | null
  /** Null where the account was never used. */
  lastSeenAt: Date | null
}

/**
 * Lists all members of staff, those who have left last.
 *
 * @throws {Refusal} when the actor may not manage staff
 */
export async function listMembers(actor: Actor): Promise<Colleague[]> {
  assertMay(actor, 'manage staff')
  const members = await db.member.findMany({
    orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    include: { signIns: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } } },
  })
  return members.map(({ id, name, email, role, leftAt, signIns }) => ({
    ...{ id, name, email, role, leftAt },
    lastSeenAt: signIns[0]?.lastSeenAt ?? null,
  }))
}

/** One of a member's own sign-ins. */
export interface Device {
  id: string
  address: string
  userAgent: string
  createdAt: Date
  lastSeenAt: Date
}

/** Lists where the actor is signed in now. */
export async function listSignIns(actor: Actor, now = new Date()): Promise<Device[]> {
  return db.signIn.findMany({
    where: { memberId: actor.id, endedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    take: 50,
    select: { id: true, address: true, userAgent: true, createdAt: true, lastSeenAt: true },
  })
}
