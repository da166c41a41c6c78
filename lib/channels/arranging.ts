import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import type { PlaceInput, ThingInput } from '../ordering/input'
import { holdOrder, placeAtEnd, putInPlace } from '../ordering/placing'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeChannelInput, ChannelInput } from './input'

/**
 * Adds an official channel at the end of the list.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function addChannel(actor: Actor, input: ChannelInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdOrder(tx, 'channels')
    const { id } = await tx.channel.create({ data: { ...dataOf(input), position: await placeAtEnd(tx.channel) } })
    await recordAudit(tx, actor, 'channel.added', `channel:${id}`, { name: input.name })
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes a channel.
 *
 * @throws {Refusal} when the actor may not introduce the agency, or it is gone
 */
export async function changeChannel(actor: Actor, input: ChangeChannelInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await held(tx, input.id)
    await tx.channel.update({ where: { id: input.id }, data: dataOf(input) })
    await recordAudit(tx, actor, 'channel.changed', `channel:${input.id}`, { name: input.name })
    await ringBell(tx)
  })
}

/**
 * Puts a channel at another place in the list. Where it stands there already nothing happens.
 *
 * @throws {Refusal} when the actor may not introduce the agency, or it is gone
 */
export async function placeChannel(actor: Actor, { id, position }: PlaceInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'channels')
    const { name } = await held(tx, id)
    if (!(await putInPlace(tx.channel, id, position))) return
    await recordAudit(tx, actor, 'channel.moved', `channel:${id}`, { name })
    await ringBell(tx)
  })
}

/** Takes a channel away; nothing happens where it is gone already. */
export async function removeChannel(actor: Actor, { id }: ThingInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const before = await tx.channel.findUnique({ where: { id } })
    if (!before) return
    await tx.channel.delete({ where: { id } })
    await recordAudit(tx, actor, 'channel.removed', `channel:${id}`, { name: before.name })
    await ringBell(tx)
  })
}

async function held(tx: Tx, id: number) {
  return (await tx.channel.findUnique({ where: { id } })) ?? refuse('Không còn kênh này. Hãy tải lại trang.')
}

function dataOf({ kind, name, address, phone }: ChannelInput) {
  return { kind, name, address, phone }
}
