import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { savePage } from '@/lib/pages/drafting'
import { findPageHistory } from '@/lib/pages/history'
import { findDeskPage, findPagePreview } from '@/lib/pages/newsroom'
import { findPage } from '@/lib/pages/published'
import { dropNewerPageDraft, restorePageRevision } from '@/lib/pages/restoring'
import { aMember } from '@/tests/ground/builders'
import { aPage, aPageSave, aPublishedPage } from '@/tests/ground/pages'
import { aBody } from '@/tests/ground/posts'

const generation = async () => (await db.bell.findFirstOrThrow()).generation
const lastNote = (pageId: number) =>
  db.auditEntry.findFirst({ where: { subject: `page:${pageId}` }, orderBy: { id: 'desc' } })

test('an old save of a page is copied forward whole; every save between stays, and the log tells who did it', async () => {
  const editor = await aMember()
  const { pageId } = await aPage({ by: editor, title: 'Quy chế', summary: 'Bản đầu.', body: aBody('Câu đầu.') })
  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Quy chế mới', body: aBody('Câu khác.') }))

  expect(await restorePageRevision(editor, { pageId, number: 1, basedOn: 2 })).toMatchObject({ pageId, number: 3 })

  const whole = { title: 'Quy chế', summary: 'Bản đầu.', body: aBody('Câu đầu.') }
  expect((await findDeskPage(editor, pageId))?.version).toMatchObject({ number: 3, savedBy: editor.name, ...whole })
  const saves = (await findPageHistory(editor, pageId, {}))?.entries
  expect(saves).toMatchObject([{ number: 3, note: 'Lấy lại bản 1' }, { number: 2 }, { number: 1 }])
  expect((await findPagePreview(editor, pageId, 2))?.title).toBe('Quy chế mới')
  expect(await lastNote(pageId)).toMatchObject({
    actorId: editor.id,
    action: 'page.restored',
    details: { title: 'Quy chế', restored: 1, revision: 3 },
  })
})

test('bringing an old save of a page back changes nothing for citizens', async () => {
  const editor = await aMember()
  const { pageId, slug } = await aPublishedPage({ by: editor, title: 'Đang đăng' })
  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Nháp một' }))
  await savePage(editor, aPageSave({ pageId, basedOn: 2, title: 'Nháp hai' }))
  const bell = await generation()
  await restorePageRevision(editor, { pageId, number: 2, basedOn: 3 })
  expect(await findPage(slug)).toMatchObject({ title: 'Đang đăng' })
  expect(await generation()).toBe(bell)
  expect(await findDeskPage(editor, pageId)).toMatchObject({ hasNewerDraft: true, version: { title: 'Nháp một' } })
})

test('who drops the newer draft of a page goes on with the live words; citizens notice nothing', async () => {
  const editor = await aMember()
  const { pageId, slug } = await aPublishedPage({ by: editor, title: 'Đang đăng', at: new Date('2026-03-15T01:00Z') })
  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Nháp bỏ đi' }))
  const [before, bell] = [await findPage(slug), await generation()]

  await dropNewerPageDraft(editor, { pageId, basedOn: 2 })

  expect(await findPage(slug)).toEqual(before)
  expect(await generation()).toBe(bell)
  expect(await findDeskPage(editor, pageId)).toMatchObject({
    hasNewerDraft: false,
    version: { number: 3, title: 'Đang đăng' },
    saves: [{ isLive: true }, { isLive: false }, { isLive: false }],
  })
  expect(await lastNote(pageId)).toMatchObject({ action: 'page.draft-dropped', details: { dropped: 2 } })
  await expect(dropNewerPageDraft(editor, { pageId, basedOn: 3 })).rejects.toThrow('không có bản nháp nào mới hơn')
})

test('of a page nothing is brought back over what somebody saved meanwhile, nor what is not there', async () => {
  const editor = await aMember()
  const { pageId } = await aPage({ by: editor })
  await savePage(editor, aPageSave({ pageId, basedOn: 1, title: 'Hai' }))
  const bringBack = (number: number, basedOn: number) => restorePageRevision(editor, { pageId, number, basedOn })
  await expect(bringBack(1, 1)).rejects.toMatchObject({ kind: 'stale' })
  await expect(bringBack(9, 2)).rejects.toThrow('không có bản lưu 9')
  await expect(bringBack(2, 2)).rejects.toThrow('đã là bản lưu mới nhất')
  await expect(dropNewerPageDraft(editor, { pageId, basedOn: 1 })).rejects.toMatchObject({ kind: 'stale' })
  await expect(dropNewerPageDraft(editor, { pageId, basedOn: 2 })).rejects.toThrow('chưa có bản nào đang đăng')
  expect(await db.pageRevision.count({ where: { pageId } })).toBe(2)
})

test('who may not edit pages brings nothing back in them', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  const { pageId } = await aPublishedPage()
  await savePage(await aMember(), aPageSave({ pageId, basedOn: 1, title: 'Nháp' }))
  await expect(restorePageRevision(author, { pageId, number: 1, basedOn: 2 })).rejects.toThrow('chưa được phép')
  await expect(dropNewerPageDraft(author, { pageId, basedOn: 2 })).rejects.toThrow('chưa được phép')
})
