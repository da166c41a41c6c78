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

/** The agency's full name: "Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh". */
export function fullName(settings: Pick<Settings, 'agencyName' | 'province'>): string {
  return `${settings.agencyName} ${settings.province}`.trim()
}
