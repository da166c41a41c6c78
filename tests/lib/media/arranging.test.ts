import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { cutPicture } from '@/lib/media/cutting'
import { deleteMedia } from '@/lib/media/deleting'
import { describeMedia } from '@/lib/media/describing'
import { findMedia } from '@/lib/media/newsroom'
import { picturesOf } from '@/lib/media/published'
import { bringBackMedia, replaceMedia } from '@/lib/media/replacing'
import { openMedia } from '@/lib/media/serving'
import { uploadImage, uploadMedia } from '@/lib/media/uploading'
import { aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'
import { aPdf } from './files'
import { aBodyWith, aFile, anUpload, aPhoto, everythingKept } from './photos'

beforeEach(() => rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true }))

const MIDDLE = { x: 0.5, y: 0.5 }

describe('a picture that is cut', () => {
  test('shows the part everywhere, from the upright original, and the bell rings', async () => {
    const editor = await aMember()
    const { mediaId } = await uploadImage(editor, anUpload(await halves()))
    const before = await generation()

    const cut = await cutPicture(editor, { mediaId, crop: { x: 0.5, y: 0, width: 0.5, height: 1 }, focus: MIDDLE })

    expect(cut).toMatchObject({ width: 400, height: 500 })
    const { dominant } = await sharp((await aFile(cut.sources.at(-1)!.url)).content).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
    expect((await picturesOf([mediaId]))[mediaId]).toMatchObject({ width: 400, sources: cut.sources })
    expect(await generation()).toBe(before + 1n)
  })

  test('leaves its old addresses leading to the new files, by however many cuts', async () => {
    const editor = await aMember()
    const whole = await uploadImage(editor, anUpload(await halves()))
    const { mediaId } = whole
    for (const width of [0.9, 0.8, 0.7])
      await cutPicture(editor, { mediaId, crop: { x: 0, y: 0, width, height: 1 }, focus: MIDDLE })
    const now = await cutPicture(editor, { mediaId, crop: { x: 0, y: 0, width: 0.6, height: 1 }, focus: MIDDLE })

    for (const { url, width } of whole.sources) {
      const led = await openMedia(url.replace('/media/', ''))
      const nearest = now.sources.find((source) => source.width === width) ?? now.sources.at(-1)!
      expect(led).toEqual({ movedTo: nearest.url })
    }
    expect(await openMedia(whole.shareUrl.replace('/media/', ''))).toEqual({ movedTo: now.shareUrl })
  })

  test('comes back whole at its first addresses, and nothing is left over', async () => {
    const editor = await aMember()
    const whole = await uploadImage(editor, anUpload(await halves()))
    const kept = await storedFiles()
    await cutPicture(editor, {
      mediaId: whole.mediaId,
      crop: { x: 0.1, y: 0.1, width: 0.5, height: 0.5 },
      focus: MIDDLE,
    })

    const back = await cutPicture(editor, { mediaId: whole.mediaId, crop: null, focus: MIDDLE })

    expect(back).toEqual(whole)
    const moves = (file: string) => file.startsWith('moved/')
    expect((await storedFiles()).filter((file) => !moves(file))).toEqual(kept)
    expect((await storedFiles()).filter(moves)).toHaveLength(await db.movedVariant.count())
  })

  test('is shared around the place that somebody chose', async () => {
    const editor = await aMember()
    const { mediaId } = await uploadImage(editor, anUpload(await halves(2400, 600)))
    const right = await cutPicture(editor, { mediaId, crop: null, focus: { x: 0.95, y: 0.5 } })
    expect(right.focus).toEqual({ x: 0.95, y: 0.5 })
    const { dominant } = await sharp((await aFile(right.shareUrl)).content).stats()
    expect(dominant.b).toBeGreaterThan(200)
    expect(dominant.r).toBeLessThan(60)
  })

  test('is cut by its bringer until citizens see it, then by editors alone', async () => {
    const [author, editor] = [await aMember({ role: 'AUTHOR' }), await aMember()]
    const { mediaId } = await uploadImage(author, anUpload(await halves()))
    const crop = { x: 0, y: 0, width: 0.5, height: 0.5 }
    await cutPicture(author, { mediaId, crop, focus: MIDDLE })
    await expect(cutPicture(await aMember({ role: 'AUTHOR' }), { mediaId, crop, focus: MIDDLE })).rejects.toThrow(
      'Hãy nhờ biên tập viên',
    )
    await aPublishedPost({ by: editor, body: aBodyWith(mediaId) })
    await expect(cutPicture(author, { mediaId, crop: null, focus: MIDDLE })).rejects.toThrow('đang hiện')
    await cutPicture(editor, { mediaId, crop: null, focus: MIDDLE })
  })
})

