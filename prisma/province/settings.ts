import type { RulesInput } from '@/lib/settings/input'

/** The agency's particulars as head and foot of every page show them. */
export const settings = {
  agencyName: 'Ban Thi đua – Khen thưởng',
  province: 'tỉnh Bắc Lĩnh',
  parentBody: 'Sở Nội vụ tỉnh Bắc Lĩnh',
  address: 'Số 18 đường Hoa Ban, phường Đồng Tâm, tỉnh Bắc Lĩnh',
  phone: '0200 3812 345',
  email: 'bantdkt@baclinh.example',
  responsiblePerson: 'Ông Nông Quốc Thịnh, Trưởng ban',
  parentPortalName: 'Cổng thông tin điện tử tỉnh Bắc Lĩnh',
  parentPortalUrl: 'https://baclinh.example',
}

/** What is marked as old, how far ahead a rest is announced, and the names that the agency bore. */
export const rules: RulesInput = {
  archiveAfterYears: 5,
  downtimeDays: 7,
  nameHistory: [
    { name: 'Ban Thi đua – Khen thưởng tỉnh Bắc Khê', from: '2010-05-01' },
    { name: 'Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh', from: '2025-07-01' },
  ],
}
