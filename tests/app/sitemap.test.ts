import { expect, test } from 'vitest'
import { GET } from '@/app/sitemap.xml/route'
import { aCategory, aMember } from '@/tests/ground/builders'
import { saveDraft } from '@/lib/posts/drafting'
import { publishPost } from '@/lib/posts/publishing'
import { aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

test('a crawler finds home, lists, categories and articles, and no draft', async () => {
  const by = await aMember()
  const main = await aCategory({ slug: 'tin-tuc' })
  await aCategory({ slug: 'nong-thon-moi', parentId: main.id })
  const at = new Date('2026-05-01T03:00:00Z')
  await aPublishedPost({ by, title: 'Vụ lúa đầu tiên', categoryId: main.id, at })
  await aPost({ by, title: 'Viết dở' })
  const xml = await (await GET()).text()
  for (const path of ['/', '/tin-moi', '/chuyen-muc/tin-tuc', '/chuyen-muc/nong-thon-moi'])
    expect(xml).toContain(`<loc>http://localhost:3000${path}</loc>`)
  expect(xml).toContain(
    '<loc>http://localhost:3000/bai-viet/vu-lua-dau-tien</loc><lastmod>2026-05-01T10:00:00+07:00</lastmod>',
  )
  expect(xml).not.toContain('viet-do')
})

test('a correction of an old article tells crawlers that the home page has changed', async () => {
  const by = await aMember()
  const categoryId = (await aCategory()).id
  const { postId } = await aPublishedPost({ by, categoryId, title: 'Bài cũ', at: new Date('2026-04-01T03:00:00Z') })
  await aPublishedPost({ by, categoryId, title: 'Bài mới', at: new Date('2026-05-01T03:00:00Z') })
  const corrected = new Date('2026-05-02T03:00:00Z')
  await saveDraft(by, aDraft({ postId, basedOn: 1, categoryId, title: 'Bài cũ đã sửa' }), corrected)
  await publishPost(by, { postId, basedOn: 2 }, corrected)
  expect(await (await GET()).text()).toContain(
    '<loc>http://localhost:3000/</loc><lastmod>2026-05-02T10:00:00+07:00</lastmod>',
  )
})
