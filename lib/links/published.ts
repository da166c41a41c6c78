import { db } from '../db'
import { linksInput } from './input'
import type { LinkBlock } from './link-block'

/** Lists the blocks of links in their order, those of both places. */
export async function linkBlocks(): Promise<LinkBlock[]> {
  const rows = await db.linkBlock.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, place: true, links: true },
  })
  return rows.map((row) => ({ ...row, links: linksInput.parse(row.links) }))
}
