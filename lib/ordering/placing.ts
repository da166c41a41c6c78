import type { Tx } from '../db'

/** A table whose rows people put into an order. */
interface Ordered {
  findMany(args: {
    where: object
    orderBy: ({ position: 'asc' } | { id: 'asc' })[]
    select: { id: true }
  }): Promise<{ id: number }[]>
  findFirst(args: {
    where: object
    orderBy: { position: 'desc' }
    select: { position: true }
  }): Promise<{ position: number } | null>
  update(args: { where: { id: number }; data: { position: number } }): Promise<unknown>
}

/** Has two people who arrange the same list at the same moment do it one after the other, until the transaction ends. */
export async function holdOrder(tx: Tx, list: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${list}))`
}

/**
 * Finds the place behind the last of a list, whatever gaps its places have.
 *
 * @param sisters - which rows stand in the list; all of the table unless told
 */
export async function placeAtEnd(table: Ordered, sisters: object = {}): Promise<number> {
  const last = await table.findFirst({ where: sisters, orderBy: { position: 'desc' }, select: { position: true } })
  return (last?.position ?? -1) + 1
}

/**
 * Puts a row of a list at another place in it.
 *
 * @param position - before how many of the others; beyond the end it is the last
 * @param sisters - which rows stand in the list, the row itself among them; all of the table unless told
 * @returns false where it stands there already, and nothing has changed
 */
export async function putInPlace(table: Ordered, id: number, position: number, sisters: object = {}): Promise<boolean> {
  const rows = await table.findMany({
    where: sisters,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const before = rows.map((row) => row.id)
  const others = before.filter((one) => one !== id)
  const order = others.toSpliced(Math.min(position, others.length), 0, id)
  if (order.join() === before.join()) return false
  for (const [place, one] of order.entries()) await table.update({ where: { id: one }, data: { position: place } })
  return true
}
