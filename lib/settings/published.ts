import { db } from '../db'
import { pictureFields, pictureFrom } from '../media/published'
import { nameHistoryInput } from './input'
import { unset, unsetRules, type Settings, type SiteRules } from './settings'

/** The agency's particulars for head and foot of every page. */
export async function siteSettings(): Promise<Settings> {
  const row = await db.siteSettings.findUnique({ where: { id: 1 }, include: { emblem: { select: pictureFields } } })
  if (!row) return unset
  const { emblem, agencyName, parentBody, province, address, phone, email, responsiblePerson } = row
  const { parentPortalName, parentPortalUrl } = row
  return {
    ...{ agencyName, parentBody, province, address, phone, email, responsiblePerson },
    ...{ parentPortalName, parentPortalUrl, emblem: emblem && pictureFrom(emblem) },
  }
}

/** By which rules the site marks what is old and announces its rests. */
export async function siteRules(): Promise<SiteRules> {
  const row = await db.siteSettings.findUnique({
    where: { id: 1 },
    select: { archiveAfterYears: true, downtimeDays: true, nameHistory: true },
  })
  return row ? { ...row, nameHistory: nameHistoryInput.parse(row.nameHistory) } : unsetRules
}
