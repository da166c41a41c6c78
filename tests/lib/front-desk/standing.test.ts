import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { standingAt } from '@/lib/front-desk/standing'
import { knownParameters } from '@/lib/public-routes'
import { withdrawPost } from '@/lib/posts/publishing'
import { renameTag } from '@/lib/tags/arranging'
import { findTag } from '@/lib/tags/published'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aPost, aPublishedPost } from '@/tests/ground/posts'

const at = (address: string) => {
  const { pathname, searchParams } = new URL(`http://x${address}`)
  return standingAt(address.startsWith('//') ? address : pathname, searchParams)
}
const page = (address: string, status = 200) => ({ kind: 'page', status, address })
const absent = { kind: 'absent' }

test('the pages of the house stand whatever has been written', async () => {
  for (const path of ['/', '/tin-moi', '/feed.xml', '/sitemap.xml', '/robots.txt', '/khong-tim-thay', '/tam-dung'])
    expect(await at(path)).toEqual(page(path))
})

test('a published article stands, a withdrawn one is gone, a draft was never there', async () => {
  const editor = await aMember()
  const post = await aPublishedPost({ by: editor, title: 'Đường về Nà Lạn' })
  expect(await at('/bai-viet/duong-ve-na-lan')).toEqual(page('/bai-viet/duong-ve-na-lan'))
  const draft = await aPost({ title: 'Viết dở' })
  expect(await at(`/bai-viet/${draft.slug}`)).toEqual(absent)
  await withdrawPost(editor, { postId: post.postId, reason: 'Nhầm.' })
  expect(await at('/bai-viet/duong-ve-na-lan')).toEqual(page('/bai-viet/duong-ve-na-lan', 410))
})

test('the open door for programs says the same of a post as its page does', async () => {
  const editor = await aMember()
  const { postId } = await aPublishedPost({ by: editor, title: 'Lịch mới' })
  await db.redirect.create({ data: { fromPath: '/bai-viet/lich-cu', postId } })
  expect(await at('/api/v1/posts/lich-moi')).toEqual(page('/api/v1/posts/lich-moi'))
  expect(await at('/api/v1/posts/lich-cu')).toEqual({ kind: 'moved', to: '/api/v1/posts/lich-moi' })
  expect(await at('/api/v1/posts/khong-co')).toEqual(absent)
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await at('/api/v1/posts/lich-moi')).toEqual(page('/api/v1/posts/lich-moi', 410))
})

test('the list of changes begins after any number that there has been, and after no other', async () => {
  await aPublishedPost()
  const { id } = await db.publicationEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })
  for (const address of ['/api/v1/changes', '/api/v1/changes?after=0', `/api/v1/changes?after=${id}`])
    expect(await at(address), address).toEqual(page(address))
  for (const wrong of [`${id + 1}`, '-1', 'x', '', '99999999999'])
    expect(await at(`/api/v1/changes?after=${wrong}`), wrong).toEqual(absent)
})

test('the news of two days is asked for anew each time, for it grows old without a ring', async () => {
  expect(await at('/sitemap/tin-moi.xml')).toEqual({ ...page('/sitemap/tin-moi.xml'), isKept: false })
})

test('an article that waits for its hour is not there yet', async () => {
  const { slug } = await aPublishedPost({ at: new Date(Date.now() + 3_600_000) })
  expect(await at(`/bai-viet/${slug}`)).toEqual(absent)
})

test('every other spelling leads to the one', async () => {
  await aPublishedPost({ title: 'Tin lành' })
  for (const other of ['/bai-viet/tin-lanh/', '//bai-viet/tin-lanh', '/Bai-Viet/TIN-LANH', '/bai-viet/%74in-lanh'])
    expect(await at(other), other).toEqual({ kind: 'moved', to: '/bai-viet/tin-lanh' })
})

test('an old address leads in one step to where the post stands now, in whatever form it is typed', async () => {
  const { postId } = await aPublishedPost({ title: 'Tên mới' })
  await db.redirect.createMany({
    data: [
      { fromPath: '/bai-viet/ten-cu', postId },
      { fromPath: '/Tin-tức/Bài-1.html', postId },
      { fromPath: '/gioi-thieu.aspx', toPath: '/tin-moi' },
    ],
  })
  const moved = { kind: 'moved', to: '/bai-viet/ten-moi' }
  expect(await at('/bai-viet/ten-cu')).toEqual(moved)
  expect(await at('/bai-viet/ten-cu/')).toEqual(moved)
  expect(await at(`/${encodeURIComponent('Tin-tức')}/${encodeURIComponent('Bài-1.html')}`)).toEqual(moved)
  expect(await at(encodeURI('/Tin-tức/Bài-1.html'.normalize('NFD')))).toEqual(moved)
  expect(await at('/gioi-thieu.aspx')).toEqual({ kind: 'moved', to: '/tin-moi' })
})

