import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { env } from '@/lib/env'
import { beginPinging, tellOne } from '@/lib/pings/pinging'
import { targetsFrom } from '@/lib/pings/targets'
import { withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

let server: Server | undefined
afterEach(() => void server?.close())

/** Somebody outside who listens, and answers as told. */
async function aListener(answer = () => 200) {
  const heard: { type: string; body: string }[] = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      heard.push({ type: String(request.headers['content-type']), body })
      response.writeHead(answer()).end()
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

const KEY = 'khoa-thu-nghiem-1'
const indexNowAt = (url: string) =>
  targetsFrom({ ...env(), PORTAL_INDEXNOW_KEY: KEY, PORTAL_INDEXNOW_ENDPOINT: url, PORTAL_WEBSUB_HUB: undefined })[0]!

test('without settings nobody is told', () => {
  expect(targetsFrom(env())).toEqual([])
})

test('search engines hear of what was published and withdrawn since they last heard, and of nothing older', async () => {
  const { heard, url } = await aListener()
  const editor = await aMember()
  await aPublishedPost({ by: editor, title: 'Bài cũ' })
  expect(await tellOne(indexNowAt(url))).toBe(0)
  const { postId } = await aPublishedPost({ by: editor, title: 'Bài mới' })
  await withdrawPost(editor, { postId, reason: 'Nhầm.' })
  expect(await tellOne(indexNowAt(url))).toBe(1)
  expect(await tellOne(indexNowAt(url))).toBe(0)
  expect(heard.map(({ body }) => JSON.parse(body))).toEqual([
    {
      host: 'localhost:3000',
      key: KEY,
      keyLocation: 'http://localhost:3000/indexnow.txt',
      urlList: ['http://localhost:3000/', 'http://localhost:3000/bai-viet/bai-moi'],
    },
  ])
})

test('a hub is told of the feeds of the site and of the category', async () => {
  const { heard, url } = await aListener(() => 204)
  const [hub] = targetsFrom({ ...env(), PORTAL_WEBSUB_HUB: url })
  await tellOne(hub!)
  await aPublishedPost({ categoryId: (await aCategory({ slug: 'thong-bao' })).id })
  await tellOne(hub!)
  const words = new URLSearchParams(heard[0]?.body)
  expect(words.get('hub.mode')).toBe('publish')
  expect(words.getAll('hub.url')).toContain('http://localhost:3000/feed.xml')
  expect(words.getAll('hub.url')).toContain('http://localhost:3000/chuyen-muc/thong-bao/atom.xml')
})

test('who did not hear is told again, behind everybody, until they hear', async () => {
  let answers = 0
  const { heard, url } = await aListener(() => (++answers < 3 ? 503 : 200))
  const rings: (() => void)[] = []
  const target = indexNowAt(url)
  await tellOne(target)
  await aPublishedPost({ title: 'Bài mới' })
  const stop = beginPinging([target], { onRing: (listener) => void rings.push(listener) }, { quietMs: 5, retryMs: 10 })
  rings.forEach((ring) => ring())
  await vi.waitFor(() => expect(heard.length).toBe(3), { timeout: 30_000 })
  await vi.waitFor(async () => expect(await tellOne(target)).toBe(0), { timeout: 30_000 })
  stop()
  expect(new Set(heard.map(({ body }) => body)).size).toBe(1)
})
