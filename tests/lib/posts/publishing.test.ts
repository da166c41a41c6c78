import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { renamePost } from '@/lib/posts/addressing'
import { saveDraft } from '@/lib/posts/drafting'
import { findHistory } from '@/lib/posts/history'
import { findArticle } from '@/lib/posts/published'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { Refusal } from '@/lib/refusal'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

const generation = async () => (await db.bell.findUniqueOrThrow({ where: { id: 1 } })).generation

test('publishing shows the latest revision, with person and hour, and rings the bell', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const post = await aPost({ by: editor, categoryId: (await aCategory()).id })
  const before = await generation()
  const at = new Date('2026-03-15T01:00:00Z')
  await publishPost(editor, { postId: post.postId, basedOn: 1 }, at)

  expect(await findArticle(post.slug)).toMatchObject({
    title: 'Lịch tiếp công dân tháng 6',
    publishedAt: at,
    updatedAt: at,
  })
  expect(await generation()).toBeGreaterThan(before)
  const events = await db.publicationEvent.findMany({ where: { postId: post.postId } })
  expect(events).toMatchObject([{ kind: 'PUBLISHED', actorId: editor.id, at }])
})

test('an update keeps the first date and moves "Cập nhật lúc"', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const [first, second] = [new Date('2026-03-15T01:00:00Z'), new Date('2026-03-16T02:00:00Z')]
  const post = await aPublishedPost({ by: editor, at: first })
  const { number } = await saveDraft(
    editor,
    aDraft({ postId: post.postId, basedOn: 1, title: 'Lịch mới', categoryId: (await aCategory()).id }),
  )
  await publishPost(editor, { postId: post.postId, basedOn: number }, second)
  expect(await findArticle(post.slug)).toMatchObject({ title: 'Lịch mới', publishedAt: first, updatedAt: second })
})

test('publishing what is already live changes nothing and rings no bell', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const post = await aPublishedPost({ by: editor })
  const before = await generation()
  await publishPost(editor, { postId: post.postId, basedOn: 1 })
  expect(await generation()).toBe(before)
  expect(await db.publicationEvent.count({ where: { postId: post.postId } })).toBe(1)
})

test('an unfinished post is refused with everything it lacks, and nothing of it shows', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const post = await aPost({ by: editor, summary: '' })
  const refusal = await publishPost(editor, { postId: post.postId, basedOn: 1 }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect((refusal as Refusal).reasons.map((reason) => reason.field)).toEqual(['summary', 'categoryId'])
  expect(await findArticle(post.slug)).toBeNull()
})

test('a post with an empty box of a paste is kept as it is, and does not go out', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const body = aBody('Hội nghị tổng kết.')
  body.content.push({ type: 'missingPicture', attrs: { alt: 'Toàn cảnh' } })
  const post = await aPost({ by: editor, categoryId: (await aCategory()).id, body })
  await expect(publishPost(editor, { postId: post.postId, basedOn: 1 })).rejects.toThrow('Còn 1 ô ảnh trống.')
  const { latest } = await db.post.findUniqueOrThrow({ where: { id: post.postId }, include: { latest: true } })
  expect(latest?.body).toEqual(body)
})

test('an author may not publish, withdraw or rename, also not what is their own', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  const post = await aPost({ by: author, categoryId: (await aCategory()).id })
  const { postId } = post
  await expect(publishPost(author, { postId, basedOn: 1 })).rejects.toBeInstanceOf(Refusal)
  await expect(withdrawPost(author, { postId, reason: 'Thôi' })).rejects.toBeInstanceOf(Refusal)
  await expect(renamePost(author, { postId, slug: 'khac' })).rejects.toBeInstanceOf(Refusal)
  expect(await db.post.findUnique({ where: { id: postId } })).toMatchObject({ status: 'DRAFT', slug: post.slug })
})

test('publishing on a stale screen is refused', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const post = await aPost({ by: editor, categoryId: (await aCategory()).id })
  await saveDraft(editor, aDraft({ postId: post.postId, basedOn: 1, title: 'Bản sau' }))
  await expect(publishPost(editor, { postId: post.postId, basedOn: 1 })).rejects.toMatchObject({ kind: 'stale' })
})

test('a withdrawn post is gone from the street, and its first date comes back with it', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const at = new Date('2026-03-15T01:00:00Z')
  const post = await aPublishedPost({ by: editor, at })
  await withdrawPost(editor, { postId: post.postId, reason: 'Đã có lịch mới.' })
  expect(await findArticle(post.slug)).toBeNull()
  await expect(withdrawPost(editor, { postId: post.postId, reason: 'Nữa' })).rejects.toThrow('không cần gỡ')

  await publishPost(editor, { postId: post.postId, basedOn: 1 })
  expect(await findArticle(post.slug)).toMatchObject({ publishedAt: at })
})

test('however often a post is renamed, every old address leads to it, and it may have an old one back', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const { postId } = await aPublishedPost({ by: editor, title: 'Một' })
  await renamePost(editor, { postId, slug: 'hai' })
  await renamePost(editor, { postId, slug: 'ba' })
  const old = await db.redirect.findMany({ orderBy: { fromPath: 'asc' } })
  expect(old.map((redirect) => [redirect.fromPath, redirect.postId])).toEqual([
    ['/bai-viet/hai', postId],
    ['/bai-viet/mot', postId],
  ])
  await renamePost(editor, { postId, slug: 'mot' })
  expect(await db.redirect.findUnique({ where: { fromPath: '/bai-viet/mot' } })).toBeNull()
})