describe('a file that comes back into its place', () => {
  test('stands everywhere again at its first addresses, with its name and who brought it; what it displaces is kept', async () => {
    const [author, editor] = [await aMember({ role: 'AUTHOR' }), await aMember()]
    const first = await uploadImage(author, anUpload(await halves(), 'Ảnh đúng.jpg'))
    const { mediaId } = first
    await aPublishedPost({ by: editor, body: aBodyWith(mediaId) })
    const wrong = await replaceMedia(editor, mediaId, anUpload(await aPhoto({ colour: '#205090' }), 'Ảnh nhầm.jpg'))
    const [version] = (await findMedia(editor, mediaId))!.versions
    const before = await generation()

    const back = await bringBackMedia(editor, { mediaId, versionId: version!.id })

    expect(back).toEqual(first)
    expect((await aFile(first.sources[0]!.url)).content.length).toBeGreaterThan(0)
    const [old] = 'sources' in wrong ? wrong.sources : []
    expect(await openMedia(old!.url.replace('/media/', ''))).toMatchObject({ movedTo: expect.any(String) })
    expect(await generation()).toBe(before + 1n)
    const record = await findMedia(editor, mediaId)
    expect(record).toMatchObject({ fileName: 'Ảnh đúng.jpg', uploadedBy: author.name, uploadedAt: version!.uploadedAt })
    expect(record?.versions).toMatchObject([
      { fileName: 'Ảnh nhầm.jpg', replacedBy: editor.name, canComeBack: true },
      { fileName: 'Ảnh đúng.jpg', canComeBack: false },
    ])
  })

  test('may be a document, which readers open again at its old address', async () => {
    const editor = await aMember()
    const first = await uploadMedia(editor, anUpload(aPdf('cũ'), 'cũ.pdf'), ['FILE'])
    const { mediaId } = first
    await replaceMedia(editor, mediaId, anUpload(aPdf('mới'), 'mới.pdf'))
    const [version] = (await findMedia(editor, mediaId))!.versions
    expect(await bringBackMedia(editor, { mediaId, versionId: version!.id })).toEqual(first)
    expect((await aFile(first.url)).content).toEqual(aPdf('cũ'))
    // To and fro: the file that was displaced comes back too.
    const [displaced] = (await findMedia(editor, mediaId))!.versions
    expect(await bringBackMedia(editor, { mediaId, versionId: displaced!.id })).toMatchObject({ fileName: 'mới.pdf' })
  })

  test('is a version of that very item, not what stands there already, and no stranger brings it', async () => {
    const [author, editor] = [await aMember({ role: 'AUTHOR' }), await aMember()]
    const { mediaId } = await uploadImage(editor, anUpload(await halves()))
    const other = await uploadImage(editor, anUpload(await aPhoto({ colour: '#882222' })))
    await replaceMedia(editor, mediaId, anUpload(await aPhoto({ colour: '#224466' })))
    const versionId = (await findMedia(editor, mediaId))!.versions[0]!.id
    const before = await everythingKept()

    await expect(bringBackMedia(editor, { mediaId: other.mediaId, versionId })).rejects.toThrow('Không còn bản cũ này')
    await expect(bringBackMedia(author, { mediaId, versionId })).rejects.toThrow('Hãy nhờ biên tập viên')
    expect(await everythingKept()).toEqual(before)
    await bringBackMedia(editor, { mediaId, versionId })
    await expect(bringBackMedia(editor, { mediaId, versionId })).rejects.toThrow('giống hệt')
  })
})

