import { expect, test } from 'vitest'
import { postFilter } from '@/lib/posts/input'
import { countDeskPosts, DESK_PAGE, findDeskPost, findLatestVersion, listDeskPosts } from '@/lib/posts/newsroom'
import { saveDraft } from '@/lib/posts/drafting'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aDraft, aPost, aPublishedPost } from '@/tests/ground/posts'

const all = postFilter.parse({})

test('the list is found by title with or without diacritics, by state, category, writer and day', async () => {
  const [huong, sen] = [await aMember({ role: 'EDITOR' }), await aMember({ role: 'EDITOR' })]
  const category = await aCategory()
  await aPost({ by: huong, title: 'Đường lên Nà Lạn', now: new Date('2026-05-01T03:00:00Z') })
  await aPublishedPost({
    by: sen,
    title: 'Dương xỉ bên suối',
    categoryId: category.id,
    at: new Date('2026-05-02T03:00:00Z'),
  })

  const titles = async (asked: Record<string, unknown>) =>
    (await listDeskPosts(huong, postFilter.parse(asked))).items.map((post) => post.title)
  expect(await titles({ search: 'duong' })).toEqual(['Dương xỉ bên suối', 'Đường lên Nà Lạn'])
  expect(await titles({ search: 'NÀ LẠN'.normalize('NFD') })).toEqual(['Đường lên Nà Lạn'])
  expect(await titles({ search: '%' })).toHaveLength(2)
  expect(await titles({ status: 'PUBLISHED' })).toEqual(['Dương xỉ bên suối'])
  expect(await titles({ categoryId: String(category.id) })).toEqual(['Dương xỉ bên suối'])
  expect(await titles({ writerId: huong.id })).toEqual(['Đường lên Nà Lạn'])
  expect(await titles({ from: '2026-05-02' })).toEqual(['Dương xỉ bên suối'])
  expect(await titles({ until: '2026-05-01' })).toEqual(['Đường lên Nà Lạn'])
})

test('what the address asks for in vain is left out, not refused', () => {
  expect(
    postFilter.parse({ status: 'x', categoryId: '-1', writerId: '9'.repeat(30), from: 'hôm qua', before: 'a' }),
  ).toEqual({})
})

test('pages follow one another without a gap, also where saves share a moment', async () => {
  const editor = await aMember({ role: 'EDITOR' })
  const moment = new Date('2026-05-01T03:00:00Z')
  const count = DESK_PAGE + 5
  for (let i = 0; i < count; i++) await aPost({ by: editor, title: `Bài ${i}`, now: moment })
  const first = await listDeskPosts(editor, all)
  const second = await listDeskPosts(editor, { ...all, before: first.after ?? undefined })
  const seen = [...first.items, ...second.items].map((post) => post.postId)
  expect(new Set(seen).size).toBe(count)
  expect(second.after).toBeNull()
  expect(await countDeskPosts(editor)).toMatchObject({ ALL: count, DRAFT: count, PUBLISHED: 0 })
})

test('the desk shows the newest words and says that the street has older ones', async () => {
  const editor = await aMember({ role: 'EDITOR', name: 'Lưu Thị Sen' })
  const { postId } = await aPublishedPost({ by: editor })
  await saveDraft(editor, aDraft({ postId, basedOn: 1, title: 'Bản sau' }))
  const post = await findDeskPost(editor, postId)
  expect(post).toMatchObject({
    hasNewerDraft: true,
    status: 'PUBLISHED',
    version: { number: 2, title: 'Bản sau', savedBy: 'Lưu Thị Sen' },
  })
  expect(post?.saves.map((save) => [save.number, save.isLive])).toEqual([
    [2, false],
    [1, true],
  ])
  expect((await findLatestVersion(editor, { postId }))?.version.title).toBe('Bản sau')
})

test('nobody finds a post that is not there', async () => {
  expect(await findDeskPost(await aMember(), 4711)).toBeNull()
  expect(await findLatestVersion(await aMember(), { postId: 4711 })).toBeNull()
})
