import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { saveDraft } from '@/lib/posts/drafting'
import { listByAuthor, listWithTag, pageBeforeByAuthor, pageBeforeWithTag } from '@/lib/posts/collections'
import { LIST_PAGE } from '@/lib/posts/headlines'
import { findArticle } from '@/lib/posts/published'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { mergeTags, removeTag, renameTag } from '@/lib/tags/arranging'
import { listDeskTags, suggestTags } from '@/lib/tags/newsroom'
import { findTag, listTags } from '@/lib/tags/published'
import { holdTags } from '@/lib/tags/showing'
import { tagsCalled } from '@/lib/tags/tag'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'
import { somebodyWaits } from '@/tests/ground/waiting'

const under = async (spelling: string) => {
  const tag = await findTag(spelling)
  return tag && (await listWithTag(tag.id, { after: null })).items.map(({ title }) => title)
}

test('a post stands under its tags from its publication until it is withdrawn', async () => {
  const editor = await aMember()
  await aPost({ title: 'Chưa đăng', tags: ['Nước sạch'] })
  expect(await findTag('nuoc-sach')).toBeNull()
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Nước về bản', tags: ['Nước sạch', 'Vùng cao'] })
  expect(await under('nuoc-sach')).toEqual(['Nước về bản'])
  expect((await findArticle(slug))?.tags).toEqual([
    { slug: 'nuoc-sach', name: 'Nước sạch' },
    { slug: 'vung-cao', name: 'Vùng cao' },
  ])
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await under('nuoc-sach')).toEqual([])
  expect(await listTags()).toEqual([])
})

test('a newer draft moves a post under another tag only when it is published', async () => {
  const editor = await aMember()
  const categoryId = (await aCategory()).id
  const { postId, number } = await aPublishedPost({ by: editor, categoryId, tags: ['Nước sạch'] })
  const saved = await saveDraft(editor, aDraft({ postId, basedOn: number, categoryId, tags: ['Vùng cao'] }))
  expect(saved.number).toBe(2)
  expect(await under('nuoc-sach')).toHaveLength(1)
  await publishPost(editor, { postId, basedOn: 2 })
  expect(await under('nuoc-sach')).toEqual([])
  expect(await under('vung-cao')).toHaveLength(1)
})

test('a renamed tag keeps its posts, its old name and its old address; revisions keep their words', async () => {
  const editor = await aMember()
  const { slug } = await aPublishedPost({ by: editor, tags: ['NTM'] })
  const { id } = (await findTag('ntm'))!
  await renameTag(editor, { id, name: 'Nông thôn mới' })
  expect(await findTag('ntm')).toEqual({ id, slug: 'nong-thon-moi', name: 'Nông thôn mới' })
  expect((await findArticle(slug))?.tags).toEqual([{ slug: 'nong-thon-moi', name: 'Nông thôn mới' }])
  await aPublishedPost({ by: editor, title: 'Bài sau', tags: ['ntm'] })
  expect(await under('nong-thon-moi')).toHaveLength(2)
  expect(await db.revision.findFirst({ select: { tags: true } })).toEqual({ tags: ['NTM'] })
  expect(await suggestTags(editor, 'ntm')).toEqual(['Nông thôn mới'])
  const listed = await listDeskTags(editor)
  expect(listed).toMatchObject([{ name: 'Nông thôn mới', livePosts: 2, formerSlugs: ['ntm'] }])
  expect(tagsCalled('NTM', listed)).toEqual(listed)
  expect(tagsCalled('thôn mới', listed)).toEqual(listed)
  expect(tagsCalled('nước', listed)).toEqual([])
})

