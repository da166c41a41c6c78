import { expect, test } from 'vitest'
import { savePage } from '@/lib/pages/drafting'
import { findPageComparison } from '@/lib/pages/history'
import { publishPage } from '@/lib/pages/publishing'
import { aMember } from '@/tests/ground/builders'
import { aBody } from '@/tests/ground/posts'

test('two saves of a page are laid upon each other, and what is live is known by name', async () => {
  const editor = await aMember({ name: 'Triệu Mai' })
  const words = { summary: '', parentId: null, title: 'Cơ cấu tổ chức' }
  const { pageId } = await savePage(editor, { ...words, pageId: null, basedOn: 0, body: aBody('Ban có hai phòng.') })
  await publishPage(editor, { pageId, basedOn: 1 })
  await savePage(editor, { ...words, pageId, basedOn: 1, title: 'Cơ cấu của Ban', body: aBody('Ban có ba phòng.') })

  const compared = await findPageComparison(editor, { pageId, from: 'dang-doc', to: 'moi-nhat' })
  expect(compared).toMatchObject({
    title: 'Cơ cấu của Ban',
    before: { number: 1, by: 'Triệu Mai', isLive: true },
    after: { number: 2, isLive: false },
    comparison: { changes: 2 },
  })
  expect((await findPageComparison(editor, { pageId, from: 2, to: 1 }))?.before.number).toBe(1)
  expect(await findPageComparison(editor, { pageId, from: 1, to: 9 })).toBeNull()
  await expect(findPageComparison(await aMember({ role: 'AUTHOR' }), { pageId, from: 1, to: 2 })).rejects.toThrow()
})
