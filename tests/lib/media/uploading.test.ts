import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { uploadImage } from '@/lib/media/uploading'
import { aMember } from '@/tests/ground/builders'
import { aFile, anUpload, aPhoto, everythingKept } from './photos'

beforeEach(() => rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true }))

const nothing = { files: [], rows: 0 }

describe('a photograph', () => {
  test('stands upright in every size it is wide enough for, and once in the shape of link previews', async () => {
    const photo = await aPhoto({ width: 1000, height: 1500 })

    const picture = await uploadImage(await aMember(), anUpload(photo, 'Lễ trao huân chương.JPG'.normalize('NFD')))

    expect(picture).toMatchObject({ width: 1500, height: 1000, fileName: 'Lễ trao huân chương.JPG' })
    expect(picture.sources.map(({ width, height }) => [width, height])).toEqual([
      [320, 213],
      [640, 427],
      [1280, 853],
      [1500, 1000],
    ])
    for (const { url, width, height } of picture.sources) {
      expect(await sharp(await contentAt(url)).metadata()).toMatchObject({ format: 'webp', width, height })
    }
    const share = await sharp(await contentAt(picture.shareUrl)).metadata()
    expect(share).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  })

  test('tells citizens neither the camera nor the place', async () => {
    const photo = await aPhoto()
    expect(photo.includes('May anh cua xa')).toBe(true)

    const picture = await uploadImage(await aMember(), anUpload(photo))

    for (const url of [...picture.sources.map((source) => source.url), picture.shareUrl]) {
      const content = await contentAt(url)
      const { exif, icc, xmp, iptc, orientation } = await sharp(content).metadata()
      expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
      expect(content.includes('Exif') || content.includes('EXIF') || content.includes('May anh cua xa')).toBe(false)
    }
  })

  test('is never made larger than it is', async () => {
    const picture = await uploadImage(await aMember(), anUpload(await aPhoto({ width: 120, height: 200 })))
    expect(picture.sources.map((source) => source.width)).toEqual([200])
  })

  test('keeps its original unharmed where nobody is served from', async () => {
    const photo = await aPhoto()
    await uploadImage(await aMember(), anUpload(photo))
    const original = (await everythingKept()).files.find((file) => file.startsWith('media/originals/'))!
    expect((await readFile(join(env().PORTAL_DATA_DIR, original))).equals(photo)).toBe(true)
  })

  test('is in the log with who brought it', async () => {
    const member = await aMember({ role: 'AUTHOR' })
    const { mediaId } = await uploadImage(member, anUpload(await aPhoto()))
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: 'media.uploaded', actorId: member.id, subject: `media:${mediaId}` },
    ])
  })

  test('may lie on this machine already', async () => {
    const path = join(env().PORTAL_DATA_DIR, 'ảnh có sẵn.jpg')
    await writeFile(path, await aPhoto())
    expect(await uploadImage(await aMember(), { path, fileName: 'ảnh có sẵn.jpg' })).toMatchObject({ width: 500 })
  })
})

describe('a drawing', () => {
  test('keeps its transparency on the page and stands on white in link previews', async () => {
    const clear = { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
    const png = await sharp({ create: clear }).png().toBuffer()
    const picture = await uploadImage(await aMember(), anUpload(png, 'Biểu trưng.png'))
    expect((await sharp(await contentAt(picture.sources[0]!.url)).stats()).isOpaque).toBe(false)
    const { dominant } = await sharp(await contentAt(picture.shareUrl)).stats()
    expect(dominant.r + dominant.g + dominant.b).toBeGreaterThan(700)
  })

  test('that moves is shown by its first picture', async () => {
    const frames = await Promise.all(['#ff0000', '#0000ff'].map((colour) => plain(80, 60, colour)))
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)

    const picture = await uploadImage(await aMember(), anUpload(gif, 'Múa sạp.gif'))

    expect(picture).toMatchObject({ width: 80, height: 60 })
    const shown = sharp(await contentAt(picture.sources[0]!.url))
    expect((await shown.metadata()).pages ?? 1).toBe(1)
    expect((await shown.stats()).channels[0]!.mean).toBeGreaterThan(200)
  })

  test('in print colours, in sixteen bits or in grey is taken like any other', async () => {
    const member = await aMember()
    const base = sharp({ create: { width: 60, height: 40, channels: 3, background: '#cc3322' } })
    const drawings = [
      await base.clone().toColourspace('cmyk').jpeg().toBuffer(),
      await base.clone().toColourspace('rgb16').png().toBuffer(),
      await base.clone().grayscale().png().toBuffer(),
      await base.clone().png({ palette: true, progressive: true }).toBuffer(),
    ]
    const reds = []
    for (const drawing of drawings) {
      const { sources } = await uploadImage(member, anUpload(drawing))
      reds.push((await sharp(await contentAt(sources[0]!.url)).stats()).channels[0]!.mean)
    }
    expect(Math.min(reds[0]!, reds[1]!, reds[3]!)).toBeGreaterThan(170)
  })
})

