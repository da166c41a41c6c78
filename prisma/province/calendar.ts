import type { SpecialDayInput } from '@/lib/calendar/input'

/** Holidays and worked weekend days, as the province's offices keep them around the time of the demonstration. */
export const specialDays: SpecialDayInput[] = [
  { day: '2026-09-01', kind: 'OFF', name: 'Nghỉ lễ Quốc khánh' },
  { day: '2026-09-02', kind: 'OFF', name: 'Quốc khánh' },
  { day: '2026-08-31', kind: 'OFF', name: 'Nghỉ hoán đổi dịp Quốc khánh' },
  { day: '2026-08-22', kind: 'WORKING', name: 'Làm bù ngày 31/08/2026' },
  { day: '2027-01-01', kind: 'OFF', name: 'Tết Dương lịch' },
  { day: '2027-02-05', kind: 'OFF', name: 'Tết Nguyên đán Đinh Mùi' },
  { day: '2027-02-08', kind: 'OFF', name: 'Tết Nguyên đán Đinh Mùi' },
  { day: '2027-02-09', kind: 'OFF', name: 'Tết Nguyên đán Đinh Mùi' },
  { day: '2027-02-10', kind: 'OFF', name: 'Tết Nguyên đán Đinh Mùi' },
  { day: '2027-02-11', kind: 'OFF', name: 'Tết Nguyên đán Đinh Mùi' },
]
