import { db } from '../db'
import { pictureFields, pictureFrom } from '../media/published'
import { unset, type Settings } from './settings'

/** The agency's particulars for head and foot of every page. */
export async function siteSettings(): Promise<Settings> {
  const row = await db.siteSettings.findUnique({ where: { id: 1 }, include: { emblem: { select: pictureFields } } })
  if (!row) return unset
  const { id: _id, emblemId: _emblemId, emblem, ...particulars } = row
  return { ...particulars, emblem: emblem && pictureFrom(emblem) }
}
