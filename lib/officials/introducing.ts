import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import type { PlaceInput, ThingInput } from '../ordering/input'
import { holdOrder, placeAtEnd, putInPlace } from '../ordering/placing'
import { Refusal, refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeOfficialInput, OfficialInput } from './input'
import { privateDataIn } from './requirements'

/**
 * Introduces a leader or a spokesperson, at the end of the page.
 *
 * @throws {Refusal} when the actor may not, the portrait is gone, or the texts hold private data
 */
export async function addOfficial(actor: Actor, input: OfficialInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdOrder(tx, 'officials')
    await assertFit(tx, input)
    const { id } = await tx.official.create({ data: { ...dataOf(input), position: await placeAtEnd(tx.official) } })
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

/**
 * Puts an official at another place in the list. Where it stands there already nothing happens.
 *
 * @throws {Refusal} when the actor may not introduce the agency, or it is gone
 */
export async function placeOfficial(actor: Actor, { id, position }: PlaceInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'officials')
    const { name } = await held(tx, id)
    if (!(await putInPlace(tx.official, id, position))) return
    await recordAudit(tx, actor, 'official.moved', `official:${id}`, { name })
    await ringBell(tx)
  })
}

/** Takes an official off the pages; nothing happens where somebody has done so before. */
export async function removeOfficial(actor: Actor, { id }: ThingInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const official = await tx.official.findUnique({ where: { id } })
    if (!official) return
    await tx.official.delete({ where: { id } })
    await recordAudit(tx, actor, 'official.removed', `official:${id}`, { name: official.name })
    await ringBell(tx)
  })
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