describe('the same content', () => {
  test('brought again under another name is the picture that is there', async () => {
    const photo = await aPhoto()
    const first = await uploadImage(await aMember(), anUpload(photo, 'Bản một.jpg'))
    const kept = await everythingKept()
    const second = await uploadImage(await aMember(), anUpload(photo, 'Bản hai.jpg'))
    expect(second).toEqual(first)
    expect(await everythingKept()).toEqual(kept)
  })

  test('brought by two people at the same moment is stored once', async () => {
    const [photo, one, other] = [await aPhoto(), await aMember(), await aMember()]
    const pictures = await Promise.all([one, other, one].map((member) => uploadImage(member, anUpload(photo))))
    expect(new Set(pictures.map((picture) => picture.mediaId)).size).toBe(1)
    expect(await db.mediaItem.count()).toBe(1)
    expect((await everythingKept()).files).toHaveLength(1 + 2 + 1)
  })

  test('in two files is two pictures, and neither takes the files of the other', async () => {
    const [jpeg, member] = [await aPhoto(), await aMember()]
    await uploadImage(member, anUpload(jpeg))
    await uploadImage(member, anUpload(Buffer.concat([jpeg, Buffer.from('đuôi thừa')])))
    expect(await db.mediaItem.count()).toBe(2)
    expect((await everythingKept()).files).toHaveLength(2 * (1 + 2 + 1))
  })
})

