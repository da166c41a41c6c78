import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { mediaFilter } from '@/lib/media/input'
import { listMedia, mediaForEditor } from '@/lib/media/newsroom'
import { picturesOf } from '@/lib/media/published'
import { saveDraft } from '@/lib/posts/drafting'
import { aMember } from '@/tests/ground/builders'
import { aDraft, aPublishedPost } from '@/tests/ground/posts'
import { aBodyWith } from './photos'

const all = mediaFilter.parse({})

test('the library is searched by file name with or without diacritics', async () => {
  const member = await aMember()
  for (const name of ['Lễ trao Huân chương.jpg', 'Đường lên Nà Lạn.png', 'IMG_2291.jpg'.normalize('NFD')])
    await aStored(name)
  const named = async (search: string) =>
    (await listMedia(member, mediaFilter.parse({ search }))).items.map((item) => item.fileName)
  expect(await named('le trao huan')).toEqual(['Lễ trao Huân chương.jpg'])
  expect(await named('ĐƯỜNG LÊN'.normalize('NFD'))).toEqual(['Đường lên Nà Lạn.png'])
  expect(await named('duong')).toEqual(['Đường lên Nà Lạn.png'])
  expect(await named('img 2291')).toEqual(['IMG_2291.jpg'])
  expect(await named('không có')).toEqual([])
  expect(await named('%')).toEqual([])
  expect(await named(' ')).toHaveLength(3)
})

test('pages follow one another without a gap, also where uploads share a moment', async () => {
  const member = await aMember()
  const uploadedAt = new Date('2026-05-01T03:00:00Z')
  for (let i = 1; i <= 5; i++) await aStored(`Ảnh ${i}.jpg`, uploadedAt)
  await aStored('Ảnh mới.jpg', new Date('2026-05-02T03:00:00Z'))

  const first = await listMedia(member, all, 4)
  const second = await listMedia(member, { ...all, before: first.after! }, 4)

  expect(first.items[0]?.fileName).toBe('Ảnh mới.jpg')
  const names = [...first.items, ...second.items].map((item) => item.fileName)
  expect(names).toEqual(['Ảnh mới.jpg', ...[5, 4, 3, 2, 1].map((i) => `Ảnh ${i}.jpg`)])
  expect(second.after).toBeNull()
})

test('a picture says in how many posts it stands, by their newest or their public words', async () => {
  const editor = await aMember({ role: 'EDITOR', name: 'Lưu Thị Sen' })
  const mediaId = await aStored('Mạ non.jpg')
  const old = await aStored('Ảnh cũ.jpg')
  const post = await aPublishedPost({ by: editor, body: aBodyWith(old) })
  await saveDraft(
    editor,
    aDraft({ postId: post.postId, basedOn: 1, title: 'Thêm ảnh', body: aBodyWith(mediaId, mediaId) }),
  )
  await saveDraft(editor, aDraft({ postId: post.postId, basedOn: 2, title: 'Đổi ảnh', body: aBodyWith(mediaId) }))
  await aPublishedPost({ by: editor, body: aBodyWith(mediaId) })
  const passing = await aStored('Thoáng qua.jpg')
  const draft = await saveDraft(editor, aDraft({ body: aBodyWith(passing) }))
  await saveDraft(editor, aDraft({ postId: draft.postId, basedOn: 1 }))

  const { items } = await listMedia(editor, all)

  expect(items.map(({ fileName, uses }) => [fileName, uses])).toEqual([
    ['Thoáng qua.jpg', 0],
    ['Ảnh cũ.jpg', 1],
    ['Mạ non.jpg', 2],
  ])
})

test('pictures are found by number; a number that is none is left out', async () => {
  const [one, other] = [await aStored('Một.jpg'), await aStored('Hai.jpg')]
  expect(Object.keys(await picturesOf([other, one, 4711]))).toEqual([String(one), String(other)])
  expect(await picturesOf([])).toEqual({})
  const found = await mediaForEditor(await aMember(), [other, 4711, one])
  expect(found.map((item) => item.fileName)).toEqual(['Hai.jpg', 'Một.jpg'])
})

test('what the address asks for in vain is left out, not refused', () => {
  expect(mediaFilter.parse({ search: ['a', 'b'], before: 'không' })).toEqual({})
})

/** A media item without its files: lists only read rows. */
async function aStored(fileName: string, uploadedAt?: Date): Promise<number> {
  const { id: uploadedById } = await aMember()
  const [sha256] = [`${fileName}-${Math.random()}`]
  const size = { width: 320, height: 200, bytes: 4096 }
  const variants = { create: [{ ...size, kind: 'WEBP' as const, key: `${sha256}.webp` }] }
  const data = { ...size, format: 'jpg', fileName, sha256, uploadedById, uploadedAt, variants }
  return (await db.mediaItem.create({ data })).id
}
