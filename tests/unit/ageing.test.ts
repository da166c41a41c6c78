import { expect, test } from 'vitest'
import { ageOf } from '@/lib/posts/ageing'
import type { SiteRules } from '@/lib/settings/settings'

const rules: SiteRules = {
  archiveAfterYears: 5,
  downtimeDays: 7,
  nameHistory: [
    { name: 'Ban TĐKT tỉnh Bắc Khê', from: '2010-01-01' },
    { name: 'Ban TĐKT tỉnh Bắc Lĩnh', from: '2025-07-01' },
  ],
}
const now = new Date('2026-11-25T09:00:00+07:00')
const at = (moment: string) => new Date(`${moment}+07:00`)

test('an article is kept for reference from the very hour at which it is five years old', () => {
  expect(ageOf(at('2021-11-25T09:00:00'), rules, now).isArchived).toBe(true)
  expect(ageOf(at('2021-11-25T09:00:01'), rules, now).isArchived).toBe(false)
  expect(ageOf(at('2001-01-01T00:00:00'), { ...rules, archiveAfterYears: null }, now).isArchived).toBe(false)
  expect(ageOf(at('2020-02-29T08:00:00'), rules, at('2025-02-28T08:00:00')).isArchived).toBe(true)
})

test('an article names the agency as it was called on the day of its publication, and is silent about the present name', () => {
  expect(ageOf(at('2025-06-30T23:59:59'), rules, now).agencyName).toBe('Ban TĐKT tỉnh Bắc Khê')
  expect(ageOf(at('2025-07-01T00:00:00'), rules, now).agencyName).toBeNull()
  expect(ageOf(at('1999-01-01T00:00:00'), rules, now).agencyName).toBe('Ban TĐKT tỉnh Bắc Khê')
  expect(ageOf(at('1999-01-01T00:00:00'), { ...rules, nameHistory: [] }, now).agencyName).toBeNull()
})

test('a name that holds from a coming day on is not yet the present one', () => {
  const nameHistory = [...rules.nameHistory, { name: 'Phòng TĐKT', from: '2027-01-01' }]
  expect(ageOf(at('2026-01-01T00:00:00'), { ...rules, nameHistory }, now).agencyName).toBeNull()
})
