import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET as follow } from '@/app/api/v1/changes/route'
import { GET as describe } from '@/app/api/v1/openapi.json/route'
import { GET as list } from '@/app/api/v1/posts/route'
import { GET as read } from '@/app/api/v1/posts/[slug]/route'
import { renamePost } from '@/lib/posts/addressing'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aPost, aPublishedPost } from '@/tests/ground/posts'

const ask = async (query = '') => (await list(new NextRequest(`http://localhost:3000/api/v1/posts${query}`))).json()
const changesAt = async (query: string) =>
  (await follow(new NextRequest(`http://localhost:3000/api/v1/changes${query}`))).json()

test('another portal lists what is public, newest first, page by page and by category', async () => {
  const by = await aMember()
  const [news, notices] = [await aCategory({ slug: 'tin-tuc' }), await aCategory({ slug: 'thong-bao' })]
  for (let day = 1; day <= 51; day++)
    await aPublishedPost({ by, categoryId: news.id, title: `Tin ${day}`, at: new Date(Date.UTC(2026, 0, day)) })
  await aPublishedPost({ by, categoryId: notices.id, title: 'Lịch cúp điện', at: new Date('2025-01-01') })
  await aPost({ by, title: 'Nháp' })

  const first = await ask()
  expect(first.posts).toHaveLength(50)
  expect(first.posts[0]).toMatchObject({ title: 'Tin 51', url: 'http://localhost:3000/bai-viet/tin-51' })
  const second = await ask(new URL(first.next).search)
  expect(second).toMatchObject({ posts: [{ title: 'Tin 1' }, { title: 'Lịch cúp điện' }], next: null })
  expect(await ask('?category=thong-bao')).toMatchObject({ posts: [{ title: 'Lịch cúp điện' }] })
})

test('a post is read whole, and a draft is not there', async () => {
  const { slug } = await aPublishedPost({ title: 'Toàn văn', body: aBody('1 < 2') })
  const params = (one: string) => ({ params: Promise.resolve({ slug: one }) })
  const answer = await read(new Request('http://localhost'), params(slug))
  expect(await answer.json()).toMatchObject({
    title: 'Toàn văn',
    content_html: '<p>1 &lt; 2</p>',
    author: 'Hoàng Thị Huế',
  })
  const draft = await aPost({ title: 'Nháp' })
  expect((await read(new Request('http://localhost'), params(draft.slug))).status).toBe(404)
})

test('whoever has taken a post over learns that it was withdrawn, when and why', async () => {
  const by = await aMember()
  const { postId, slug } = await aPublishedPost({ by, title: 'Lịch cũ' })
  await withdrawPost(by, { postId, reason: 'Đã có lịch mới.' })
  const answer = await read(new Request('http://localhost'), { params: Promise.resolve({ slug }) })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([410, 'application/problem+json; charset=utf-8'])
  const said = await answer.json()
  expect(said).toMatchObject({ status: 410, title: 'Gone' })
  expect(said.detail).toMatch(/gỡ ngày \d{2}\/\d{2}\/\d{4}\. Lý do: Đã có lịch mới\.$/)
  const { Problem } = (await (await describe()).json()).components.schemas
  expect(Object.keys(said)).toEqual(Problem.required)
})

test('another portal follows every change of what it has taken over, and hears nothing of drafts', async () => {
  const by = await aMember()
  const { postId, slug } = await aPublishedPost({ by, title: 'Lịch tiếp dân', at: new Date('2026-06-01T01:00:00Z') })
  await aPost({ by, title: 'Chưa ai được biết' })
  const first = await changesAt('')
  expect(first.changes).toEqual([
    {
      number: expect.any(Number),
      kind: 'published',
      at: '2026-06-01T08:00:00+07:00',
      post_id: postId,
      api_url: `http://localhost:3000/api/v1/posts/${slug}`,
      reason: null,
      correction: null,
    },
  ])
  expect(await changesAt(new URL(first.next).search)).toEqual({ changes: [], next: first.next })

  await publishPost(by, { postId, basedOn: 1, correction: 'Bắt đầu từ 8 giờ.' })
  await renamePost(by, { postId, slug: 'lich-tiep-cong-dan' })
  await withdrawPost(by, { postId, reason: 'Đã có lịch mới.' })
  const second = await changesAt(new URL(first.next).search)
  expect(second.changes).toMatchObject([
    { kind: 'updated', correction: 'Bắt đầu từ 8 giờ.' },
    { kind: 'renamed', post_id: postId, api_url: 'http://localhost:3000/api/v1/posts/lich-tiep-cong-dan' },
    { kind: 'withdrawn', reason: 'Đã có lịch mới.', post_id: postId },
  ])
  const { Change } = (await (await describe()).json()).components.schemas
  expect(Object.keys(first.changes[0])).toEqual(Change.required)
})

test('what the list gives is what the description promises', async () => {
  await aPublishedPost()
  const description = await (await describe()).json()
  const [post] = (await ask()).posts
  expect(Object.keys(post).sort()).toEqual([...description.components.schemas.Headline.required].sort())
})

test('another portal that uses a post learns what was corrected in it', async () => {
  const by = await aMember()
  const { postId, slug } = await aPublishedPost({ by, title: 'Có đính chính', at: new Date('2026-06-01') })
  await publishPost(by, { postId, basedOn: 1, correction: 'Số đúng là 142.' }, new Date('2026-06-02T01:00:00Z'))
  const answer = await (await read(new Request('http://localhost'), { params: Promise.resolve({ slug }) })).json()
  expect(answer.corrections).toEqual([{ at: '2026-06-02T08:00:00+07:00', text: 'Số đúng là 142.' }])
  const [, own] = (await (await describe()).json()).components.schemas.Post.allOf
  expect(Object.keys(answer)).toEqual(expect.arrayContaining(own.required))
})
