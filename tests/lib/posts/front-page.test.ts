import { expect, test } from 'vitest'
import { categoryTree } from '@/lib/categories/published'
import { db } from '@/lib/db'
import { findFrontPage } from '@/lib/posts/front-page'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

const hour = (count: number) => new Date(Date.parse('2026-05-01T01:00:00Z') + count * 3_600_000)

test('nothing stands twice on the home page, and a notice never leads it', async () => {
  const editor = await aMember()
  const [news, notices] = [await aCategory(), await aCategory({ name: 'Thông báo' })]
  await db.category.update({ where: { id: notices.id }, data: { homeBlock: 'NOTICES' } })
  for (let i = 0; i < 14; i++) await aPublishedPost({ by: editor, categoryId: news.id, at: hour(i) })
  const notice = await aPublishedPost({ by: editor, categoryId: notices.id, at: hour(20) })

  const { lead, also, latest, notices: told, blocks, updatedAt } = await findFrontPage(await categoryTree(), hour(30))
  const shown = [lead!, ...also, ...latest, ...[...told, ...blocks].flatMap((block) => block.stories)]
  expect(new Set(shown.map((story) => story.postId)).size).toBe(shown.length)
  expect(shown).toHaveLength(1 + 2 + 8 + 3 + 1)
  expect(lead?.category.id).toBe(news.id)
  expect(told[0]?.stories.map((story) => story.postId)).toEqual([notice.postId])
  expect(updatedAt).toEqual(hour(20))
})

test('a category with nothing to say has no block', async () => {
  await aCategory()
  expect(await findFrontPage(await categoryTree())).toEqual({
    ...{ lead: null, also: [], latest: [], notices: [], blocks: [], updatedAt: null },
  })
})
