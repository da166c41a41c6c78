import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { GET as atom } from '@/app/atom.xml/route'
import { GET as jsonFeed } from '@/app/feed.json/route'
import { GET } from '@/app/feed.xml/route'
import { GET as ofCategory } from '@/app/(site)/chuyen-muc/[slug]/[feed]/route'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aPublishedPost } from '@/tests/ground/posts'

const read = async () => (await GET()).text()

test('a feed reader gets the whole article with its date, and no text can break out of it', async () => {
  await aPublishedPost({
    title: 'Khen thưởng ]]><script>x</script>',
    summary: 'Một câu <i>ngắn</i>.',
    body: aBody('1 < 2 & ]]> <script>x</script>'),
    at: new Date('2026-05-01T03:00:00Z'),
  })
  const xml = await read()
  expect(xml).toContain('<link>http://localhost:3000/bai-viet/khen-thuong-script-x-script</link>')
  expect(xml).toContain('Fri, 01 May 2026 03:00:00 GMT')
  expect(xml).toContain('Một câu &lt;i&gt;ngắn&lt;/i&gt;.')
  expect(xml).toContain('&lt;script&gt;x&lt;/script&gt;')
  expect(xml).toContain('<dc:creator>Hoàng Thị Huế</dc:creator>')
  // What stands outside of CDATA is XML, and none of it came from a text.
  expect(xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')).not.toContain('script>')
})

test('a withdrawn post leaves the feed', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Lịch cũ' })
  expect(await read()).toContain(slug)
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await read()).not.toContain(slug)
})

test('an empty portal has an empty feed', async () => {
  const reply = await GET()
  expect(reply.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  expect(await reply.text()).not.toContain('<item>')
})

test('a correction stands before the text in the feed too', async () => {
  const editor = await aMember()
  const { postId } = await aPublishedPost({
    by: editor,
    title: 'Đính chính trong nguồn tin',
    at: new Date('2026-06-01'),
  })
  const correction = 'Bản trước ghi <124> tập thể; số đúng là 142.'
  await publishPost(editor, { postId, basedOn: 1, correction }, new Date('2026-06-02T01:00:00Z'))
  expect(await read()).toContain(
    '<p><strong>Đính chính ngày 02/06/2026.</strong> Bản trước ghi &lt;124&gt; tập thể; số đúng là 142.</p>',
  )
})

test('Atom names the feed, its hub-less self, each entry with its address, hours and author', async () => {
  const { postId } = await aPublishedPost({
    title: 'Nước về <b>bản</b> & xã',
    tags: ['Nước sạch'],
    at: new Date('2026-05-01T03:00:00Z'),
  })
  const xml = new DOMParser().parseFromString(await (await atom()).text(), 'text/xml')
  const [entry, ...others] = xml.querySelectorAll('feed > entry')
  const text = (name: string) => entry!.querySelector(name)?.textContent
  expect(others).toEqual([])
  expect(text('id')).toBe(`tag:localhost,2026:bai-viet-${postId}`)
  // RFC 4287, 3.1: what says that it is HTML is read as HTML.
  expect(entry!.querySelector('title')?.getAttribute('type')).toBe('html')
  expect(text('title')).toBe('Nước về &lt;b&gt;bản&lt;/b&gt; &amp; xã')
  expect(text('published')).toBe('2026-05-01T03:00:00.000Z')
  expect(text('updated')).toBe('2026-05-01T03:00:00.000Z')
  expect(text('author > name')).toBe('Hoàng Thị Huế')
  expect([...entry!.querySelectorAll('category')].map((one) => one.getAttribute('term'))).toContain('Nước sạch')
  // RFC 4287, 4.1.1: id, title and updated once, a link to itself.
  for (const name of ['feed > id', 'feed > title', 'feed > updated'])
    expect(xml.querySelectorAll(name), name).toHaveLength(1)
  expect(xml.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe('http://localhost:3000/atom.xml')
})

test('JSON Feed 1.1 carries what its readers must find', async () => {
  await aPublishedPost({ title: 'Nước về bản', tags: ['Nước sạch'], summary: 'Một câu <i>ngắn</i>.' })
  const answer = await jsonFeed()
  expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  const feed = await answer.json()
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'http://localhost:3000/feed.json',
    language: 'vi',
    items: [{ title: 'Nước về bản', summary: 'Một câu <i>ngắn</i>.', authors: [{ name: 'Hoàng Thị Huế' }] }],
  })
  expect(feed.items[0].url).toBe('http://localhost:3000/bai-viet/nuoc-ve-ban')
  expect(feed.items[0].content_html).toContain('Sáng nay')
  expect(feed.items[0].tags).toContain('Nước sạch')
})

test('a category has feeds of its own, with the posts of its subcategories', async () => {
  const main = await aCategory({ slug: 'phong-trao', name: 'Phong trào' })
  const sub = await aCategory({ parentId: main.id })
  await aPublishedPost({ title: 'Bài trong mục', categoryId: sub.id })
  await aPublishedPost({ title: 'Bài mục khác' })
  const feed = async (file: string, slug = 'phong-trao') =>
    ofCategory(new Request('http://x'), { params: Promise.resolve({ slug, feed: file }) })
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
    const text = await (await feed(file)).text()
    expect(text, file).toContain('Bài trong mục')
    expect(text, file).not.toContain('Bài mục khác')
    expect(text, file).toContain(`http://localhost:3000/chuyen-muc/phong-trao/${file}`)
  }
  expect((await feed('page.xml')).status).toBe(404)
  expect((await feed('feed.xml', 'khong-co')).status).toBe(404)
})
