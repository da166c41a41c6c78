import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { placeBehind, stepped } from '../order'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ChangeLinkBlockInput, MoveLinkBlockInput, LinkBlockInput } from './input'

/**
 * Adds a block of links at the end of the list.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function addLinkBlock(actor: Actor, input: LinkBlockInput): Promise<{ id: number }> {
  assertMay(actor, 'introduce the agency')
  return db.$transaction(async (tx) => {
    await holdLinkBlocks(tx)
    const last = await tx.linkBlock.findFirst({ orderBy: { position: 'desc' }, select: { position: true } })
    const { id } = await tx.linkBlock.create({ data: { ...dataOf(input), position: placeBehind(last) } })
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

/** Moves a block of links one place up or down; at the end of the list nothing happens. */
export async function moveLinkBlock(actor: Actor, { id, direction }: MoveLinkBlockInput): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    await holdLinkBlocks(tx)
    const { title: name } = await held(tx, id)
    const all = await tx.linkBlock.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const order = stepped(
      all.map((one) => one.id),
      id,
      direction,
    )
    if (!order) return
    for (const [position, one] of order.entries()) await tx.linkBlock.update({ where: { id: one }, data: { position } })
    await recordAudit(tx, actor, 'links.moved', `links:${id}`, { name, direction })
    await ringBell(tx)
  })
}

/** Takes a block of links away; nothing happens where it is gone already. */
export async function removeLinkBlock(actor: Actor, { id }: { id: number }): Promise<void> {
  assertMay(actor, 'introduce the agency')
  await db.$transaction(async (tx) => {
    const before = await tx.linkBlock.findUnique({ where: { id } })
    if (!before) return
    await tx.linkBlock.delete({ where: { id } })
    await recordAudit(tx, actor, 'links.removed', `links:${id}`, { name: before.title })
    await ringBell(tx)
  })
}

/** Two people who arrange the list at the same moment do it one after the other. */
async function holdLinkBlocks(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('links'))`
}

async function held(tx: Tx, id: number) {
  return (await tx.linkBlock.findUnique({ where: { id } })) ?? refuse('Không còn khối liên kết này. Hãy tải lại trang.')
}

function dataOf({ title, place, links }: LinkBlockInput) {
  return { title, place, links }
}
