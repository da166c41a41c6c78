import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { POST } from '@/app/(newsroom)/quan-tri/tai-anh-len/route'
import { currentActor } from '@/app/session'
import { env } from '@/lib/env'
import { aMember } from '@/tests/ground/builders'
import { aPhoto, everythingKept } from '../lib/media/photos'

vi.mock('@/app/session', () => ({ currentActor: vi.fn() }))

beforeEach(async () => {
  await rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true })
  vi.mocked(currentActor).mockResolvedValue(await aMember({ role: 'AUTHOR' }))
})

test('a picture comes in by its bytes and its name', async () => {
  const response = await POST(aRequest(await aPhoto(), { 'x-file-name': encodeURIComponent('Đường lên Nà Lạn.jpg') }))
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ ok: true, item: { fileName: 'Đường lên Nà Lạn.jpg', width: 500 } })
})

test('a name that cannot be read does not cost the picture', async () => {
  const response = await POST(aRequest(await aPhoto(), { 'x-file-name': '../../%E1%ZZ.jpg' }))
  expect(await response.json()).toMatchObject({ ok: true, item: { fileName: '%E1%ZZ.jpg' } })
})

test('whoever is no longer signed in is told so', async () => {
  vi.mocked(currentActor).mockResolvedValue(null)
  const response = await POST(aRequest(await aPhoto()))
  expect(response.status).toBe(401)
  expect((await response.json()).reasons[0].message).toContain('Phiên làm việc đã hết.')
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})

test('a page of another site cannot upload for whoever reads it', async () => {
  const photo = await aPhoto()
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://ke-gian.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '' },
  ]
  for (const headers of foreign) expect((await POST(aRequest(photo, headers))).status).toBe(403)
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
  const old = { 'sec-fetch-site': '', origin: 'http://localhost:3000', host: 'localhost:3000' }
  expect((await POST(aRequest(photo, old))).status).toBe(200)
})

test('each refusal has its number and its sentence', async () => {
  const asked = async (content: Uint8Array, headers: Record<string, string> = {}) => {
    const response = await POST(aRequest(content, headers))
    return [response.status, (await response.json()).reasons[0].message]
  }
  const photo = await aPhoto()
  expect(await asked(Buffer.from('<svg/>'))).toEqual([415, expect.stringContaining('SVG')])
  expect(await asked(photo, { 'content-length': String(40 * 1024 * 1024) })).toEqual([
    413,
    expect.stringContaining('30 MB'),
  ])
  expect(await asked(photo, { 'content-length': '' })).toEqual([411, expect.stringContaining('nặng bao nhiêu')])
  expect(await asked(new Uint8Array())).toEqual([413, expect.stringContaining('trống')])
  expect(await asked(photo.subarray(0, 3000))).toEqual([422, expect.stringContaining('bị hỏng')])
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})

test('a request that is given up in the middle leaves nothing behind', async () => {
  const [photo, giving] = [await aPhoto(), new AbortController()]
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(photo.subarray(0, 2000)),
    pull: async () => giving.abort(),
  })
  const response = await POST(aRequest(body, { 'content-length': String(photo.length) }, giving.signal))
  expect(response.status).toBe(499)
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})

test('a full disk is told in one sentence, and nothing stays on it', async () => {
  const photo = await aPhoto()
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(photo.subarray(0, 2000)),
    pull: (controller) => controller.error(full),
  })
  const response = await POST(aRequest(body, { 'content-length': String(photo.length) }))
  expect(response.status).toBe(507)
  expect((await response.json()).reasons[0].message).toContain('Ổ đĩa của máy chủ đã đầy')
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})

test('a file takes the place of another where the address says so', async () => {
  const first = (await (await POST(aRequest(await aPhoto()))).json()).item
  const request = aRequest(await aPhoto({ colour: '#224488' }), { 'x-file-name': 'moi.jpg' })
  const response = await POST(new Request(`${request.url}?thay=${first.mediaId}`, request))
  expect((await response.json()).item).toMatchObject({ mediaId: first.mediaId, fileName: 'moi.jpg' })
  const nobody = aRequest(await aPhoto({ colour: '#228844' }))
  expect((await POST(new Request(`${nobody.url}?thay=4711`, nobody))).status).toBe(422)
})

function aRequest(
  body: Uint8Array | ReadableStream,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Request {
  const length = body instanceof Uint8Array ? { 'content-length': String(body.length) } : {}
  const all = Object.entries({ 'sec-fetch-site': 'same-origin', ...length, ...headers }).filter(([, value]) => value)
  const init = { method: 'POST', body: body as BodyInit, headers: Object.fromEntries(all), signal, duplex: 'half' }
  return new Request('http://localhost:3000/quan-tri/tai-anh-len', init)
}
