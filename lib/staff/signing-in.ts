import { recordAudit } from '../audit/recording'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import type { SignInInput } from './input'
import type { Actor } from './member'
import { isPassword } from './passwords'
import { countAttempt, forgiveAttempt, type Attempt } from './throttling'

/** A sign-in lasts so long after the last thing done, and at most so long in all. */
const IDLE_MS = 12 * 3_600_000
const LONGEST_MS = 30 * 86_400_000
const TOUCH_MS = 60_000

const NOT_LET_IN = 'Thư điện tử hoặc mật khẩu chưa đúng. Bộ gõ tiếng Việt đang bật có thể làm sai mật khẩu.'

/** Who knocks, from where. */
export interface Knock extends SignInInput {
  address: string
  userAgent: string
}

/** A sign-in that was granted. */
export interface Granted {
  signInId: string
  memberId: number
}

/**
 * Lets a member of staff in. Unknown account, wrong password and closed account are told alike and take equally long; after too
 * many attempts on one account or from one address everybody waits, also with the right password.
 *
 * @throws {Refusal} when the person is not let in, or has to wait
 */
export async function signIn({ email, password, address, userAgent }: Knock, now = new Date()): Promise<Granted> {
  const attempt = await countAttempt(email, address, now)
  const member = await db.member.findUnique({ where: { email } })
  const fits = await isPassword(member && !member.leftAt ? member.passwordHash : null, password)
  if (!member || !fits) {
    await noteRefusal(attempt, member?.id ?? null, { email, address })
    refuse(NOT_LET_IN)
  }
  return db.$transaction(async (tx) => {
    await forgiveAttempt(tx, attempt)
    const { id } = await tx.signIn.create({
      data: {
        memberId: member.id,
        address,
        userAgent: userAgent.slice(0, 300),
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + IDLE_MS),
      },
    })
    await recordAudit(tx, member, 'signin.succeeded', `member:${member.id}`, { address })
    return { signInId: id, memberId: member.id }
  })
}

/** The log tells once that the waiting begins, not of everyone who knocks meanwhile: that could fill it without end. */
async function noteRefusal(attempt: Attempt, memberId: number | null, details: { email: string; address: string }) {
  const subject = memberId ? `member:${memberId}` : 'signin'
  await recordAudit(db, null, 'signin.refused', subject, details)
  if (attempt.isLast) await recordAudit(db, null, 'signin.throttled', subject, details)
}

/** Somebody who is signed in. */
export interface Present {
  actor: Actor
  /** True while the one-time password stands: nothing else may be done before it is changed. */
  mustChangePassword: boolean
}

/**
 * Asks the database whether a sign-in still holds; done on every request, so that ending it takes effect at once.
 *
 * @returns null where it has ended, run out, or the member has left
 */
export async function checkSignIn(signInId: string, memberId: number, now = new Date()): Promise<Present | null> {
  const signIn = await db.signIn.findUnique({ where: { id: signInId }, include: { member: true } })
  if (!signIn || signIn.memberId !== memberId || signIn.endedAt || signIn.expiresAt <= now || signIn.member.leftAt)
    return null
  if (now.getTime() - signIn.lastSeenAt.getTime() > TOUCH_MS) {
    const longest = signIn.createdAt.getTime() + LONGEST_MS
    const expiresAt = new Date(Math.min(now.getTime() + IDLE_MS, longest))
    await db.signIn.update({ where: { id: signInId }, data: { lastSeenAt: now, expiresAt } })
  }
  const { id, name, email, role, mustChangePassword } = signIn.member
  return { actor: { id, name, email, role }, mustChangePassword }
}

/** Ends one sign-in; ending it twice is nothing new. */
export async function signOut(
  actor: Pick<Actor, 'id'>,
  { signInId }: { signInId: string },
  now = new Date(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.signIn.updateMany({
      where: { id: signInId, memberId: actor.id, endedAt: null },
      data: { endedAt: now },
    })
    if (count) await recordAudit(tx, actor, 'signin.ended', `member:${actor.id}`)
  })
}

/** Ends all of a member's sign-ins, on every device. */
export async function signOutEverywhere(actor: Actor, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    await endSignIns(tx, actor.id, now)
    await recordAudit(tx, actor, 'signin.ended-everywhere', `member:${actor.id}`)
  })
}

/**
 * Ends a member's sign-ins inside a verb.
 *
 * @param except - the one that goes on; null ends all
 */
export async function endSignIns(tx: Tx, memberId: number, now: Date, except: string | null = null): Promise<void> {
  await tx.signIn.updateMany({
    where: { memberId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: now },
  })
}
