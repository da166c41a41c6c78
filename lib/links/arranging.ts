import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import type { PlaceInput, ThingInput } from '../ordering/input'
import { holdOrder, placeAtEnd, putInPlace } from '../ordering/placing'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeLinkBlockInput, LinkBlockInput } from './input'

/**
 * Adds a block of links at the end of the list.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function addLinkBlock(actor: Actor, input: LinkBlockInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdOrder(tx, 'links')
    const { id } = await tx.linkBlock.create({ data: { ...dataOf(input), position: await placeAtEnd(tx.linkBlock) } })
    await recordAudit(tx, actor, 'links.added', `links:${id}`, { name: input.title })
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes a block of links.
 *
 * @throws {Refusal} when the actor may not introduce the agency, or it is gone
 */
export async function changeLinkBlock(actor: Actor, input: ChangeLinkBlockInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await held(tx, input.id)
    await tx.linkBlock.update({ where: { id: input.id }, data: dataOf(input) })
    await recordAudit(tx, actor, 'links.changed', `links:${input.id}`, { name: input.title })
    await ringBell(tx)
  })
}

/**
 * Puts a block of links at another place in the list. Where it stands there already nothing happens.
 *
 * @throws {Refusal} when the actor may not introduce the agency, or it is gone
 */
export async function placeLinkBlock(actor: Actor, { id, position }: PlaceInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'links')
    const { title: name } = await held(tx, id)
    if (!(await putInPlace(tx.linkBlock, id, position))) return
    await recordAudit(tx, actor, 'links.moved', `links:${id}`, { name })
    await ringBell(tx)
  })
}

/** Takes a block of links away; nothing happens where it is gone already. */
export async function removeLinkBlock(actor: Actor, { id }: ThingInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const before = await tx.linkBlock.findUnique({ where: { id } })
    if (!before) return
    await tx.linkBlock.delete({ where: { id } })
    await recordAudit(tx, actor, 'links.removed', `links:${id}`, { name: before.title })
    await ringBell(tx)
  })
}

async function held(tx: Tx, id: number) {
  return (await tx.linkBlock.findUnique({ where: { id } })) ?? refuse('Không còn khối liên kết này. Hãy tải lại trang.')
}

function dataOf({ title, place, links }: LinkBlockInput) {
  return { title, place, links }
}
