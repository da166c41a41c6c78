import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import inject from 'light-my-request'
import { expect, test } from 'vitest'
import { FOR_EVER, openFiles } from '@/lib/front-desk/files'
import { handOutMedia, type OpenMedia } from '@/lib/front-desk/media-door'
import { aFolder } from './a-desk'

test('a file of the build goes out compressed and is never asked for again', async () => {
  const get = await aFolderOfFiles()

  const answer = await get('/_next/static/chunks/trang.js', { 'accept-encoding': 'gzip' })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(answer.headers['cache-control']).toBe(FOR_EVER)
  expect(gunzipSync(answer.rawPayload).toString()).toBe(SCRIPT)
})

test('nothing beside the folder can be asked for, however the address is spelled', async () => {
  const get = await aFolderOfFiles()

  for (const path of ['/../bi-mat.txt', '/..%2fbi-mat.txt', '/%2e%2e/bi-mat.txt', '/chunks', '/.an', '']) {
    expect((await get(`/_next/static${path}`)).statusCode, path).toBe(404)
  }
})

test('a picture goes out with its type and may be kept for ever', async () => {
  const answer = await askForMedia('ab/cdef-640.webp')

  expect([answer.statusCode, answer.body]).toEqual([200, 'ảnh'])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/webp',
    'content-length': String(Buffer.byteLength('ảnh')),
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('a browser that holds the picture gets a nod, and its head has no body', async () => {
  const held = await askForMedia('ab/cdef-640.webp', { 'if-none-match': '"ab/cdef-640.webp"' })
  const head = await askForMedia('ab/cdef-640.webp', {}, 'HEAD')

  expect([held.statusCode, held.body]).toEqual([304, ''])
  expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', '5'])
})

test('a key that leads elsewhere is no key: the store is not even asked', async () => {
  const asked: string[] = []
  for (const key of ['../../etc/passwd', 'ab/../../x', '', '/ab', 'ab%2f..', 'khong-co.webp']) {
    expect((await askForMedia(key, {}, 'GET', asked)).statusCode, key).toBe(404)
  }
  expect(asked).toEqual(['khong-co.webp'])
})

const SCRIPT = `console.info("${'thi đua '.repeat(100)}")`

async function aFolderOfFiles() {
  const parent = await aFolder()
  const folder = join(parent, 'static')
  await mkdir(join(folder, 'chunks'), { recursive: true })
  await writeFile(join(parent, 'bi-mat.txt'), 'bí mật')
  await writeFile(join(folder, '.an'), 'ẩn')
  await writeFile(join(folder, 'chunks/trang.js'), SCRIPT)
  const files = await openFiles(folder, '/_next/static', () => FOR_EVER, [])
  return (path: string, headers: Record<string, string> = {}) =>
    inject(
      async (req, res) => {
        if (!(await files.handOut(req, res, path))) res.writeHead(404).end()
      },
      { url: '/', headers },
    )
}

function askForMedia(
  key: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
  asked: string[] = [],
) {
  const openMedia: OpenMedia = async (wanted) => {
    asked.push(wanted)
    if (wanted !== 'ab/cdef-640.webp') return null
    const content = Buffer.from('ảnh')
    const read = (start: number, end: number) => Readable.from([content.subarray(start, end + 1)])
    return { bytes: content.length, type: 'image/webp', isShown: true, read }
  }
  return inject((req, res) => void handOutMedia(req, res, key, openMedia, false), { url: '/', headers, method })
}
