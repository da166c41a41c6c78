import { expect, test } from 'vitest'
import type { Body } from '@/lib/body/body'
import { db } from '@/lib/db'
import { albumsBefore, listAlbums } from '@/lib/library/published'
import { saveDraft } from '@/lib/posts/drafting'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPublishedPost } from '@/tests/ground/posts'

const film: Body = {
  type: 'doc',
  content: [
    {
      type: 'video',
      attrs: { youtubeId: 'abcdefghijk', mediaId: null, posterId: null, title: 'Lễ phát động', credit: '' },
    },
  ],
}

async function aPicture(): Promise<number> {
  const { id: uploadedById } = await aMember()
  const { id } = await db.mediaItem.create({
    data: {
      ...{ kind: 'PICTURE', sha256: crypto.randomUUID(), format: 'jpg', fileName: 'le-trao.jpg' },
      ...{ width: 1200, height: 800, bytes: 1000, uploadedById },
      variants: { create: { kind: 'WEBP', width: 640, height: 427, bytes: 1000, key: `${crypto.randomUUID()}.webp` } },
    },
  })
  return id
}

function showing(mediaId: number, caption: string): Body {
  return {
    type: 'doc',
    content: [
      {
        type: 'figure',
        attrs: { mediaId, alt: 'Bà con xem hội', decorative: false, credit: 'Hoàng Huế', lead: false },
        content: [{ type: 'text', text: caption }],
      },
    ],
  }
}

const titles = async (shelf: 'pictures' | 'films') =>
  (await listAlbums(shelf, { after: null })).items.map(({ title }) => title)

test('citizens find the pictures of public articles with caption, credit and article, and nothing of drafts', async () => {
  const mediaId = await aPicture()
  const by = await aMember()
  await aPublishedPost({ title: 'Không có ảnh' })
  const { postId } = await aPublishedPost({ by, title: 'Ngày hội ở Nà Lự', body: showing(mediaId, 'Ảnh đã duyệt') })
  await saveDraft(by, aDraft({ title: 'Bản nháp', body: showing(mediaId, 'Chưa duyệt') }))
  await saveDraft(by, aDraft({ postId, basedOn: 1, body: showing(mediaId, 'Chú thích mới, chưa duyệt') }))

  const { items, after } = await listAlbums('pictures', { after: null })

  expect(items.map(({ title }) => title)).toEqual(['Ngày hội ở Nà Lự'])
  expect(items[0]?.figures[0]).toMatchObject({ attrs: { credit: 'Hoàng Huế' }, content: [{ text: 'Ảnh đã duyệt' }] })
  expect(Object.keys(items[0]?.pictures ?? {})).toEqual([String(mediaId)])
  expect(after).toBeNull()
  expect(await titles('films')).toEqual([])
})

test('an article leaves the library when it is withdrawn, and when its words show no picture any more', async () => {
  const mediaId = await aPicture()
  const by = await aMember()
  const categoryId = (await aCategory()).id
  const one = await aPublishedPost({ by, categoryId, title: 'Sẽ bỏ ảnh', body: showing(mediaId, 'Ảnh') })
  const two = await aPublishedPost({ by, categoryId, title: 'Sẽ gỡ', body: showing(mediaId, 'Ảnh') })
  expect(await titles('pictures')).toHaveLength(2)

  const { number } = await saveDraft(by, aDraft({ postId: one.postId, basedOn: 1, categoryId, body: aBody() }))
  await publishPost(by, { postId: one.postId, basedOn: number })
  await withdrawPost(by, { postId: two.postId, reason: 'Nhầm' })

  expect(await titles('pictures')).toEqual([])
})

test('films have a part of their own', async () => {
  await aPublishedPost({ title: 'Phim phát động', body: film })
  expect(await titles('films')).toEqual(['Phim phát động'])
  expect(await titles('pictures')).toEqual([])
})

test('one walks back and forth through the pages without losing an article', async () => {
  const mediaId = await aPicture()
  const by = await aMember()
  for (let day = 1; day <= 5; day++) {
    const at = new Date(`2026-11-0${day}T08:00:00+07:00`)
    await aPublishedPost({ by, at, title: `Bài ${day}`, body: showing(mediaId, 'Ảnh') })
  }
  const seen: string[][] = []
  let after: number | null = null
  const starts: (number | null)[] = []
  do {
    starts.push(after)
    const page = await listAlbums('pictures', { after, limit: 2 })
    seen.push(page.items.map(({ title }) => title))
    after = page.after
  } while (after !== null)
  expect(seen).toEqual([['Bài 5', 'Bài 4'], ['Bài 3', 'Bài 2'], ['Bài 1']])
  expect(await albumsBefore('pictures', starts[2]!, 2)).toBe(starts[1])
  expect(await albumsBefore('pictures', starts[1]!, 2)).toBeNull()
})
