import type { Picture } from '../media/media'

/** The agency's particulars as head and foot of every page show them. */
export interface Settings {
  agencyName: string
  parentBody: string
  /** With its kind: "tỉnh Bắc Lĩnh". */
  province: string
  address: string
  phone: string
  email: string
  responsiblePerson: string
  parentPortalName: string
  parentPortalUrl: string
  /** Null shows the demonstration drawing. */
  emblem: Picture | null
}

/** A portal nobody has set up yet still says what it is. */
export const unset: Settings = {
  agencyName: 'Ban Thi đua – Khen thưởng',
  parentBody: '',
  province: '',
  address: '',
  phone: '',
  email: '',
  responsiblePerson: '',
  parentPortalName: '',
  parentPortalUrl: '',
  emblem: null,
}

/** A name that the agency bore, from a day on: "2022-03-01". */
export interface AgencyName {
  name: string
  from: string
}

/** By which rules the site marks what is old and announces its rests. */
export interface SiteRules {
  /** After so many years a post is marked as kept for reference; null never marks one. */
  archiveAfterYears: number | null
  /** How many working days ahead a planned downtime is announced. */
  downtimeDays: number
  /** The agency's names, oldest first; with fewer than two nothing is said of older names. */
  nameHistory: AgencyName[]
}

/** The rules of a portal nobody has set up yet. */
export const unsetRules: SiteRules = { archiveAfterYears: null, downtimeDays: 7, nameHistory: [] }

/** The agency's full name: "Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh". */
export function fullName(settings: Pick<Settings, 'agencyName' | 'province'>): string {
  return `${settings.agencyName} ${settings.province}`.trim()
}
