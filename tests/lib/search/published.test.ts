import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { forgetVocabulary } from '@/lib/search/correcting'
import { searchInput } from '@/lib/search/input'
import { search, suggest } from '@/lib/search/published'
import { forgetSeasons } from '@/lib/search/seasons'
import { withdrawPost } from '@/lib/posts/publishing'
import { renamePost } from '@/lib/posts/addressing'
import { yearOf } from '@/lib/vietnamese/dates'
import { fold } from '@/lib/vietnamese/fold'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aPost, aPublishedPost } from '@/tests/ground/posts'

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM search_entry`
  forgetVocabulary()
  forgetSeasons()
})

const ask = (q: string, more: Record<string, string> = {}) => search(searchInput.parse({ q, ...more }))
const titles = async (q: string, more?: Record<string, string>) =>
  (await ask(q, more))?.hits.map(({ title }) => title.map(({ text }) => text).join(''))

test.each(['hát Then', 'hat then', 'HÁT THEN', 'hát Then'.normalize('NFD'), '  hát   then!  '])(
  'a reader finds the song however it is typed: %s',
  async (typed) => {
    await aPublishedPost({ title: 'Nghệ nhân và 36 khúc hát Then cổ' })
    await aPublishedPost({ title: 'Lịch tiếp công dân' })
    expect(await titles(typed)).toEqual(['Nghệ nhân và 36 khúc hát Then cổ'])
  },
)

test('what matches with its diacritics stands before what matches only without', async () => {
  await aPublishedPost({ title: 'Bàn giao nhà mới', body: aBody('Bàn giao.'), at: new Date('2026-06-01') })
  await aPublishedPost({ title: 'Trưởng bản Nà Hỳ', body: aBody('Cả bản cùng làm.'), at: new Date('2026-01-01') })
  expect((await titles('bản'))?.[0]).toBe('Trưởng bản Nà Hỳ')
  expect((await titles('bàn'))?.[0]).toBe('Bàn giao nhà mới')
})

test('old and new places of a tone are one spelling', async () => {
  await aPublishedPost({ title: 'Hòa giải ở cơ sở' })
  expect(await titles('hoà giải')).toEqual(['Hòa giải ở cơ sở'])
  expect((await ask('hoà'))?.hits[0]?.title[0]).toEqual({ text: 'Hòa', isMatch: true })
})

test.each([
  ['chiến sỹ thi đua', 'Chiến sĩ thi đua cơ sở'],
  ['chien si thi dua', 'Danh hiệu Chiến sỹ thi đua'],
  ['“qui định”', 'Quy định mới'],
  ['kĩ thuật', 'Kỹ thuật trồng chè'],
])('i and y are one where the schools allow both: %s', async (typed, title) => {
  await aPublishedPost({ title })
  await aPublishedPost({ title: 'Lịch tiếp công dân' })
  const found = await ask(typed)
  expect(found).toMatchObject({ total: 1, isPartial: false, isForMeant: false })
  expect(found?.hits[0]?.title.some(({ isMatch }) => isMatch)).toBe(true)
  expect(await suggest(typed.slice(0, -1))).toMatchObject([{ title }])
})

test.each(['thidua', 'khenthuong bac', 'thiduakhenthuong'])('words typed as one are taken apart: %s', async (typed) => {
  await aPublishedPost({ title: 'Thi đua khen thưởng Bắc Lĩnh' })
  expect(await ask(typed)).toMatchObject({ isForMeant: true, total: 1 })
})

test('an abbreviation finds what it stands for, and the other way round', async () => {
  await db.searchSynonym.create({ data: { expressions: ['UBND', 'Ủy ban nhân dân'] } })
  await aPublishedPost({ title: 'Ủy ban nhân dân tỉnh họp phiên tháng 11' })
  await aPublishedPost({ title: 'UBND xã Nà Lạn trao Giấy khen' })
  expect((await titles('UBND'))?.sort()).toEqual([
    'UBND xã Nà Lạn trao Giấy khen',
    'Ủy ban nhân dân tỉnh họp phiên tháng 11',
  ])
  expect(await titles('uy ban nhan dan')).toHaveLength(2)
})

test('other ways to say the same count like what was typed: side by side, in titles, with their diacritics', async () => {
  await db.searchSynonym.createMany({
    data: [{ expressions: ['HĐND', 'Hội đồng nhân dân'] }, { expressions: ['Trạm Y tế', 'trạm xá'] }],
  })
  await aPublishedPost({ title: 'Chủ tịch HĐND xã thăm thôn', at: new Date('2026-01-01') })
  const words = aBody('Chủ tịch Hội đồng nhân dân xã ký. Gần trạm gác, xá gì Nà Lạn.')
  await aPublishedPost({ title: 'Lịch họp', body: words, at: new Date('2026-06-01') })
  await aPublishedPost({ title: 'Trạm Y tế Nà Lạn', at: new Date('2026-01-02') })
  expect((await titles('chu tich hoi dong nhan dan xa'))?.[0]).toBe('Chủ tịch HĐND xã thăm thôn')
  expect((await titles('trạm xá Nà Lạn'))?.[0]).toBe('Trạm Y tế Nà Lạn')
})

test.each(['½', '①②', 'ﬁ', '中文', '“½ ①”', "'a' & !b", '½ thi đua'])(
  'no sign breaks the question: %s',
  async (typed) => {
    await expect(ask(typed)).resolves.toBeDefined()
  },
)

test('what stands in quotation marks stands side by side', async () => {
  await aPublishedPost({ title: 'Thi đua yêu nước' })
  await aPublishedPost({ title: 'Yêu nước là thi đua' })
  expect(await titles('“thi đua yêu nước”')).toEqual(['Thi đua yêu nước'])
  expect(await titles('thi đua yêu nước')).toHaveLength(2)
  expect(await titles('"thi đua')).toHaveLength(2)
})

test.each([
  ['thii dua khen thuongg', 'thi đua khen thưởng'],
  ['huan chuong lao dogn', 'huân chương lao động'],
])('a slip of the finger is understood: %s', async (typed, meant) => {
  await aPublishedPost({ title: 'Thi đua khen thưởng năm 2026', body: aBody('Trao Huân chương Lao động hạng Ba.') })
  const found = await ask(typed)
  expect(found).toMatchObject({ isForMeant: true, total: 1 })
  expect(found?.meant?.toLowerCase()).toBe(meant)
})

test('where nothing holds all the words, what holds some is shown and said to be so', async () => {
  await aPublishedPost({ title: 'Trao tặng Huân chương' })
  const found = await ask('huân chương vũ trụ')
  expect(found).toMatchObject({ isPartial: true, total: 1 })
})

test.each(['', '   ', '???', "'); DROP TABLE post; --", '& | ! <-> :*', '%_\\', '\u0000', 'x'.repeat(10_000), '🎉'])(
  'no question breaks the search: %j',
  async (typed) => {
    await aPublishedPost({ title: 'Bài còn nguyên' })
    await ask(typed)
    expect(await titles('bài còn nguyên')).toEqual(['Bài còn nguyên'])
  },
)

test('results are narrowed by category and year and sorted by date', async () => {
  const notices = await aCategory({ name: 'Thông báo' })
  const under = await aCategory({ name: 'Lịch', parentId: notices.id })
  await aPublishedPost({ title: 'Hội nghị một', categoryId: under.id, at: new Date('2025-05-05') })
  await aPublishedPost({ title: 'Hội nghị hai', at: new Date('2026-05-05') })
  const found = await ask('hội nghị', { xep: 'ngay' })
  expect(found?.years).toEqual([
    { value: 2026, count: 1 },
    { value: 2025, count: 1 },
  ])
  expect(await titles('hội nghị', { xep: 'ngay' })).toEqual(['Hội nghị hai', 'Hội nghị một'])
  expect(await titles('hội nghị', { nam: '2025' })).toEqual(['Hội nghị một'])
  expect(await titles('hội nghị', { 'chuyen-muc': notices.slug })).toEqual(['Hội nghị một'])
})

test('only what is public is found, in the words that are public, at the address of today', async () => {
  const editor = await aMember({ role: 'ADMINISTRATOR' })
  await aPost({ by: editor, title: 'Bản nháp bí mật' })
  const { postId } = await aPublishedPost({ by: editor, title: 'Tin sẽ bị gỡ' })
  const { postId: moved } = await aPublishedPost({ by: editor, title: 'Tin đổi địa chỉ' })
  await renamePost(editor, { postId: moved, slug: 'dia-chi-moi' })
  expect(await titles('bí mật')).toEqual([])
  expect((await ask('tin đổi'))?.hits[0]?.slug).toBe('dia-chi-moi')
  await withdrawPost(editor, { postId, reason: 'Sai' })
  expect(await titles('sẽ bị gỡ')).not.toContain('Tin sẽ bị gỡ')
})

test('the passage shows the place and marks what was asked', async () => {
  const body = aBody(
    'Mở đầu '.repeat(60),
    'Bà mở lớp hát Then ngay dưới gầm sàn, mỗi tối thứ Bảy.',
    'Kết thúc '.repeat(60),
  )
  await aPublishedPost({ title: 'Gương điển hình', body })
  const [hit] = (await ask('hat then'))!.hits
  expect(hit?.passage.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'hát Then', isMatch: true }])
  const words = hit?.passage.map(({ text }) => text).join('')
  expect(words).toContain('hát Then ngay dưới gầm sàn')
  expect(words!.length).toBeLessThan(260)
})

test.each(['lich tiepp', 'lcih tie', 'lịch tiếp cong daan', 'cong dan than'])(
  'a title is proposed to whoever makes one slip: %s',
  async (typed) => {
    await aPublishedPost({ title: 'Lịch tiếp công dân tháng 12' })
    await aPublishedPost({ title: 'Hội thi sáng tạo của nông dân' })
    expect(await suggest(typed)).toMatchObject([{ title: 'Lịch tiếp công dân tháng 12' }])
  },
)

test('in an archive of many years the newest come first, and an old title is found all the same', async () => {
  await db.$executeRaw`
    INSERT INTO search_entry (kind, subject_id, slug, title, summary, plain_text, published_at, title_fold, folded, exact)
    SELECT 'post', n, 'tin-' || n, title, '', '', timestamptz '2026-11-01' - n * interval '8 hours', vn_fold(title),
      search_vector(true, title, '', ''), search_vector(false, title, '', '')
    FROM generate_series(1, 6000) AS n,
      LATERAL (SELECT CASE n WHEN 6000 THEN 'Hát Then ở bản Nà Hỳ' WHEN 5990 THEN 'Tin số 5990 của xã Ít' ELSE 'Tin số ' || n || ' của tỉnh' END) AS made (title)`
  const common = await ask('tin số')
  expect(common).toMatchObject({ total: 1000, isMore: true })
  expect(common?.hits[0]?.slug).toBe('tin-1')
  expect(await titles('hat then')).toEqual(['Hát Then ở bản Nà Hỳ'])
  expect(await titles('tin xã ít')).toEqual(['Tin số 5990 của xã Ít'])
  expect((await suggest('tin so')).map(({ slug }) => slug)).toEqual(Array.from({ length: 8 }, (_, n) => `tin-${n + 1}`))
  expect(await suggest('hat then o')).toMatchObject([{ slug: 'tin-6000' }])

  // Six thousand texts, three a day, reach back to 2021: far behind the newest thousand.
  expect(common?.years.map(({ value }) => value)).toEqual([2026, 2025, 2024, 2023, 2022, 2021])
  const old = await ask('tin số', { nam: '2021' })
  expect(old).toMatchObject({ isMore: false })
  expect(old?.total).toBeGreaterThan(500)
  expect(new Set(old?.hits.map(({ publishedAt }) => yearOf(publishedAt)))).toEqual(new Set(['2021']))
})

test('each way to narrow says how many it would leave beside the others', async () => {
  const notices = await aCategory({ name: 'Thông báo' })
  const under = await aCategory({ name: 'Lịch', parentId: notices.id })
  await aPublishedPost({ title: 'Hội nghị một', categoryId: under.id, at: new Date('2025-05-05') })
  await aPublishedPost({ title: 'Hội nghị hai', categoryId: notices.id, at: new Date('2026-05-05') })
  await aPublishedPost({ title: 'Hội nghị ba', at: new Date('2026-06-05') })
  const found = await ask('hội nghị', { nam: '2026', 'chuyen-muc': notices.slug })
  expect(found?.total).toBe(1)
  expect(found?.years).toEqual([
    { value: 2026, count: 1 },
    { value: 2025, count: 1 },
  ])
  expect(found?.categories.map(({ count }) => count)).toEqual([1, 1])
  expect(await titles('hội nghị', { 'chuyen-muc': under.slug })).toEqual(['Hội nghị một'])
})

test('the first hours of a year in Vietnam are of that year', async () => {
  await aPublishedPost({ title: 'Chúc mừng năm mới', at: new Date('2025-12-31T18:00:00Z') })
  expect(await titles('năm mới', { nam: '2026' })).toEqual(['Chúc mừng năm mới'])
  expect(await titles('năm mới', { nam: '2025' })).toEqual([])
})

test('titles are proposed while one types', async () => {
  await aPublishedPost({ title: 'Lịch tiếp công dân tháng 12' })
  expect(await suggest('lich tiep')).toMatchObject([{ title: 'Lịch tiếp công dân tháng 12' }])
  expect(await suggest('l')).toEqual([])
  expect(await suggest('%')).toEqual([])
})

test.each([
  'Đi chợ Ðồng Văn',
  'Thi đua – Khen thưởng',
  'ưỡn ẹo Ắ Ộ',
  '152/2025/NĐ-CP',
  'ﬁ ① Ｗ',
  'đường'.normalize('NFD'),
])('the database folds as the portal does: %s', async (text) => {
  const [{ folded }] = await db.$queryRaw<[{ folded: string }]>`SELECT vn_fold(${text}) AS folded`
  expect(folded).toBe(fold(text))
})

test('a page and a post with the same number are two things, and readers narrow by kind', async () => {
  const { postId } = await aPublishedPost({ title: 'Lịch tiếp công dân' })
  await db.$executeRaw`
    INSERT INTO search_entry (kind, subject_id, slug, title, summary, plain_text, published_at, title_fold, folded, exact)
    VALUES ('page', ${postId}, 'tiep-cong-dan', 'Tiếp công dân ở đâu', '', '', now(), vn_fold('Tiếp công dân ở đâu'),
      search_vector(true, 'Tiếp công dân ở đâu', '', ''), search_vector(false, 'Tiếp công dân ở đâu', '', ''))`
  const found = await ask('tiếp công dân')
  expect(found?.hits.map(({ kind, slug }) => `${kind} ${slug}`).sort()).toEqual([
    'page tiep-cong-dan',
    'post lich-tiep-cong-dan',
  ])
  expect(found?.kinds).toHaveLength(2)
  expect(await titles('tiếp công dân', { loai: 'trang' })).toEqual(['Tiếp công dân ở đâu'])
  expect(await titles('tiếp công dân', { loai: 'bậy' })).toHaveLength(2)
})

test('an author and a tag are found by name, after the texts that speak of them', async () => {
  await aPublishedPost({ title: 'Bài một', byline: 'Lý Mùi Ghển', tags: ['Nước sạch'] })
  await aPublishedPost({ title: 'Chuyện chị Lý Mùi Ghển', byline: 'Hoàng Lưu' })
  expect(await titles('ly mui ghen')).toEqual(['Chuyện chị Lý Mùi Ghển', 'Bài một'])
  expect(await titles('nước sạch')).toEqual(['Bài một'])
})
