import { expect, test } from 'vitest'
import { savePage } from '@/lib/pages/drafting'
import { findPageComparison, findPageHistory } from '@/lib/pages/history'
import { publishPage, withdrawPage } from '@/lib/pages/publishing'
import { aMember } from '@/tests/ground/builders'
import { aPage, aPageSave } from '@/tests/ground/pages'
import { aBody } from '@/tests/ground/posts'

const hour = (number: number) => new Date(Date.UTC(2026, 2, 15, number))

test('two saves of a page are laid upon each other, and what is live is known by name', async () => {
  const editor = await aMember({ name: 'Triệu Mai' })
  const words = { summary: '', parentId: null, title: 'Cơ cấu tổ chức' }
  const { pageId } = await savePage(editor, { ...words, pageId: null, basedOn: 0, body: aBody('Ban có hai phòng.') })
  await publishPage(editor, { pageId, basedOn: 1 })
  await savePage(editor, { ...words, pageId, basedOn: 1, title: 'Cơ cấu của Ban', body: aBody('Ban có ba phòng.') })

  const compared = await findPageComparison(editor, pageId, { from: 'dang-doc', to: 'moi-nhat' })
  expect(compared).toMatchObject({
    title: 'Cơ cấu của Ban',
    before: { number: 1, by: 'Triệu Mai', isLive: true },
    after: { number: 2, isLive: false },
    comparison: { changes: 2 },
  })
  expect((await findPageComparison(editor, pageId, { from: 2, to: 1 }))?.before.number).toBe(1)
  expect(await findPageComparison(editor, pageId, { from: 1, to: 9 })).toBeNull()
  expect(await findPageComparison(editor, 2_000_000_000, { from: 1, to: 1 })).toBeNull()
})

test('the whole past of a page tells who saved when and why, and between the saves what citizens were given', async () => {
  const [sen, mai] = [await aMember({ name: 'Lưu Thị Sen' }), await aMember({ name: 'Triệu Mai' })]
  const { pageId } = await savePage(sen, aPageSave(), hour(1))
  await publishPage(sen, { pageId, basedOn: 1 }, hour(2))
  await savePage(mai, aPageSave({ pageId, basedOn: 1, title: 'Hai', note: 'Theo quy chế mới' }), hour(3))
  await withdrawPage(sen, { pageId, reason: 'Chờ quy chế mới.' }, hour(4))

  const history = await findPageHistory(mai, pageId, {})
  expect(history).toMatchObject({ title: 'Hai', status: 'WITHDRAWN', latestNumber: 2, liveNumber: null, after: null })
  expect(history?.entries).toMatchObject([
    { of: 'change', kind: 'WITHDRAWN', by: 'Lưu Thị Sen', at: hour(4), reason: 'Chờ quy chế mới.' },
    { of: 'save', number: 2, by: 'Triệu Mai', at: hour(3), note: 'Theo quy chế mới' },
    { of: 'change', kind: 'PUBLISHED', number: 1, at: hour(2) },
    { of: 'save', number: 1, by: 'Lưu Thị Sen', note: '' },
  ])
  expect((await findPageHistory(mai, pageId, { before: 2 }))?.entries).toMatchObject([
    { of: 'change', kind: 'PUBLISHED' },
    { of: 'save', number: 1 },
  ])
  expect(await findPageHistory(mai, 2_000_000_000, {})).toBeNull()
})

test('a note alone is worth a save of a page', async () => {
  const editor = await aMember()
  const { pageId } = await aPage({ by: editor })
  const saved = await savePage(editor, aPageSave({ pageId, basedOn: 1, note: 'Lãnh đạo đã đọc' }))
  expect(saved.number).toBe(2)
})

test('who may not edit pages does not look into their past', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  const { pageId } = await aPage()
  await expect(findPageHistory(author, pageId, {})).rejects.toThrow('chưa được phép')
  await expect(findPageComparison(author, pageId, { from: 1, to: 1 })).rejects.toThrow('chưa được phép')
})
