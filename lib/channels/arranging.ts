import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { placeBehind, stepped } from '../order'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeChannelInput, MoveChannelInput, ChannelInput } from './input'

/**
 * Adds an official channel at the end of the list.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function addChannel(actor: Actor, input: ChannelInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdChannels(tx)
    const last = await tx.channel.findFirst({ orderBy: { position: 'desc' }, select: { position: true } })
    const { id } = await tx.channel.create({ data: { ...dataOf(input), position: placeBehind(last) } })
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

/** Moves a channel one place up or down; at the end of the list nothing happens. */
export async function moveChannel(actor: Actor, { id, direction }: MoveChannelInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdChannels(tx)
    const { name } = await held(tx, id)
    const all = await tx.channel.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const order = stepped(
      all.map((one) => one.id),
      id,
      direction,
    )
    if (!order) return
    for (const [position, one] of order.entries()) await tx.channel.update({ where: { id: one }, data: { position } })
    await recordAudit(tx, actor, 'channel.moved', `channel:${id}`, { name, direction })
    await ringBell(tx)
  })
}

/** Takes a channel away; nothing happens where it is gone already. */
export async function removeChannel(actor: Actor, { id }: { id: number }): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const before = await tx.channel.findUnique({ where: { id } })
    if (!before) return
    await tx.channel.delete({ where: { id } })
    await recordAudit(tx, actor, 'channel.removed', `channel:${id}`, { name: before.name })
    await ringBell(tx)
  })
}

/** Two people who arrange the list at the same moment do it one after the other. */
async function holdChannels(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('channels'))`
}

async function held(tx: Tx, id: number) {
  return (await tx.channel.findUnique({ where: { id } })) ?? refuse('Không còn kênh này. Hãy tải lại trang.')
}

function dataOf({ kind, name, address, phone }: ChannelInput) {
  return { kind, name, address, phone }
}
