import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { saveDraft } from '@/lib/posts/drafting'
import { findDeskPost } from '@/lib/posts/newsroom'
import { findArticle } from '@/lib/posts/published'
import { dropNewerDraft, restoreRevision } from '@/lib/posts/restoring'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

const generation = async () => (await db.bell.findUniqueOrThrow({ where: { id: 1 } })).generation
const audits = (postId: number) =>
  db.auditEntry.findMany({ where: { subject: `post:${postId}` }, orderBy: { id: 'desc' }, take: 1 })

test('an old save is copied forward whole; every save between stays, and the log tells who did it', async () => {
  const editor = await aMember()
  const categoryId = (await aCategory()).id
  const { postId } = await aPost({ by: editor, title: 'Bản đầu', body: aBody('Câu đầu.'), categoryId, source: 'TTXVN' })
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Bản hai', body: aBody('Câu khác.') }))

  const saved = await restoreRevision(editor, { postId, number: 1, basedOn: 2 })

  expect(saved.number).toBe(3)
  const { version } = (await findDeskPost(editor, postId))!
  const whole = { title: 'Bản đầu', body: aBody('Câu đầu.'), categoryId, source: 'TTXVN' }
  expect(version).toMatchObject({ number: 3, savedBy: editor.name, ...whole })
  expect(await db.revision.count({ where: { postId } })).toBe(3)
  expect(await audits(postId)).toMatchObject([
    { actorId: editor.id, action: 'post.restored', details: { restored: 1, revision: 3 } },
  ])
})

test('bringing an old save back changes nothing for citizens', async () => {
  const editor = await aMember()
  const categoryId = (await aCategory()).id
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Đang đăng', categoryId })
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Nháp một', categoryId }))
  await saveDraft(editor, aDraft({ postId, basedOn: 2, title: 'Nháp hai', categoryId }))
  const bell = await generation()
  await restoreRevision(editor, { postId, number: 2, basedOn: 3 })
  expect(await findArticle(slug)).toMatchObject({ title: 'Đang đăng' })
  expect(await generation()).toBe(bell)
  expect(await findDeskPost(editor, postId)).toMatchObject({ hasNewerDraft: true, version: { title: 'Nháp một' } })
})

test('who drops the newer draft goes on with the live words; the draft stays among the saves, the street as it is', async () => {
  const editor = await aMember()
  const at = new Date('2026-03-15T01:00:00Z')
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Đang đăng', at })
  const categoryId = (await db.post.findUniqueOrThrow({ where: { id: postId } })).liveCategoryId
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Nháp bỏ đi', categoryId }))
  const before = await findArticle(slug)

  await dropNewerDraft(editor, { postId, basedOn: 2 })

  expect(await findArticle(slug)).toEqual(before)
  expect(await findDeskPost(editor, postId)).toMatchObject({
    hasNewerDraft: false,
    version: { number: 3, title: 'Đang đăng' },
    saves: [{ isLive: true }, { isLive: false }, { isLive: false }],
  })
  const titles = await db.revision.findMany({ where: { postId }, orderBy: { number: 'asc' }, select: { title: true } })
  expect(titles.map(({ title }) => title)).toEqual(['Đang đăng', 'Nháp bỏ đi', 'Đang đăng'])
  expect(await audits(postId)).toMatchObject([{ action: 'post.draft-dropped', details: { dropped: 2 } }])
  await expect(dropNewerDraft(editor, { postId, basedOn: 3 })).rejects.toThrow('không có bản nháp nào mới hơn')
})

test('nothing is brought back over what somebody saved meanwhile', async () => {
  const editor = await aMember()
  const { postId } = await aPost({ by: editor })
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Hai' }))
  await saveDraft(editor, aDraft({ postId, basedOn: 2, title: 'Ba' }))
  await expect(restoreRevision(editor, { postId, number: 1, basedOn: 2 })).rejects.toMatchObject({ kind: 'stale' })
  expect(await db.revision.count({ where: { postId } })).toBe(3)
})

test('what is not there, or is the newest already, is refused in words', async () => {
  const editor = await aMember()
  const { postId } = await aPost({ by: editor })
  await expect(restoreRevision(editor, { postId, number: 9, basedOn: 1 })).rejects.toThrow('không có bản lưu 9')
  await expect(restoreRevision(editor, { postId, number: 1, basedOn: 1 })).rejects.toThrow('đã là bản lưu mới nhất')
  await expect(dropNewerDraft(editor, { postId, basedOn: 1 })).rejects.toThrow('chưa có bản nào đang đăng')
})

test('authors bring back saves of their own posts only', async () => {
  const [author, other] = [await aMember({ role: 'AUTHOR' }), await aMember({ role: 'AUTHOR' })]
  const { postId } = await aPost({ by: author, title: 'Một' })
  await saveDraft(author, aDraft({ postId, basedOn: 1, title: 'Hai' }))
  await expect(restoreRevision(other, { postId, number: 1, basedOn: 2 })).rejects.toThrow('Bài này của người khác')
  expect(await restoreRevision(author, { postId, number: 1, basedOn: 2 })).toMatchObject({ number: 3 })
})
