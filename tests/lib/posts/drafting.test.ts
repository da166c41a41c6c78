import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { saveDraft } from '@/lib/posts/drafting'
import { findDeskPost } from '@/lib/posts/newsroom'
import { findArticle } from '@/lib/posts/published'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

test('an author begins a post without a title and loses nothing', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  const saved = await saveDraft(author, aDraft({ title: '', summary: '', body: aBody('Mới có một câu.') }))
  const post = await findDeskPost(author, saved.postId)
  expect(post?.version).toMatchObject({ number: 1, title: '', body: aBody('Mới có một câu.') })
  expect(saved.slug).toBe('bai-viet')
})

test('each save is a whole revision of its own; the same words twice are one', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const first = await aPost({ by: editor, title: 'Bản một' })
  const again = await saveDraft(editor, aDraft({ postId: first.postId, basedOn: 1, title: 'Bản một' }))
  const second = await saveDraft(editor, aDraft({ postId: first.postId, basedOn: 1, title: 'Bản hai' }))
  expect([again.number, second.number]).toEqual([1, 2])
  const revisions = await db.revision.findMany({ where: { postId: first.postId }, orderBy: { number: 'asc' } })
  expect(revisions.map((revision) => revision.title)).toEqual(['Bản một', 'Bản hai'])
})

test('of two people who save at once one is kept and one is told; nothing is lost', async () => {
  const [huong, sen] = [await aMember({ role: 'EDITOR' }), await aMember({ role: 'EDITOR' })]
  const { postId } = await aPost({ by: huong })
  const both = await Promise.allSettled([
    saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Bản của Hương' })),
    saveDraft(sen, aDraft({ postId, basedOn: 1, title: 'Bản của Sen' })),
  ])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const told = both.find((one) => one.status === 'rejected')
  expect(told?.reason).toMatchObject({ name: 'Refusal', kind: 'stale' })
  expect(await db.revision.count({ where: { postId } })).toBe(2)
})

test('citizens keep reading the old words while a new draft is written', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const post = await aPublishedPost({ by: editor, title: 'Lịch tiếp công dân tháng 6' })
  await saveDraft(editor, aDraft({ postId: post.postId, basedOn: 1, title: 'Lịch tiếp công dân tháng 7' }))
  expect(await findArticle(post.slug)).toMatchObject({ title: 'Lịch tiếp công dân tháng 6' })
})

test('an author may not touch what another began; an editor may', async () => {
  const post = await aPost({ by: await aMember({ role: 'AUTHOR' }) })
  const other = aDraft({ postId: post.postId, basedOn: 1, title: 'Sửa hộ' })
  await expect(saveDraft(await aMember({ role: 'AUTHOR' }), other)).rejects.toThrow('Bài này của người khác')
  await expect(saveDraft(await aMember({ role: 'EDITOR' }), other)).resolves.toMatchObject({ number: 2 })
})

test('the address follows the title until the first publication, and stays after it', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const draft = await aPost({ by: editor, title: 'Đi chợ' })
  const renamed = await saveDraft(editor, aDraft({ postId: draft.postId, basedOn: 1, title: 'Đi hội' }))
  expect([draft.slug, renamed.slug]).toEqual(['di-cho', 'di-hoi'])

  const live = await aPublishedPost({ by: editor, title: 'Đi rừng' })
  const after = await saveDraft(editor, aDraft({ postId: live.postId, basedOn: 1, title: 'Đi suối' }))
  expect(after.slug).toBe('di-rung')
})

test('two posts of one title get two addresses, also when both are begun at once', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const three = await Promise.all([1, 2, 3].map(() => saveDraft(editor, aDraft({ title: 'Kế hoạch năm' }))))
  expect(three.map((saved) => saved.slug).sort()).toEqual(['ke-hoach-nam', 'ke-hoach-nam-2', 'ke-hoach-nam-3'])
})

test('a save that names a picture or category that is gone is refused whole', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const attrs = { mediaId: 987654, alt: 'Lúa', decorative: false, credit: '', lead: false }
  const body = { ...aBody(), content: [...aBody().content, { type: 'figure' as const, attrs, content: [] }] }
  await expect(saveDraft(editor, aDraft({ body }))).rejects.toThrow('không còn trong kho')
  await expect(saveDraft(editor, aDraft({ categoryId: 987654 }))).rejects.toThrow('Chuyên mục này không còn')
  expect(await db.post.count()).toBe(0)
})

test('a revision can be neither changed nor deleted, by nobody', async () => {
  const { postId } = await aPost({ categoryId: (await aCategory()).id })
  await expect(db.revision.updateMany({ where: { postId }, data: { title: 'Khác' } })).rejects.toThrow()
  await expect(db.revision.deleteMany({ where: { postId } })).rejects.toThrow()
})
