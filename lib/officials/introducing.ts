import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { placeBehind, stepped } from '../order'
import { Refusal, refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeOfficialInput, MoveOfficialInput, OfficialInput } from './input'
import { privateDataIn } from './requirements'

/**
 * Introduces a leader or a spokesperson, at the end of the page.
 *
 * @throws {Refusal} when the actor may not, the portrait is gone, or the texts hold private data
 */
export async function addOfficial(actor: Actor, input: OfficialInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdOfficials(tx)
    await assertFit(tx, input)
    const last = await tx.official.findFirst({ orderBy: { position: 'desc' }, select: { position: true } })
    const { id } = await tx.official.create({ data: { ...dataOf(input), position: placeBehind(last) } })
    await recordAudit(tx, actor, 'official.added', `official:${id}`, { name: input.name })
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes what is said of an official.
 *
 * @throws {Refusal} as addOfficial, and when somebody has taken the official off the page
 */
export async function changeOfficial(actor: Actor, input: ChangeOfficialInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await held(tx, input.id)
    await assertFit(tx, input)
    await tx.official.update({ where: { id: input.id }, data: dataOf(input) })
    await recordAudit(tx, actor, 'official.changed', `official:${input.id}`, { name: input.name })
    await ringBell(tx)
  })
}

/** Moves an official one place up or down; at the end of the page nothing happens. */
export async function moveOfficial(actor: Actor, { id, direction }: MoveOfficialInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdOfficials(tx)
    const { name } = await held(tx, id)
    const all = await tx.official.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const order = stepped(
      all.map((one) => one.id),
      id,
      direction,
    )
    if (!order) return
    for (const [position, one] of order.entries()) await tx.official.update({ where: { id: one }, data: { position } })
    await recordAudit(tx, actor, 'official.moved', `official:${id}`, { name, direction })
    await ringBell(tx)
  })
}

/** Takes an official off the pages; nothing happens where somebody has done so before. */
export async function removeOfficial(actor: Actor, { id }: { id: number }): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const official = await tx.official.findUnique({ where: { id } })
    if (!official) return
    await tx.official.delete({ where: { id } })
    await recordAudit(tx, actor, 'official.removed', `official:${id}`, { name: official.name })
    await ringBell(tx)
  })
}

/** Two people who arrange the page at the same moment do it one after the other. */
async function holdOfficials(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('officials'))`
}

async function held(tx: Tx, id: number) {
  return (await tx.official.findUnique({ where: { id } })) ?? refuse('Không còn người này. Hãy tải lại trang.')
}

async function assertFit(tx: Tx, input: OfficialInput): Promise<void> {
  const settings = await tx.siteSettings.findUnique({ where: { id: 1 }, select: { phone: true } })
  const reasons = privateDataIn(input, [settings?.phone ?? '', input.phone])
  if (reasons.length) throw new Refusal(reasons)
  if (!input.portraitId) return
  const portrait = await tx.mediaItem.findUnique({ where: { id: input.portraitId }, select: { kind: true } })
  if (portrait?.kind !== 'PICTURE') refuse('Ảnh chân dung không còn trong kho. Hãy chọn lại.', 'portrait')
}

function dataOf({
  name,
  office,
  biography,
  duties,
  phone,
  email,
  isLeader,
  isSpokesperson,
  portraitId,
}: OfficialInput) {
  return { name, office, biography, duties, phone, email, isLeader, isSpokesperson, portraitId }
}
