import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { pictureFields, pictureFrom } from '../media/published'
import type { Official } from './official'

const fields = {
  ...{ id: true, name: true, office: true, biography: true, duties: true, phone: true, email: true },
  ...{ isLeader: true, isSpokesperson: true },
  portrait: { select: pictureFields },
} satisfies Prisma.OfficialSelect

/** Lists the leaders in the order of the page. */
export async function listLeaders(): Promise<Official[]> {
  return officialsWhere({ isLeader: true })
}

/** Lists those who speak for the agency (NĐ 244/2026). */
export async function listSpokespeople(): Promise<Official[]> {
  return officialsWhere({ isSpokesperson: true })
}

/** Lists officials under a condition, in the order of the page. */
export async function officialsWhere(where: Prisma.OfficialWhereInput): Promise<Official[]> {
  const rows = await db.official.findMany({ where, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: fields })
  return rows.map(({ portrait, ...words }) => ({ ...words, portrait: portrait && pictureFrom(portrait) }))
}