test('an address that another post has or had is refused', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const one = await aPublishedPost({ by: editor, title: 'Một' })
  const two = await aPublishedPost({ by: editor, title: 'Hai' })
  await renamePost(editor, { postId: one.postId, slug: 'mot-khac' })
  await expect(renamePost(editor, { postId: two.postId, slug: 'mot' })).rejects.toThrow('đã có bài khác dùng')
  await expect(renamePost(editor, { postId: two.postId, slug: 'mot-khac' })).rejects.toThrow('đã có bài khác dùng')
})

test('what an update puts right stays under the article with its day, newest first, whatever is published later', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({
    by: editor,
    at: new Date('2026-03-15T01:00:00Z'),
    body: aBody('Có 124 tập thể.'),
  })
  const categoryId = (await db.post.findUniqueOrThrow({ where: { id: postId } })).liveCategoryId
  const days = [16, 17, 18].map((day) => new Date(Date.UTC(2026, 2, day)))
  const correct = async (number: number, words: string, correction: string) => {
    const saved = await saveDraft(editor, aDraft({ postId, basedOn: number, body: aBody(words), categoryId }))
    await publishPost(editor, { postId, basedOn: saved.number, correction }, days[number - 1])
  }
  await correct(1, 'Có 142 tập thể.', 'Bản trước ghi 124 tập thể; số đúng là 142.')
  await correct(2, 'Có 142 tập thể, 12 cá nhân.', '')
  await correct(3, 'Có 142 tập thể, 21 cá nhân.', 'Bản trước ghi 12 cá nhân; số đúng là 21.')

  expect(await findArticle(slug)).toMatchObject({
    updatedAt: days[2],
    corrections: [
      { at: days[2], text: 'Bản trước ghi 12 cá nhân; số đúng là 21.' },
      { at: days[0], text: 'Bản trước ghi 124 tập thể; số đúng là 142.' },
    ],
  })
  const [log] = await db.auditEntry.findMany({ where: { action: 'post.updated' }, orderBy: { id: 'desc' }, take: 1 })
  expect(log?.details).toMatchObject({ correction: 'Bản trước ghi 12 cá nhân; số đúng là 21.' })
})

test('a correction may follow later by itself; it moves the hour and rings the bell', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({ by: editor, at: new Date('2026-03-15T01:00:00Z') })
  const before = await generation()
  const at = new Date('2026-03-16T01:00:00Z')
  await publishPost(editor, { postId, basedOn: 1, correction: 'Bản đầu ghi nhầm ngày họp.' }, at)
  expect(await findArticle(slug)).toMatchObject({ updatedAt: at, corrections: [{ at }] })
  expect(await generation()).toBeGreaterThan(before)
  const entries = (await findHistory(editor, postId, {}))?.entries
  expect(entries).toContainEqual(expect.objectContaining({ correction: 'Bản đầu ghi nhầm ngày họp.', number: 1 }))
})

test('what citizens have never read is not corrected', async () => {
  const editor = await aMember()
  const { postId } = await aPost({ by: editor, categoryId: (await aCategory()).id })
  await expect(publishPost(editor, { postId, basedOn: 1, correction: 'Nhầm.' })).rejects.toThrow(
    'chưa có gì để đính chính',
  )
})

test('personal numbers go out only knowingly; the log says who knew and of what kind, never the number', async () => {
  const editor = await aMember()
  const words = 'Ông Lý Văn Páo, điện thoại 0912 345 678, căn cước 019085001234.'
  const { postId, slug } = await aPost({ by: editor, body: aBody(words), categoryId: (await aCategory()).id })
  const refusal = await publishPost(editor, { postId, basedOn: 1 }).catch((error: unknown) => error)
  expect((refusal as Refusal).reasons.map(({ field }) => field)).toEqual(['knowsNumbers', 'knowsNumbers'])
  expect((refusal as Refusal).message).toContain('Đoạn 1: có số điện thoại cá nhân')
  expect(await findArticle(slug)).toBeNull()

  await publishPost(editor, { postId, basedOn: 1, knowsNumbers: true })
  expect(await findArticle(slug)).not.toBeNull()
  const log = await db.auditEntry.findMany({ where: { subject: `post:${postId}` } })
  const kept = log.find(({ action }) => action === 'post.numbers-kept')
  expect(kept).toMatchObject({
    actorId: editor.id,
    details: { reason: '1 số điện thoại cá nhân, 1 số căn cước, chứng minh nhân dân' },
  })
  expect(JSON.stringify(log)).not.toMatch(/345|001234/)
})

test('the Board’s own telephone number is no secret', async () => {
  const editor = await aMember()
  const settings = { agencyName: 'Ban', parentBody: '', province: '', address: '', phone: '0912 345 678', email: '' }
  const rest = { responsiblePerson: '', parentPortalName: '', parentPortalUrl: '' }
  await db.siteSettings.upsert({
    where: { id: 1 },
    create: { ...settings, ...rest },
    update: { phone: '0912 345 678' },
  })
  const body = aBody('Liên hệ Ban qua số 0912.345.678.')
  const { slug } = await aPublishedPost({ by: editor, body })
  expect(await findArticle(slug)).not.toBeNull()
})
