import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aDesk } from './a-desk'

test('whoever holds the page already gets a nod instead of the page', async () => {
  const desk = await aDesk()
  const first = await desk.get('/')

  const byTag = await desk.get('/', { 'if-none-match': String(first.headers.etag) })
  const byDate = await desk.get('/', { 'if-modified-since': String(first.headers['last-modified']) })
  const other = await desk.get('/', { 'if-none-match': 'W/"khac"' })

  expect([byTag.statusCode, byTag.body, byTag.headers.etag]).toEqual([304, '', first.headers.etag])
  expect(byTag.headers['cache-control']).toBe('no-cache')
  expect(byDate.statusCode).toBe(304)
  expect(other.statusCode).toBe(200)
})

test('whoever asks for the head gets the head, with the length of the page', async () => {
  const desk = await aDesk()
  const page = await desk.get('/')

  const head = await desk.get('/', {}, 'HEAD')

  expect([head.statusCode, head.body]).toEqual([200, ''])
  expect(head.headers['content-length']).toBe(page.headers['content-length'])
  expect(head.headers.etag).toBe(page.headers.etag)
})

test('everybody gets the smallest encoding they read, and plain text where they read none', async () => {
  const desk = await aDesk()
  await desk.get('/')
  await expect.poll(() => desk.shelf.get('/')?.brotli).toBeTruthy()

  const browser = await desk.get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' })
  const older = await desk.get('/', { 'accept-encoding': 'gzip, br;q=0' })
  const plain = await desk.get('/', { 'accept-encoding': 'identity' })
  const silent = await desk.get('/')

  expect(browser.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(browser.rawPayload).toString()).toBe(silent.body)
  expect(older.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(older.rawPayload).toString()).toBe(silent.body)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(silent.body)
})

test('citizens read and do nothing else: other methods are refused in one line', async () => {
  const desk = await aDesk()

  const answer = await desk.get('/bai-viet/thi-dua', { 'next-action': 'abc' }, 'POST')

  expect(answer.statusCode).toBe(405)
  expect(answer.headers.allow).toBe('GET, HEAD')
  expect(desk.drawn).toEqual([])
})

test('no answer names the software behind it', async () => {
  const desk = await aDesk()

  expect((await desk.get('/')).headers['x-powered-by']).toBeUndefined()
})
