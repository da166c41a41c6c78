import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { changeSettings } from '@/lib/settings/changing'
import { settingsInput } from '@/lib/settings/input'
import { siteSettings } from '@/lib/settings/published'
import type { Actor } from '@/lib/staff/member'
import { aMember } from '@/tests/ground/builders'

const particulars = {
  agencyName: 'Ban Thi đua – Khen thưởng',
  parentBody: 'Sở Nội vụ',
  province: 'tỉnh Bắc Lĩnh',
  address: 'Số 18 đường Hoa Ban',
  phone: '0200 3812 345',
  email: 'ban@baclinh.example',
  responsiblePerson: 'Ông Nông Quốc Thịnh, Trưởng ban',
  parentPortalName: 'Cổng thông tin điện tử tỉnh Bắc Lĩnh',
  parentPortalUrl: 'https://baclinh.example',
}

let administrator: Actor
beforeEach(async () => {
  administrator = await aMember({ role: 'ADMINISTRATOR' })
})

const generation = async () => (await db.bell.findUniqueOrThrow({ where: { id: 1 } })).generation

async function aPicture(): Promise<number> {
  const { id } = await db.mediaItem.create({
    data: {
      ...{ sha256: 'a'.repeat(64), format: 'png', fileName: 'bieu-trung.png', width: 400, height: 400, bytes: 9000 },
      uploadedById: administrator.id,
      variants: { create: { kind: 'WEBP', width: 320, height: 320, bytes: 4000, key: 'aa/bieu-trung-320.webp' } },
    },
  })
  return id
}

test('citizens read the new particulars, the bell has rung, and the log knows who', async () => {
  const before = await generation()
  await changeSettings(administrator, settingsInput.parse(particulars))
  await changeSettings(administrator, settingsInput.parse({ ...particulars, phone: '0200 3812 999' }))
  expect(await siteSettings()).toEqual({ ...particulars, phone: '0200 3812 999', emblem: null })
  expect(await generation()).toBe(before + 2n)
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'settings.changed', actorId: administrator.id },
    { action: 'settings.changed', actorId: administrator.id },
  ])
})

test('the emblem stays until another is chosen or it is taken off', async () => {
  const emblemId = await aPicture()
  const emblemAfter = async (part: { emblemId?: number | null }) => {
    await changeSettings(administrator, settingsInput.parse({ ...particulars, ...part }))
    return (await siteSettings()).emblem?.mediaId ?? null
  }
  expect(await emblemAfter({ emblemId })).toBe(emblemId)
  expect(await emblemAfter({})).toBe(emblemId)
  expect(await emblemAfter({ emblemId: null })).toBeNull()
})

test('an emblem that is not in the library is refused at its field, and nothing changes', async () => {
  const before = await generation()
  const changing = changeSettings(administrator, settingsInput.parse({ ...particulars, emblemId: 999 }))
  await expect(changing).rejects.toMatchObject({ reasons: [{ field: 'emblemId' }] })
  expect(await generation()).toBe(before)
  expect(await db.siteSettings.count()).toBe(0)
})

test('editors do not change them', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  await expect(changeSettings(editor, settingsInput.parse(particulars))).rejects.toThrow('chưa được phép')
})

test('text is kept in one normal form and without stray spaces', () => {
  const typed = { ...particulars, agencyName: '  Ban Thi đua –\n Khen thưởng '.normalize('NFD') }
  expect(settingsInput.parse(typed).agencyName).toBe('Ban Thi đua – Khen thưởng'.normalize('NFC'))
})

test.each([
  ['agencyName', '  '],
  ['email', 'không phải thư'],
  ['parentPortalUrl', 'javascript:alert(1)'],
  ['parentPortalUrl', 'baclinh.example'],
  ['address', 'a'.repeat(301)],
])('%s cannot be “%s”', (field, value) => {
  const read = settingsInput.safeParse({ ...particulars, [field]: value })
  expect(read.error?.issues[0]?.path).toEqual([field])
})