describe('a file that takes the place of another', () => {
  test('stands wherever the old one stood, in live words and in old saves, and the old address leads to it', async () => {
    const editor = await aMember()
    const old = await uploadImage(editor, anUpload(await halves(), 'Ảnh nhầm.jpg'))
    await aPublishedPost({ by: editor, body: aBodyWith(old.mediaId) })

    const now = await replaceMedia(editor, old.mediaId, anUpload(await aPhoto({ colour: '#205090' }), 'Ảnh đúng.jpg'))

    expect(now).toMatchObject({ mediaId: old.mediaId, fileName: 'Ảnh đúng.jpg', width: 500, height: 800 })
    const led = await openMedia(old.sources[0]!.url.replace('/media/', ''))
    expect(led).toEqual({ movedTo: expect.stringMatching(/^\/media\//) })
    const record = await findMedia(editor, old.mediaId)
    expect(record?.versions).toMatchObject([{ fileName: 'Ảnh nhầm.jpg', replacedBy: editor.name }])
    expect(record?.places).toMatchObject([{ place: 'Bài viết', isLive: true }])
  })

  test('keeps the old document where nobody reaches it', async () => {
    const editor = await aMember()
    const old = await uploadMedia(editor, anUpload(aPdf('cũ'), 'cũ.pdf'), ['FILE'])
    const now = await replaceMedia(editor, old.mediaId, anUpload(aPdf('mới'), 'mới.pdf'))
    if (now.kind !== 'FILE') throw new Error('This is a document.')
    expect(await openMedia(old.url.replace('/media/', ''))).toEqual({ movedTo: now.url })
    const originals = (await storedFiles()).filter((file) => file.startsWith('originals/'))
    expect(originals).toHaveLength(1)
    expect(await openMedia(originals[0]!)).toBeNull()
  })

  test('is of the same kind and new to the library; otherwise all stays as it was', async () => {
    const editor = await aMember()
    const picture = await uploadImage(editor, anUpload(await halves()))
    const other = await aPhoto({ colour: '#882222' })
    await uploadImage(editor, anUpload(other, 'Ảnh kia.jpg'))
    const before = await everythingKept()
    await expect(replaceMedia(editor, picture.mediaId, anUpload(aPdf()))).rejects.toThrow('không phải ảnh')
    await expect(replaceMedia(editor, picture.mediaId, anUpload(await halves()))).rejects.toThrow('giống hệt')
    await expect(replaceMedia(editor, picture.mediaId, anUpload(other))).rejects.toThrow('với tên “Ảnh kia.jpg”')
    expect(await everythingKept()).toEqual(before)
  })

  test('comes to nothing where it is given up, and the old files are there as before', async () => {
    const editor = await aMember()
    const picture = await uploadImage(editor, anUpload(await halves()))
    const before = await everythingKept()
    const giving = new AbortController()
    const heard = replaceMedia(editor, picture.mediaId, anUpload(await aPhoto({ colour: '#224466' })), giving.signal)
    giving.abort()
    await expect(heard).rejects.toThrow()
    expect(await everythingKept()).toEqual(before)
    for (const { url } of picture.sources) expect((await aFile(url)).content.length).toBeGreaterThan(0)
  })
})

describe('what stands in the library', () => {
  test('is taken away with all its files only where it stands nowhere', async () => {
    const editor = await aMember()
    const { mediaId } = await uploadImage(editor, anUpload(await halves()))
    await cutPicture(editor, { mediaId, crop: { x: 0, y: 0, width: 0.5, height: 0.5 }, focus: MIDDLE })
    await replaceMedia(editor, mediaId, anUpload(await aPhoto({ colour: '#553311' })))
    await deleteMedia(editor, { mediaId })
    expect(await storedFiles()).toEqual([])
    expect(await db.mediaItem.count()).toBe(0)
  })

  test('has words that figures begin with; the name of a file is none', async () => {
    const editor = await aMember()
    const { mediaId } = await uploadImage(editor, anUpload(await halves(), 'le-don-bang.jpg'))
    const words = { mediaId, alt: 'Bà con đón bằng', caption: 'Lễ đón bằng ở Nà Lạn', credit: 'Lý Mùi Ghển' }
    await expect(describeMedia(editor, { ...words, alt: 'DSC_0412.jpg' })).rejects.toThrow('Đây là tên tệp')
    await expect(describeMedia(editor, { ...words, alt: 'le-don-bang.jpg' })).rejects.toThrow('Đây là tên tệp')
    await describeMedia(editor, words)
    expect(await findMedia(editor, mediaId)).toMatchObject(words)
  })
})

/** A picture whose left half is red and whose right half is blue, lying as it is. */
async function halves(width = 800, height = 500): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: width / 2, height, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite([
      { input: await half('#e01010'), left: 0, top: 0 },
      { input: await half('#1010e0'), left: width / 2, top: 0 },
    ])
    .jpeg({ quality: 95 })
    .toBuffer()
}

async function generation(): Promise<bigint> {
  return (await db.bell.findFirstOrThrow()).generation
}

async function storedFiles(): Promise<string[]> {
  const root = join(env().PORTAL_DATA_DIR, 'media')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
