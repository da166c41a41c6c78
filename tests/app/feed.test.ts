import { expect, test } from 'vitest'
import { GET } from '@/app/feed.xml/route'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aMember } from '@/tests/ground/builders'
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
