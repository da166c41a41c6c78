import { db } from '../db'
import type { Channel } from './channel'

/** Lists the official channels in the order of the page (NĐ 224/2026, Đ10). */
export async function listChannels(): Promise<Channel[]> {
  return db.channel.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, name: true, address: true, phone: true },
  })
}
