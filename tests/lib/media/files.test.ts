import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { env } from '@/lib/env'
import type { MediaKind } from '@/lib/media/media'
import { uploadMedia } from '@/lib/media/uploading'
import { sheetOf } from '@/prisma/province/sheet'
import { zipOf } from '@/prisma/province/zip'
import { aMember } from '@/tests/ground/builders'
import { aBomb, aFilm, aPdf, aWordFile } from './files'
import { aFile, anUpload, everythingKept } from './photos'

const ALL: MediaKind[] = ['PICTURE', 'VIDEO', 'FILE']
const nothing = { files: [], rows: 0 }

beforeEach(() => rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true }))

async function bring(content: Uint8Array, fileName: string, kinds = ALL) {
  return uploadMedia(await aMember(), anUpload(content, fileName), kinds)
}

describe('a file that staff bring is told by its content', () => {
  const cases: [string, string, Buffer, object][] = [
    ['a PDF', 'Kế hoạch.pdf', aPdf(), { kind: 'FILE', format: 'pdf' }],
    ['a PDF whose name says nothing', 'tai-lieu', aPdf('b'), { kind: 'FILE', format: 'pdf' }],
    ['a document of Word', 'Quyết định.docx', aWordFile(), { kind: 'FILE', format: 'docx' }],
    ['a sheet of Excel named .docx', 'Mẫu.docx', sheetOf('Mẫu', [['TT', 'Họ tên']]), { kind: 'FILE', format: 'xlsx' }],
    ['a film', 'Lễ hội.mp4', aFilm(), { kind: 'VIDEO', format: 'mp4', width: 1280, height: 720 }],
    ['a film held upright', 'Múa xòe.mp4', aFilm({ isTurned: true }), { kind: 'VIDEO', width: 720, height: 1280 }],
  ]
  test.each(cases)('%s', async (_, fileName, content, told) => {
    const item = await bring(content, fileName)
    expect(item).toMatchObject({ ...told, fileName, bytes: content.length })
    if (item.kind === 'PICTURE') throw new Error('This is no picture.')
    expect(item.url).toMatch(/^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\.(pdf|docx|xlsx|mp4)$/)
    expect((await aFile(item.url)).content.equals(content)).toBe(true)
  })

  test('and is stored once, however often it is brought', async () => {
    const [one, other] = [await bring(aPdf(), 'Một.pdf'), await bring(aPdf(), 'Hai.pdf')]
    expect(other).toEqual(one)
  })
})

describe('a file that would harm or mislead readers is refused with one sentence and leaves nothing behind:', () => {
  const page = '<!doctype html><script>alert(1)</script>'
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  const cases: [string, string, () => Uint8Array, RegExp][] = [
    ['a web page named .pdf', 'Công văn.pdf', () => Buffer.from(page), /trang web, không phải ảnh hay tài liệu/],
    ['a web page with a PDF behind it', 'a.pdf', () => Buffer.from(page + aPdf()), /trang web/],
    ['a web page with a ZIP behind it', 'a.docx', () => Buffer.concat([Buffer.from(page), aWordFile()]), /trang web/],
    ['half a PDF', 'a.pdf', () => aPdf().subarray(0, 40), /Tệp bị hỏng hoặc chưa được chép đủ/],
    ['a document with macros', 'a.docm', () => aWordFile({}, macros), /có macro/],
    ['one that hides its macros', 'a.docx', () => aWordFile({ 'word/vbaProject.bin': 'x' }), /có macro/],
    ['a bomb', 'a.docx', () => aBomb(400), /mở ra lớn hơn 300 MB/],
    ['a bomb that lies about its size', 'a.docx', () => aBomb(400, false), /bị hỏng|lớn hơn 300 MB/],
    ['an archive of anything', 'a.docx', () => zipOf({ 'virus.exe': 'MZ' }), /tệp nén hoặc loại chưa dùng được/],
    ['half a document', 'a.docx', () => aWordFile().subarray(0, 200), /Tệp bị hỏng/],
    [
      'a document of twenty years ago',
      'a.doc',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /kiểu cũ hoặc có mật khẩu/,
    ],
    ['a program', 'a.pdf', () => Buffer.from('MZ\x90\0'), /Loại tệp này chưa dùng được ở đây/],
    ['a film of an old telephone', 'a.mov', () => aFilm({ brand: 'qt  ' }), /Video MOV chưa dùng được/],
    ['a film that few machines show', 'a.mp4', () => aFilm({ codec: 'hvc1' }), /HEVC/],
    ['a film cut short', 'a.mp4', () => aFilm().subarray(0, -100), /Video bị hỏng/],
    ['a film without its head', 'a.mp4', () => aFilm().subarray(0, 24), /Video bị hỏng/],
    ['nothing', 'a.pdf', () => new Uint8Array(), /Tệp này trống/],
  ]
  test.each(cases)('%s', async (_, fileName, content, sentence) => {
    await expect(bring(content(), fileName)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(sentence),
    })
    expect(await everythingKept()).toEqual(nothing)
  })

  test('a document of 51 MB, and a film of 201 MB, whatever weight was announced', async () => {
    const member = await aMember()
    const heavy = (head: Buffer, megabytes: number) =>
      uploadMedia(member, { stream: Readable.from(pour(head, megabytes)), fileName: 'nặng', declaredBytes: 10 }, ALL)
    await expect(heavy(aPdf(), 51)).rejects.toThrow('Tệp nặng hơn 50 MB.')
    await expect(heavy(aFilm(), 201)).rejects.toThrow('Video nặng hơn 200 MB.')
    expect(await everythingKept()).toEqual(nothing)
  })

  test('a document where a picture is wanted', async () => {
    await expect(bring(aPdf(), 'a.jpg', ['PICTURE'])).rejects.toThrow('Tệp này không phải ảnh.')
  })
})

test('what looks like a PDF and a web page at once is handed over as a PDF, in a sandbox', async () => {
  const both = Buffer.from(`%PDF-1.7\n<script>alert(1)</script>\n${aPdf()}`)
  const item = await bring(both, 'hai-mat.pdf')
  expect(item.kind !== 'PICTURE' && (await aFile(item.url)).type).toBe('application/pdf')
})

function* pour(head: Buffer, megabytes: number) {
  yield head
  const chunk = Buffer.alloc(1024 * 1024)
  for (let i = 0; i < megabytes; i++) yield chunk
}