describe('a file that is no picture for the portal is refused with what to do, and leaves nothing behind:', () => {
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const page = '\ufeff<!doctype html><title>Ảnh</title><script>alert(1)</script>'
  const ftyp = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1`)])
  const cases: [string, string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ['an SVG', 'huy-hieu.svg', () => Buffer.from(svg), /^Ảnh SVG chưa dùng được\. Hãy lưu lại thành JPG/],
    ['an SVG in a .png', 'huy-hieu.png', () => Buffer.from(svg), /^Ảnh SVG chưa dùng được/],
    [
      'a web page named .jpg',
      'ảnh.jpg',
      () => Buffer.from(page),
      /^Tệp này là trang web, không phải ảnh hay tài liệu\./,
    ],
    ['a HEIC', 'IMG_2310.heic', () => ftyp('heic'), /^Ảnh HEIC chưa dùng được\. Hãy lưu lại thành JPG rồi tải lên\.$/],
    ['a HEIC named .jpg', 'IMG_2310.jpg', () => ftyp('heix'), /^Ảnh HEIC chưa dùng được/],
    ['an AVIF', 'anh.avif', () => ftyp('avif'), /^Ảnh AVIF chưa dùng được/],
    ['a TIFF', 'quét.tif', () => plain(20, 20).then((png) => sharp(png).tiff().toBuffer()), /^Ảnh TIFF chưa dùng được/],
    ['a PDF', 'Quyết định.pdf', () => Buffer.from('%PDF-1.7\n'), /^Tệp này không phải ảnh\. Hãy chọn ảnh JPG/],
    ['an empty file', 'trống.jpg', () => new Uint8Array(), /^Tệp này trống\./],
    ['a photograph cut in half', 'dở.jpg', async () => half(await aPhoto()), /^Ảnh bị hỏng hoặc chưa được chép đủ\./],
    ['a drawing cut in half', 'dở.png', async () => half(await plain(400, 400)), /^Ảnh bị hỏng/],
    ['a mere beginning', 'đầu.jpg', async () => (await aPhoto()).subarray(0, 20), /^Ảnh bị hỏng/],
    ['more than 40 million pixels', 'lớn.png', () => plain(8200, 5000), /^Ảnh lớn hơn 40 triệu điểm ảnh\./],
    ['a scroll of paper', 'cuộn.png', () => plain(100, 16_400), /^Ảnh cao quá 16\.383 điểm ảnh\./],
    ['a single pixel', 'đếm.gif', () => plain(1, 1).then((png) => sharp(png).gif().toBuffer()), /^Ảnh nhỏ quá/],
  ]

  test.each(cases)('%s', async (_, fileName, content, sentence) => {
    const upload = anUpload(await content(), fileName)
    await expect(uploadImage(await aMember(), upload)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(sentence),
    })
    expect(await everythingKept()).toEqual(nothing)
  })

  test('one byte more than 30 MB, whatever weight was announced', async () => {
    const member = await aMember()
    const heavy = { stream: Readable.from(heavyPhoto()), fileName: 'nặng.jpg', declaredBytes: 1000 }
    await expect(uploadImage(member, heavy)).rejects.toThrow('Ảnh nặng hơn 30 MB.')
    const unread = Readable.from(heavyPhoto())
    const announced = { stream: unread, fileName: 'nặng.jpg', declaredBytes: 30 * 1024 * 1024 + 1 }
    await expect(uploadImage(member, announced)).rejects.toThrow('Ảnh nặng hơn 30 MB.')
    expect(unread.readableDidRead).toBe(false)
    expect(await everythingKept()).toEqual(nothing)
  })

  test('fewer bytes than announced', async () => {
    const photo = await aPhoto()
    const upload = { ...anUpload(photo), declaredBytes: photo.length + 1 }
    await expect(uploadImage(await aMember(), upload)).rejects.toThrow('Ảnh bị hỏng hoặc chưa được chép đủ.')
    expect(await everythingKept()).toEqual(nothing)
  })
})

describe('nothing stays behind', () => {
  test('when the connection breaks in the middle', async () => {
    const photo = await aPhoto()
    async function* breaking() {
      yield photo.subarray(0, 1000)
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    }
    const upload = { stream: Readable.from(breaking()), fileName: 'đứt.jpg' }
    await expect(uploadImage(await aMember(), upload)).rejects.toThrow('aborted')
    expect(await everythingKept()).toEqual(nothing)
  })

  test('when the person gives up while it is being sent', async () => {
    const [member, photo, giving] = [await aMember(), await aPhoto(), new AbortController()]
    async function* slow() {
      yield photo
      giving.abort()
    }
    const sending = { stream: Readable.from(slow()), fileName: 'thôi.jpg' }
    await expect(uploadImage(member, sending, giving.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(await everythingKept()).toEqual(nothing)
  })

  test('when the person gives up in the last moment', async () => {
    const [member, photo] = [await aMember(), await aPhoto()]
    let asked = 0
    const signal = Object.assign(new AbortController().signal, {
      throwIfAborted: () => {
        if (++asked === 2) throw new DOMException('Đã hủy', 'AbortError')
      },
    })
    await expect(uploadImage(member, anUpload(photo), signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toBe(2)
    expect(await everythingKept()).toEqual(nothing)
  })

  test('and what another person stored meanwhile is left alone', async () => {
    const [member, photo] = [await aMember(), await aPhoto()]
    await uploadImage(member, anUpload(photo))
    const kept = await everythingKept()
    await expect(uploadImage(member, anUpload(photo), AbortSignal.abort(new Error('Thôi')))).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(await everythingKept()).toEqual(kept)
  })
})

test('only staff who may upload are let in', async () => {
  const visitor = { ...(await aMember()), role: 'VISITOR' as never }
  await expect(uploadImage(visitor, anUpload(await aPhoto()))).rejects.toThrow('chưa được phép')
  expect(await everythingKept()).toEqual(nothing)
})

async function contentAt(url: string): Promise<Buffer> {
  return (await aFile(url)).content
}

function plain(width: number, height: number, background = '#a02020'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

function half(content: Buffer): Buffer {
  return content.subarray(0, content.length / 2)
}

function* heavyPhoto() {
  yield Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  for (let i = 0; i < 30; i++) yield Buffer.alloc(1024 * 1024)
}
