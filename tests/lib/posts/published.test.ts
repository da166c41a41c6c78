import { describe, expect, test } from 'vitest'
import { saveDraft } from '@/lib/posts/drafting'
import {
  besides,
  findArticle,
  findWithdrawal,
  listInCategory,
  listLatest,
  listNewest,
  pageBefore,
  pageBeforeInCategories,
} from '@/lib/posts/published'
import { LIST_PAGE } from '@/lib/posts/headlines'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

const morning = new Date('2026-05-01T01:00:00Z')
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000)

describe('an article', () => {
  test('citizens keep reading the old words while a new draft is written', async () => {
    const editor = await aMember()
    const post = await aPublishedPost({ by: editor, title: 'Lịch tiếp công dân tháng 6' })
    await saveDraft(editor, aDraft({ postId: post.postId, basedOn: 1, title: 'Lịch tiếp công dân tháng 7' }))
    expect(await findArticle(post.slug)).toMatchObject({ title: 'Lịch tiếp công dân tháng 6' })
  })

  test('citizens find no draft, and nothing before its hour', async () => {
    const draft = await aPost({ title: 'Đang viết dở' })
    expect(await findArticle(draft.slug)).toBeNull()
    const post = await aPublishedPost({ at: hours(2) })
    expect(await findArticle(post.slug, hours(1))).toBeNull()
    expect(await findArticle(post.slug, hours(2))).not.toBeNull()
  })

  test('a correction keeps the first date and says when the words changed', async () => {
    const editor = await aMember()
    const category = await aCategory()
    const { postId, slug } = await aPublishedPost({ by: editor, at: morning, categoryId: category.id })
    await saveDraft(editor, aDraft({ postId, basedOn: 1, categoryId: category.id, body: aBody('Đã sửa.') }), hours(5))
    await publishPost(editor, { postId, basedOn: 2 }, hours(5))
    expect(await findArticle(slug, hours(6))).toMatchObject({
      publishedAt: morning,
      updatedAt: hours(5),
      plainText: 'Đã sửa.',
    })
  })

  test('whoever comes to a withdrawn post reads its last title, the day and the reason', async () => {
    const editor = await aMember()
    const { postId, slug } = await aPublishedPost({ by: editor, at: morning, title: 'Lịch cũ' })
    expect(await findWithdrawal(slug)).toBeNull()
    await withdrawPost(editor, { postId, reason: 'Đã có lịch mới.' }, hours(3))
    expect(await findArticle(slug, hours(4))).toBeNull()
    expect(await findWithdrawal(slug)).toEqual({ slug, title: 'Lịch cũ', at: hours(3), reason: 'Đã có lịch mới.' })
  })
})

describe('lists', () => {
  test('pages follow one another without a gap, also where posts share a moment, and lead back again', async () => {
    const editor = await aMember()
    const category = await aCategory()
    const count = 2 * LIST_PAGE + 3
    for (let i = 0; i < count; i++) await aPublishedPost({ by: editor, at: morning, categoryId: category.id })

    const first = await listLatest({ after: null }, hours(1))
    const second = await listLatest({ after: first.after }, hours(1))
    const third = await listLatest({ after: second.after }, hours(1))
    const seen = [first, second, third].flatMap((page) => page.items.map((post) => post.postId))
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
    expect(seen).toHaveLength(count)
    expect(third.after).toBeNull()
    expect(await pageBefore(second.after!, hours(1))).toBe(first.after)
    expect(await pageBefore(first.after!, hours(1))).toBeNull()
    expect(await pageBeforeInCategories(second.after!, [category.id], hours(1))).toBe(first.after)
  })

  test('a page goes on where it did although the post before it has been withdrawn', async () => {
    const editor = await aMember()
    const categoryId = (await aCategory()).id
    const old = await aPublishedPost({ by: editor, categoryId, at: morning })
    const gone = await aPublishedPost({ by: editor, categoryId, at: hours(1) })
    await aPublishedPost({ by: editor, categoryId, at: hours(2) })
    await withdrawPost(editor, { postId: gone.postId, reason: 'Nhầm.' }, hours(3))
    const { items } = await listLatest({ after: gone.postId }, hours(4))
    expect(items.map((post) => post.postId)).toEqual([old.postId])
  })

  test('a main category shows the posts of its subcategories among its own, and of nobody else', async () => {
    const editor = await aMember()
    const main = await aCategory({ name: 'Phong trào thi đua' })
    const sub = await aCategory({ name: 'Nông thôn mới', parentId: main.id })
    const one = await aPublishedPost({ by: editor, categoryId: main.id, at: hours(1) })
    const two = await aPublishedPost({ by: editor, categoryId: sub.id, at: hours(2) })
    const three = await aPublishedPost({ by: editor, categoryId: main.id, at: hours(3) })
    await aPublishedPost({ by: editor, at: hours(4) })
    const ids = async (category: { id: number; children: { id: number }[] }) =>
      (await listInCategory(category, { after: null }, hours(5))).items.map((post) => post.postId)
    expect(await ids({ id: main.id, children: [sub] })).toEqual([three.postId, two.postId, one.postId])
    expect(await ids({ id: sub.id, children: [] })).toEqual([two.postId])
  })

  test('a list shows neither drafts nor what waits for its hour', async () => {
    const post = await aPublishedPost({ at: hours(1) })
    await aPost()
    await aPublishedPost({ at: hours(9) })
    expect((await listLatest({ after: null }, hours(2))).items.map((item) => item.postId)).toEqual([post.postId])
  })

  test('beside an article stand ten other titles', async () => {
    const editor = await aMember()
    const categoryId = (await aCategory()).id
    const posts = []
    for (let i = 0; i < 12; i++) posts.push(await aPublishedPost({ by: editor, categoryId, at: hours(i) }))
    const newest = besides(await listNewest(hours(20)), posts[11]!.postId)
    expect(newest.map((post) => post.postId)).toEqual(
      posts
        .slice(1, 11)
        .reverse()
        .map((post) => post.postId),
    )
  })
})