test('invented addresses are absent, broken ones too', async () => {
  for (const address of ['/bai-viet', '/bai-viet/a/b', '/chuyen-muc/khong-co', '/wp-login.php', '/%E0%A4%A', '/a%00b'])
    expect(await standingAt(address, new URLSearchParams()), address).toEqual(absent)
})

test('a list begins after a post that was ever public, or from the start', async () => {
  const editor = await aMember()
  const category = await aCategory({ slug: 'tin-tuc' })
  const { postId } = await aPublishedPost({ by: editor, categoryId: category.id })
  const draft = await aPost({ by: editor })
  expect(await at('/chuyen-muc/tin-tuc')).toEqual(page('/chuyen-muc/tin-tuc'))
  expect(await at(`/chuyen-muc/tin-tuc?truoc=${postId}`)).toEqual(page(`/chuyen-muc/tin-tuc?truoc=${postId}`))
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await at(`/tin-moi?truoc=${postId}`)).toEqual(page(`/tin-moi?truoc=${postId}`))
  for (const wrong of [String(draft.postId), '4711', '99999999999', '-1', '01', 'x', ''])
    expect(await at(`/tin-moi?truoc=${wrong}`), wrong).toEqual({ kind: 'moved', to: '/tin-moi' })
})

test('a category begins after a post that stands or stood in it, and after no other', async () => {
  const editor = await aMember()
  const main = await aCategory({ slug: 'phong-trao' })
  const sub = await aCategory({ slug: 'nong-thon-moi', parentId: main.id })
  const other = await aCategory({ slug: 'thong-bao' })
  const { postId } = await aPublishedPost({ by: editor, categoryId: sub.id })
  const [inMain, inSub, inOther] = [main, sub, other].map(({ slug }) => `/chuyen-muc/${slug}?truoc=${postId}`)

  expect(await at(inMain!)).toEqual(page(inMain!))
  expect(await at(inSub!)).toEqual(page(inSub!))
  expect(await at(inOther!)).toEqual({ kind: 'moved', to: '/chuyen-muc/thong-bao' })

  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await at(inMain!)).toEqual(page(inMain!))
  expect(await at(inOther!)).toEqual({ kind: 'moved', to: '/chuyen-muc/thong-bao' })
})

test('only lists know a parameter', () => {
  expect(knownParameters('/tin-moi')).toEqual(['truoc'])
  expect(knownParameters('/chuyen-muc/tin-tuc')).toEqual(['truoc'])
  for (const path of ['/', '/bai-viet/a', '/feed.xml', '/chuyen-muc/a/b']) expect(knownParameters(path)).toEqual([])
})

test('a tag and an author stand while something public is under them; a former name leads on', async () => {
  const editor = await aMember()
  const { postId } = await aPublishedPost({ by: editor, tags: ['NTM'], byline: 'Lý Mùi Ghển' })
  const other = await aPublishedPost({ by: editor, title: 'Bài khác', byline: 'Hoàng Lưu' })
  expect(await at('/chu-de/ntm')).toEqual(page('/chu-de/ntm'))
  expect(await at(`/tac-gia/ly-mui-ghen?truoc=${postId}`)).toEqual(page(`/tac-gia/ly-mui-ghen?truoc=${postId}`))
  expect(await at(`/tac-gia/ly-mui-ghen?truoc=${other.postId}`)).toEqual({ kind: 'moved', to: '/tac-gia/ly-mui-ghen' })
  const { id } = (await findTag('ntm'))!
  await renameTag(editor, { id, name: 'Nông thôn mới' })
  expect(await at('/chu-de/ntm')).toEqual({ kind: 'moved', to: '/chu-de/nong-thon-moi' })
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await at('/chu-de/nong-thon-moi')).toEqual(absent)
  expect(await at('/tac-gia/ly-mui-ghen')).toEqual(absent)
})
