import { recordAudit } from '../audit/recording'
import { db, type Tx } from '../db'
import { env } from '../env'
import { refuse } from '../refusal'
import type { ChangeMemberInput, ChangePasswordInput, HireInput, MemberInput } from './input'
import { assertMay, type Actor } from './member'
import { assertGoodPassword, hashPassword, isPassword, oneTimePassword } from './passwords'
import { endSignIns } from './signing-in'

/** A one-time password, shown once to the administrator who hands it on. */
export interface OneTime {
  memberId: number
  password: string
}

/**
 * Gives a new colleague an account.
 *
 * @throws {Refusal} when the actor may not, or the e-mail has an account
 */
export async function hire(actor: Actor, { email, name, role }: HireInput): Promise<OneTime> {
  assertMay(actor, 'manage staff')
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const known = await tx.member.findUnique({ where: { email }, select: { id: true } })
    if (known)
      refuse('Thư điện tử này đã có tài khoản. Tìm trong danh sách cán bộ rồi mở lại hoặc cấp mật khẩu mới.', 'email')
    const { id } = await tx.member.create({ data: { email, name, role, passwordHash } })
    await recordAudit(tx, actor, 'member.hired', `member:${id}`, { email, role })
    return { memberId: id, password }
  })
}

/**
 * Changes a colleague's name or role.
 *
 * @throws {Refusal} when the actor may not, or no administrator would be left
 */
export async function changeMember(actor: Actor, { memberId, name, role }: ChangeMemberInput): Promise<void> {
  assertMay(actor, 'manage staff')
  await db.$transaction(async (tx) => {
    await assertExists(tx, memberId)
    if (role !== 'ADMINISTRATOR') await assertAnotherAdministrator(tx, memberId)
    await tx.member.update({ where: { id: memberId }, data: { name, role } })
    await recordAudit(tx, actor, 'member.changed', `member:${memberId}`, { name, role })
  })
}

/**
 * Gives a colleague a new one-time password and ends their sign-ins.
 *
 * @throws {Refusal} when the actor may not
 */
export async function resetPassword(actor: Actor, { memberId }: MemberInput, now = new Date()): Promise<OneTime> {
  assertMay(actor, 'manage staff')
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  await db.$transaction(async (tx) => {
    await assertExists(tx, memberId)
    await tx.member.update({ where: { id: memberId }, data: { passwordHash, mustChangePassword: true } })
    await endSignIns(tx, memberId, now)
    await recordAudit(tx, actor, 'member.password-reset', `member:${memberId}`)
  })
  return { memberId, password }
}

/**
 * Closes the account of a colleague who leaves; their name stays on what they did.
 *
 * @throws {Refusal} when the actor may not, or no administrator would be left
 */
export async function closeAccount(actor: Actor, { memberId }: MemberInput, now = new Date()): Promise<void> {
  assertMay(actor, 'manage staff')
  await db.$transaction(async (tx) => {
    await assertExists(tx, memberId)
    await assertAnotherAdministrator(tx, memberId)
    await tx.member.update({ where: { id: memberId }, data: { leftAt: now } })
    await endSignIns(tx, memberId, now)
    await recordAudit(tx, actor, 'member.closed', `member:${memberId}`)
  })
}

/**
 * Opens a closed account again, with the password it had.
 *
 * @throws {Refusal} when the actor may not
 */
export async function reopenAccount(actor: Actor, { memberId }: MemberInput): Promise<void> {
  assertMay(actor, 'manage staff')
  await db.$transaction(async (tx) => {
    await assertExists(tx, memberId)
    await tx.member.update({ where: { id: memberId }, data: { leftAt: null } })
    await recordAudit(tx, actor, 'member.reopened', `member:${memberId}`)
  })
}

/**
 * Changes one's own password and ends one's other sign-ins.
 *
 * @param signInId - the sign-in that goes on
 * @throws {Refusal} when the present password is wrong, or the next one too weak or the same
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, next }: ChangePasswordInput,
  signInId: string,
  now = new Date(),
): Promise<void> {
  const { passwordHash } = await db.member.findUniqueOrThrow({ where: { id: actor.id } })
  if (!(await isPassword(passwordHash, current)))
    refuse('Mật khẩu hiện tại chưa đúng. Hãy gõ lại, bộ gõ tiếng Việt tắt.', 'current')
  assertGoodPassword(next, actor)
  if (await isPassword(passwordHash, next))
    refuse('Mật khẩu mới trùng mật khẩu hiện tại. Hãy chọn mật khẩu khác.', 'next')
  const nextHash = await hashPassword(next)
  await db.$transaction(async (tx) => {
    await tx.member.update({ where: { id: actor.id }, data: { passwordHash: nextHash, mustChangePassword: false } })
    await endSignIns(tx, actor.id, now, signInId)
    await recordAudit(tx, actor, 'member.password-changed', `member:${actor.id}`)
  })
}

/**
 * Makes the first administrator of an empty portal, by the settings or made up.
 *
 * @returns null where there is an administrator already; the password is null where a setting gave it
 */
export async function createFirstAdministrator(): Promise<{
  actor: Actor
  email: string
  password: string | null
} | null> {
  const { PORTAL_ADMIN_EMAIL: email = 'quantri@portal.example', PORTAL_ADMIN_PASSWORD: given } = env()
  const password = given ?? oneTimePassword()
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    await holdAdministrators(tx)
    if (await tx.member.findFirst({ where: { role: 'ADMINISTRATOR', leftAt: null }, select: { id: true } })) return null
    const actor = await tx.member.create({
      data: { email: email.toLowerCase(), name: 'Quản trị viên', role: 'ADMINISTRATOR', passwordHash },
      select: { id: true, name: true, email: true, role: true },
    })
    await recordAudit(tx, null, 'member.hired', `member:${actor.id}`, { email: actor.email, role: actor.role })
    return { actor, email: actor.email, password: given ? null : password }
  })
}

async function assertExists(tx: Tx, memberId: number): Promise<void> {
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { id: true } })
  if (!member) refuse('Không còn tài khoản này. Hãy tải lại trang.')
}

async function assertAnotherAdministrator(tx: Tx, memberId: number): Promise<void> {
  await holdAdministrators(tx)
  const other = await tx.member.findFirst({
    where: { role: 'ADMINISTRATOR', leftAt: null, id: { not: memberId } },
    select: { id: true },
  })
  if (!other) refuse('Đây là quản trị viên duy nhất. Hãy cấp quyền quản trị cho một người khác trước.')
}

/** Two administrators who close each other at the same moment must not both succeed, nor two first ones arrive. */
async function holdAdministrators(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))`
}
