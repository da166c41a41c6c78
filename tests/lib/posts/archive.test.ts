import { expect, test } from 'vitest'
import { withdrawPost } from '@/lib/posts/publishing'
import { listInPeriod, listMonths, pageBeforeInPeriod } from '@/lib/posts/archive'
import { aMember } from '@/tests/ground/builders'
import { aPost, aPublishedPost } from '@/tests/ground/posts'

const NOW = new Date('2026-11-24T03:00:00Z')

test('the archive names each month in which something public stands, as Vietnam counts months', async () => {
  const editor = await aMember()
  await aPublishedPost({ by: editor, title: 'Giao thừa', at: new Date('2025-12-31T18:00:00Z') })
  await aPublishedPost({ by: editor, title: 'Tháng sáu', at: new Date('2026-06-15T03:00:00Z') })
  await aPublishedPost({ by: editor, title: 'Tháng sáu nữa', at: new Date('2026-06-20T03:00:00Z') })
  await aPost({ by: editor, title: 'Nháp', now: new Date('2026-07-01T03:00:00Z') })
  const gone = await aPublishedPost({ by: editor, title: 'Đã gỡ', at: new Date('2026-08-01T03:00:00Z') })
  await withdrawPost(editor, { postId: gone.postId, reason: 'Sai' })
  expect(await listMonths(NOW)).toEqual([
    { year: 2026, month: 6 },
    { year: 2026, month: 1 },
  ])
  const { items } = await listInPeriod({ year: 2026, month: 1 }, { after: null }, NOW)
  expect(items.map(({ title }) => title)).toEqual(['Giao thừa'])
  const year = await listInPeriod({ year: 2026 }, { after: null }, NOW)
  expect(year.items.map(({ title }) => title)).toEqual(['Tháng sáu nữa', 'Tháng sáu', 'Giao thừa'])
  expect((await listInPeriod({ year: 2025 }, { after: null }, NOW)).items).toEqual([])
})

test('a month is walked page by page, and back', async () => {
  const editor = await aMember()
  const days = Array.from({ length: 14 }, (_, day) => day + 1)
  for (const day of days)
    await aPublishedPost({ by: editor, title: `Ngày ${day}`, at: new Date(Date.UTC(2026, 4, day, 3)) })
  const june = { year: 2026, month: 5 }
  const first = await listInPeriod(june, { after: null }, NOW)
  const second = await listInPeriod(june, { after: first.after }, NOW)
  expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(
    days.reverse().map((day) => `Ngày ${day}`),
  )
  expect(second.after).toBeNull()
  expect(await pageBeforeInPeriod(first.after!, june, NOW)).toBeNull()
})

test('an empty portal has an empty archive', async () => {
  expect(await listMonths(NOW)).toEqual([])
})
