import { expect, test } from '@playwright/test'
import { get, portal, query } from './ground/portal'

const firstArticle = async () => /href="(\/bai-viet\/[^"]+)"/.exec((await get('/')).text)![1]!

test('a browser that asks again is told that nothing has changed', async () => {
  const address = await firstArticle()
  const first = await get(address)
  const etag = first.headers.get('etag')!
  expect(etag).toBeTruthy()
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const second = await get(address, { 'if-none-match': etag })
  expect(second.status).toBe(304)
  expect(second.text).toBe('')
})

test('HEAD says what GET would, without the page', async () => {
  const head = await get('/', {}, 'HEAD')
  expect(head.status).toBe(200)
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000)
  expect(head.text).toBe('')
})

test.describe('what every answer carries for the reader’s safety', () => {
  for (const address of ['/', '/khong-co-trang-nay', '/quan-tri/dang-nhap', '/feed.xml', '/media/khong-co.webp']) {
    test(address, async () => {
      const { headers } = await get(address)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBeTruthy()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('content-security-policy') ?? '').toContain("frame-ancestors 'none'")
    })
  }

  test('public pages run no script but files of our own; the newsroom only what carries its number', async () => {
    const open = (await get('/')).headers.get('content-security-policy')!
    expect(open).toContain("script-src 'self'")
    expect(open).not.toContain('unsafe')
    const [one, two] = [await get('/quan-tri/dang-nhap'), await get('/quan-tri/dang-nhap')]
    const nonce = (reply: typeof one) => /'nonce-([^']+)'/.exec(reply.headers.get('content-security-policy')!)![1]
    expect(nonce(one)).not.toBe(nonce(two))
    expect(one.headers.get('cache-control')).toContain('no-store')
    expect(one.headers.get('x-robots-tag')).toContain('noindex')
  })
})

test('an address where nothing stands answers 404 with a page that helps', async () => {
  const reply = await get('/bai-viet/khong-co-bai-nay')
  expect(reply.status).toBe(404)
  const html = reply.text
  expect(html).toContain('Không có trang ở địa chỉ này')
  expect(html).toContain('<h1')
  expect(html).toContain('noindex')
})

test('a link that has swallowed a whole letter is answered with a page that helps', async () => {
  const reply = await get(`/bai-viet/${'a'.repeat(10_000)}`)
  expect(reply.status).toBe(414)
  expect(reply.text).toContain('Địa chỉ này quá dài')
  expect(reply.text).toContain('noindex')
})

test('the withdrawn post of the province answers 410 with the reason, and is in no list', async () => {
  const gone = await query<{ slug: string; reason: string }>(
    `SELECT slug, reason FROM post JOIN publication_event e ON e.post_id = post.id WHERE kind = 'WITHDRAWN' AND e.at < '2026-11-01'`,
  )
  expect(gone).toHaveLength(1)
  const address = `/bai-viet/${gone[0]!.slug}`
  const reply = await get(address)
  expect(reply.status).toBe(410)
  expect(reply.text).toContain(gone[0]!.reason)
  for (const list of ['/', '/tin-moi', '/feed.xml', '/sitemap/bai-viet-1.xml']) {
    expect((await get(list)).text, list).not.toContain(`${address}"`)
  }
})

test('one spelling of an address counts; the others lead to it in one step', async () => {
  const address = await firstArticle()
  for (const other of [`${address}/`, `/${address}`, address.toUpperCase().replace('/BAI-VIET', '/bai-viet')]) {
    const reply = await get(other)
    expect([reply.status, reply.headers.get('location')], other).toEqual([308, address])
    expect(reply.rawHeaders.filter((name) => name.toLowerCase() === 'location')).toHaveLength(1)
  }
  const tracked = await get(`${address}?utm_source=zalo&fbclid=1`)
  expect(tracked.status).toBe(200)
  expect(tracked.text).toBe((await get(address)).text)
})

test('feed, sitemap and robots speak of the same public addresses', async () => {
  const [feed, sitemap, robots] = await Promise.all(
    ['/feed.xml', '/sitemap/bai-viet-1.xml', '/robots.txt'].map(async (a) => (await get(a)).text),
  )
  const { url } = portal()
  const address = await firstArticle()
  expect(feed).toContain(`${url}${address}`)
  expect(sitemap).toContain(`<loc>${url}${address}</loc>`)
  expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`)
  expect(robots).toContain('Disallow: /quan-tri')
  const html = (await get(address)).text
  expect(html).toContain(`<link rel="canonical" href="${url}${address}"`)
  expect(html).toContain('property="og:image"')
})

test('live and ready are two questions', async () => {
  expect((await get('/suc-khoe/song')).status).toBe(200)
  expect((await get('/suc-khoe/san-sang')).status).toBe(200)
})

test('other portals read the open list from their own pages, and follow it to each post', async () => {
  const answer = await fetch(`${portal().url}/api/v1/posts?category=khen-thuong&utm=1`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('etag')).toBeTruthy()
  const { posts } = (await answer.json()) as { posts: { slug: string }[] }
  expect(posts.length).toBeGreaterThan(0)
  expect((await get(`/api/v1/posts/${posts[0]?.slug}`)).status).toBe(200)
  for (const wrong of ['?category=khong-co', '?before=x', '?before=99999999999', '/khong-co']) {
    const refused = await get(`/api/v1/posts${wrong}`)
    expect(refused.status, wrong).toBe(404)
    expect(JSON.parse(refused.text), wrong).toMatchObject({ status: 404, title: 'Not Found' })
  }
  expect((await get('/api/v1/openapi.json')).text).toContain('"openapi":"3.1.0"')
})

test('whoever finds a hole learns whom to write to; the archive leads to every year and month', async () => {
  expect((await get('/.well-known/security.txt')).text).toMatch(/^Contact: mailto:.+\n[^]*Expires: 20\d\d-/)
  const months = [...(await get('/luu-tru')).text.matchAll(/href="(\/luu-tru\/\d{4}(?:\/\d{2})?)"/g)]
  expect(months.length).toBeGreaterThan(3)
  for (const [, path] of months) expect((await get(path!)).status, path).toBe(200)
  for (const none of ['/luu-tru/1900/01', '/luu-tru/2026/13', '/luu-tru/1900', '/sitemap/bai-viet-2.xml'])
    expect((await get(none)).status, none).toBe(404)
})