test('two tags become one, on posts that bear both as well', async () => {
  const editor = await aMember()
  const both = await aPublishedPost({ by: editor, title: 'Cả hai', tags: ['NTM', 'Nông thôn mới'] })
  await aPublishedPost({ by: editor, title: 'Một', tags: ['NTM'] })
  const [gone, kept] = [(await findTag('ntm'))!, (await findTag('nong-thon-moi'))!]
  await expect(renameTag(editor, { id: gone.id, name: 'Nông thôn mới' })).rejects.toThrow('hãy gộp hai chủ đề')
  await mergeTags(editor, { id: gone.id, into: kept.id })
  expect((await under('ntm'))?.sort()).toEqual(['Cả hai', 'Một'])
  expect((await findArticle(both.slug))?.tags).toEqual([{ slug: 'nong-thon-moi', name: 'Nông thôn mới' }])
  expect(await listDeskTags(editor)).toMatchObject([{ name: 'Nông thôn mới', livePosts: 2 }])
})

test('a removed tag leaves the articles; authors arrange none', async () => {
  const editor = await aMember()
  const { slug } = await aPublishedPost({ by: editor, tags: ['Thử'] })
  const { id } = (await findTag('thu'))!
  const author = await aMember({ role: 'AUTHOR' })
  for (const forbidden of [
    () => listDeskTags(author),
    () => renameTag(author, { id, name: 'Khác' }),
    () => mergeTags(author, { id, into: id }),
    () => removeTag(author, { id }),
  ])
    await expect(forbidden()).rejects.toThrow('chưa được phép')
  await removeTag(editor, { id })
  expect(await findTag('thu')).toBeNull()
  expect((await findArticle(slug))?.tags).toEqual([])
})

test('a post may be withdrawn while its tag is taken away: neither waits for the other for ever', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({ by: editor, tags: ['Thử'] })
  let withdrawing: Promise<void> | undefined
  await db.$transaction(async (tx) => {
    await holdTags(tx)
    withdrawing = withdrawPost(editor, { postId, reason: 'Nhầm.' })
    await somebodyWaits()
    await tx.tag.delete({ where: { slug: 'thu' } })
  })
  await withdrawing
  expect(await findArticle(slug)).toBeNull()
  expect(await findTag('thu')).toBeNull()
})

test('lists under a tag and by an author are walked page by page, forth and back', async () => {
  const editor = await aMember()
  const categoryId = (await aCategory()).id
  for (let day = 1; day <= LIST_PAGE + 2; day++) {
    const at = new Date(Date.UTC(2026, 4, day))
    await aPublishedPost({
      by: editor,
      categoryId,
      title: `Ngày ${day}`,
      tags: ['Vùng cao'],
      byline: 'Lý Mùi Ghển',
      at,
    })
  }
  await aPublishedPost({ by: editor, categoryId, title: 'Người khác', byline: 'Hoàng Lưu' })
  const { id } = (await findTag('vung-cao'))!
  const first = await listWithTag(id, { after: null })
  expect(first.items).toHaveLength(LIST_PAGE)
  const second = await listWithTag(id, { after: first.after })
  expect(second.items.map(({ title }) => title)).toEqual(['Ngày 2', 'Ngày 1'])
  expect(await pageBeforeWithTag(first.after!, id)).toBeNull()

  const hers = await listByAuthor('ly-mui-ghen', { after: null })
  expect(hers.items.map(({ byline }) => byline)).toEqual(Array.from({ length: LIST_PAGE }, () => 'Lý Mùi Ghển'))
  const rest = await listByAuthor('ly-mui-ghen', { after: hers.after })
  expect(rest).toMatchObject({ items: [{ title: 'Ngày 2' }, { title: 'Ngày 1' }], after: null })
  expect(await pageBeforeByAuthor(hers.after!, 'ly-mui-ghen')).toBeNull()
})

test('names are proposed as they are typed, those that begin so first', async () => {
  const editor = await aMember()
  await aPublishedPost({ by: editor, tags: ['Giữ nước', 'Nước sạch', 'Đất đai'] })
  expect(await suggestTags(editor, 'nuoc')).toEqual(['Nước sạch', 'Giữ nước'])
  expect(await suggestTags(editor, 'đất')).toEqual(['Đất đai'])
  expect(await suggestTags(editor, '%')).toEqual([])
})
