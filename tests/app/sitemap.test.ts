import { expect, test } from 'vitest'
import { GET as index } from '@/app/sitemap.xml/route'
import { GET as part } from '@/app/sitemap/[file]/route'
import { aCategory, aMember } from '@/tests/ground/builders'
import { saveDraft } from '@/lib/posts/drafting'
import { publishPost } from '@/lib/posts/publishing'
import { aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

const read = async (file: string) =>
  (await part(new Request('http://localhost'), { params: Promise.resolve({ file }) })).text()

test('a crawler is led to home, lists, categories, months and articles, and to no draft', async () => {
  const by = await aMember()
  const main = await aCategory({ slug: 'tin-tuc' })
  await aCategory({ slug: 'nong-thon-moi', parentId: main.id })
  const at = new Date('2026-05-01T03:00:00Z')
  await aPublishedPost({ by, title: 'Vụ lúa đầu tiên', categoryId: main.id, at })
  await aPost({ by, title: 'Viết dở' })

  const lists = [...(await (await index()).text()).matchAll(/<loc>http:\/\/localhost:3000\/sitemap\/([^<]+)/g)]
  expect(lists.map(([, file]) => file)).toEqual(['trang.xml', 'tin-moi.xml', 'bai-viet-1.xml'])
  const all = (await Promise.all(lists.map(([, file]) => read(file!)))).join('')
  for (const path of ['/', '/tin-moi', '/chuyen-muc/tin-tuc', '/chuyen-muc/nong-thon-moi', '/luu-tru/2026/05'])
    expect(all).toContain(`<loc>http://localhost:3000${path}</loc>`)
  expect(all).toContain(
    '<loc>http://localhost:3000/bai-viet/vu-lua-dau-tien</loc><lastmod>2026-05-01T10:00:00+07:00</lastmod>',
  )
  expect(all).not.toContain('viet-do')
})

test('the news of two days carries title and hour, older news does not stand there', async () => {
  await aPublishedPost({ title: 'Tin <nóng> & mới', at: new Date(Date.now() - 3_600_000) })
  await aPublishedPost({ title: 'Tin cũ', at: new Date(Date.now() - 3 * 86_400_000) })
  const news = await read('tin-moi.xml')
  expect(news).toContain('<news:title>Tin &lt;nóng&gt; &amp; mới</news:title>')
  expect(news).not.toContain('tin-cu')
})

test('a correction of an old article tells crawlers that the home page has changed', async () => {
  const by = await aMember()
  const categoryId = (await aCategory()).id
  const { postId } = await aPublishedPost({ by, categoryId, title: 'Bài cũ', at: new Date('2026-04-01T03:00:00Z') })
  await aPublishedPost({ by, categoryId, title: 'Bài mới', at: new Date('2026-05-01T03:00:00Z') })
  const corrected = new Date('2026-05-02T03:00:00Z')
  await saveDraft(by, aDraft({ postId, basedOn: 1, categoryId, title: 'Bài cũ đã sửa' }), corrected)
  await publishPost(by, { postId, basedOn: 2 }, corrected)
  expect(await read('trang.xml')).toContain(
    '<loc>http://localhost:3000/</loc><lastmod>2026-05-02T10:00:00+07:00</lastmod>',
  )
})
