import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { deleteMedia } from '@/lib/media/deleting'
import { mediaFilter } from '@/lib/media/input'
import { listMedia } from '@/lib/media/newsroom'
import { uploadImage } from '@/lib/media/uploading'
import { savePage } from '@/lib/pages/drafting'
import { saveDraft } from '@/lib/posts/drafting'
import { aMember } from '@/tests/ground/builders'
import { aPage, aPageSave } from '@/tests/ground/pages'
import { aDraft } from '@/tests/ground/posts'
import { aBodyWith, anUpload, aPhoto } from './photos'

test('an item stays in the library while a post, an old save or an unsaved text shows it', async () => {
  const editor = await aMember()
  const { mediaId } = await uploadImage(editor, anUpload(await aPhoto()))
  const { postId } = await saveDraft(editor, aDraft({ title: 'Vụ mùa', body: aBodyWith(mediaId) }))
  await expect(deleteMedia(editor, { mediaId })).rejects.toThrow('còn đứng ở “Vụ mùa”')
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Vụ mùa' }))
  await expect(deleteMedia(editor, { mediaId })).rejects.toThrow('Lịch sử giữ nguyên')

  const fresh = await uploadImage(editor, anUpload(await aPhoto({ colour: '#115533' })))
  const words = { body: aBodyWith(fresh.mediaId) } as object
  const id = '00000000-0000-4000-8000-000000000001'
  await db.desk.create({ data: { id, memberId: editor.id, basedOn: 0, isWriting: true, words, wordsAt: new Date() } })
  await expect(deleteMedia(editor, { mediaId: fresh.mediaId })).rejects.toThrow('Có người đang viết')
  expect(await db.mediaItem.count()).toBe(2)
})

test('an item stays in the library while a page or an old save of one shows it, and while it is somebody’s portrait', async () => {
  const editor = await aMember()
  const shown = await uploadImage(editor, anUpload(await aPhoto()))
  const page = await aPage({ by: editor, title: 'Cơ cấu tổ chức', body: aBodyWith(shown.mediaId) })
  await expect(deleteMedia(editor, shown)).rejects.toThrow('còn đứng ở “Cơ cấu tổ chức”')
  await savePage(editor, aPageSave({ pageId: page.pageId, basedOn: 1, title: 'Cơ cấu tổ chức' }))
  await expect(deleteMedia(editor, shown)).rejects.toThrow('Lịch sử giữ nguyên')

  const portrait = await uploadImage(editor, anUpload(await aPhoto({ colour: '#115533' })))
  const [office, isLeader] = ['Trưởng ban', true]
  const texts = { biography: '', duties: '', phone: '', email: '' }
  await db.official.create({
    data: {
      name: 'Nông Quốc Thịnh',
      office,
      isLeader,
      isSpokesperson: false,
      position: 0,
      portraitId: portrait.mediaId,
      ...texts,
    },
  })
  await expect(deleteMedia(editor, portrait)).rejects.toThrow('còn đứng ở “Nông Quốc Thịnh”')
  expect((await listMedia(editor, mediaFilter.parse({ unused: true }))).items).toEqual([])
})
