import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { aMember } from '@/tests/ground/builders'

test('a portal that nobody has set up yet says what it is', async () => {
  expect(fullName(await siteSettings())).toBe('Ban Thi đua – Khen thưởng')
})

test('citizens see the particulars and the emblem that the newsroom has set', async () => {
  const { id: uploadedById } = await aMember()
  const emblem = await db.mediaItem.create({
    data: {
      ...{ sha256: 'a'.repeat(64), format: 'png', fileName: 'huy-hieu.png' },
      ...{ width: 640, height: 640, bytes: 9_000, uploadedById },
      variants: {
        create: [
          { kind: 'WEBP', width: 640, height: 640, bytes: 4_000, key: 'aa/b.webp' },
          { kind: 'WEBP', width: 320, height: 320, bytes: 2_000, key: 'aa/a.webp' },
        ],
      },
    },
  })
  const particulars = {
    agencyName: 'Ban Thi đua – Khen thưởng',
    parentBody: 'Sở Nội vụ tỉnh Bắc Lĩnh',
    province: 'tỉnh Bắc Lĩnh',
    address: 'Số 18 đường Hoa Ban, phường Đồng Tâm',
    phone: '0200 3812 345',
    email: 'bantdkt@baclinh.example',
    responsiblePerson: 'Ông Nông Quốc Thịnh, Trưởng ban',
    parentPortalName: 'Cổng thông tin điện tử tỉnh Bắc Lĩnh',
    parentPortalUrl: 'https://baclinh.example',
  }
  await db.siteSettings.create({ data: { ...particulars, emblemId: emblem.id } })

  const settings = await siteSettings()
  expect(settings).toMatchObject(particulars)
  expect(settings.emblem?.sources.map(({ url }) => url)).toEqual(['/media/aa/a.webp', '/media/aa/b.webp'])
  expect(fullName(settings)).toBe('Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh')
})
