import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Body } from '@/lib/body/body'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Step } from '@/lib/word/reply'
import { openWordFile } from '@/lib/word/opening'
import { aMember } from '@/tests/ground/builders'
import { aDocx, p, picture, r } from '@/tests/unit/word/a-docx'

const open = async (bytes: Buffer, steps: Step[] = [], signal?: AbortSignal) =>
  openWordFile(
    await aMember({ name: 'Lưu Thị Sen' }),
    { stream: Readable.from([bytes]), declaredBytes: bytes.length },
    { onStep: (step) => steps.push(step), signal },
  )

const fixture = () => readFile(join(import.meta.dirname, '../../unit/word/libreoffice.docx'))

describe('a Word file', () => {
  test('becomes a draft with its title, its author and its pictures in the library', async () => {
    const steps: Step[] = []
    const { postId, title, report } = await open(await fixture(), steps)
    const post = await db.post.findUniqueOrThrow({ where: { id: postId }, include: { latest: true } })
    expect(post.status).toBe('DRAFT')
    expect(post.latest).toMatchObject({ title, byline: 'Lò Thị Mây', number: 1 })
    const body = post.latest!.body as unknown as Body
    const figures = body.content.filter((block) => block.type === 'figure')
    expect(figures).toHaveLength(2)
    expect(await db.mediaItem.count({ where: { id: { in: figures.map(({ attrs }) => attrs.mediaId) } } })).toBe(2)
    expect(report).toContain('Tên tác giả lấy từ dòng cuối căn phải: Lò Thị Mây.')
    expect(steps.map(({ step }) => step)).toEqual(['reading', 'pictures', 'pictures', 'saving'])
    expect(await leftBehind()).toEqual([])
  })

  test('with a picture that is no good keeps its words, and the person is told', async () => {
    const good = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#486' } })
      .png()
      .toBuffer()
    const relation = (id: string, name: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/>`
    const { postId, report } = await open(
      await aDocx({
        relations: relation('i1', 'a.png') + relation('i2', 'b.png'),
        media: { 'a.png': good, 'b.png': good.subarray(0, 40) },
        body: p(picture('i1')) + p(picture('i2')) + p(r('Ảnh hỏng', '<w:i/>')) + p('Hết.'),
      }),
    )
    const { latest } = await db.post.findUniqueOrThrow({ where: { id: postId }, include: { latest: true } })
    expect((latest!.body as unknown as Body).content.map(({ type }) => type)).toEqual([
      'figure',
      'paragraph',
      'paragraph',
    ])
    expect(latest!.byline).toBe('Lưu Thị Sen')
    expect(report.find((sentence) => sentence.startsWith('Ảnh 2 đã bỏ'))).toContain('bị hỏng')
  })
})

describe('what cannot be opened is refused in one sentence, and nothing of it stays', () => {
  const cases: [who: string, bytes: () => Promise<Buffer> | Buffer, sentence: RegExp][] = [
    [
      'an old .doc',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5_000)]),
      /^Tệp \.doc kiểu cũ[^.]*\. Hãy [^.]*\.docx [^.]*\.$/,
    ],
    [
      'a locked file',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /có mật khẩu/,
    ],
    ['a damaged file', async () => (await fixture()).subarray(0, 4_000), /bị hỏng/],
    ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), /không phải tệp Word/],
    ['an empty file', () => Buffer.alloc(0), /trống/],
    ['a spreadsheet', spreadsheet, /không có văn bản Word/],
    ['a bomb of 60 MB in a few KB', bomb, /quá lớn hoặc quá phức tạp/],
  ]
  test.each(cases)('%s', async (_, bytes, sentence) => {
    const before = await db.post.count()
    await expect(open(await bytes())).rejects.toThrow(sentence)
    expect(await db.post.count()).toBe(before)
    expect(await leftBehind()).toEqual([])
  })

  test('a file whose text is a tree that fills the memory: the thread is ended, the portal goes on, 300 MB are never passed', async () => {
    // 11 MB of the smallest elements there are: below every limit by size, and hundreds of MB as a tree.
    const heavy = await aDocx({ body: '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(320_000) })
    const before = process.memoryUsage().rss
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
    const began = performance.now()
    await expect(open(heavy)).rejects.toThrow(/quá lớn hoặc quá phức tạp|quá nhiều đoạn/)
    clearInterval(watch)
    const [megabytes, seconds] = [(most - before) / 1024 / 1024, (performance.now() - began) / 1000]
    console.log(`   the heavy file was refused after ${seconds.toFixed(1)} s and ${megabytes.toFixed(0)} MB`)
    expect(megabytes).toBeLessThan(300)
    // A busy machine first has to start the thread.
    expect(seconds).toBeLessThan(60)
    await expect(open(await fixture())).resolves.toMatchObject({ title: expect.stringContaining('Hội nghị') })
  })

  test('whoever gives it up leaves nothing', async () => {
    const before = await db.post.count()
    await expect(open(await fixture(), [], AbortSignal.abort())).rejects.toThrow()
    expect(await db.post.count()).toBe(before)
    expect(await leftBehind()).toEqual([])
  })
})

async function spreadsheet(): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('xl/workbook.xml', '<workbook/>')
  return zip.generateAsync({ type: 'nodebuffer' })
}

async function bomb(): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('word/document.xml', Buffer.alloc(60 * 1024 * 1024, 'a'))
  const packed = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  expect(packed.length).toBeLessThan(100_000)
  return packed
}

/** What lies where uploads are received. */
async function leftBehind(): Promise<string[]> {
  return readdir(join(env().PORTAL_DATA_DIR, 'uploading')).catch(() => [])
}
