import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { withdrawPost } from '@/lib/posts/publishing'
import { listRelated } from '@/lib/posts/related'
import { forgetVocabulary } from '@/lib/search/correcting'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aPublishedPost } from '@/tests/ground/posts'

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM search_entry`
  forgetVocabulary()
})

const titles = async (postId: number) => (await listRelated(postId, null)).map(({ title }) => title)

test('articles about the same stand under one another, those about something else do not', async () => {
  const { postId } = await aPublishedPost({ title: 'Nước sạch về Phiêng Luông', body: aBody('Máng tre và bể nước.') })
  await aPublishedPost({ title: 'Bể nước mới ở Phiêng Luông', body: aBody('Chín thôn có nước.') })
  await aPublishedPost({ title: 'Lịch nghỉ Tết của cơ quan', body: aBody('Trực theo ca.') })
  await aPublishedPost({ title: 'Hội thi văn nghệ quần chúng', body: aBody('Hát Then.') })
  expect(await titles(postId)).toEqual(['Bể nước mới ở Phiêng Luông'])
})

test('a shared tag binds what shares no word; what is withdrawn is bound to nothing', async () => {
  const editor = await aMember()
  const { postId } = await aPublishedPost({
    by: editor,
    title: 'Gùi chữ lên non',
    body: aBody('a'),
    tags: ['Giáo dục'],
  })
  const other = await aPublishedPost({ by: editor, title: 'Quỹ khuyến học xã', body: aBody('b'), tags: ['Giáo dục'] })
  expect(await titles(postId)).toEqual(['Quỹ khuyến học xã'])
  await withdrawPost(editor, { postId: other.postId, reason: 'Nhầm.' })
  expect(await titles(postId)).toEqual([])
})

test('at most four titles stand under an article, none of them itself', async () => {
  const categoryId = (await aCategory()).id
  const by = await aMember()
  const ids: number[] = []
  for (let i = 0; i < 7; i++)
    ids.push((await aPublishedPost({ by, categoryId, title: `Bài ${i}`, tags: ['Mùa vụ'] })).postId)
  const related = await listRelated(ids[3]!, categoryId)
  expect(related).toHaveLength(4)
  expect(related.map(({ postId }) => postId)).not.toContain(ids[3])
})
