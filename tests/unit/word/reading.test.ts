import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '@/tests/unit/editor/reading'
import { readWordFile } from '@/lib/word/reading'
import { assertWordKind } from '@/lib/word/requirements'
import { reportOf } from '@/lib/word/telling'
import { aDocx, onDisk, p, picture, r } from './a-docx'

/** A file as it is read, its blocks as lines. */
async function read(bytes: Buffer) {
  const file = await onDisk(bytes, readWordFile)
  return { ...file, outline: file.blocks.map((block) => outlineOf(block)).join('\n') }
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const image = (id: string, name: string) => `<Relationship Id="${id}" Type="${IMAGE}" Target="media/${name}"/>`
const link = (id: string, href: string) =>
  `<Relationship Id="${id}" Type="${LINK}" Target="${href}" TargetMode="External"/>`
const heading =
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>'

describe('a Word file', () => {
  test('that LibreOffice has written becomes title, author, lists, table and figures with captions', async () => {
    const { title, byline, outline, counts, pictures } = await read(
      await readFile(join(import.meta.dirname, 'libreoffice.docx')),
    )
    expect({ title, byline }).toEqual({ title: 'Hội nghị tổng kết phong trào thi đua năm 2026', byline: 'Lò Thị Mây' })
    expect(outline).toBe(
      `p.justify Sáng 12/11, tại xã Bản Hồ, Ban Thi đua – Khen thưởng tổ chức *hội nghị tổng kết* _phong trào_ ~thi đua~. Xem @Nghị định 152@; diện tích 12 m2, khí CO2.
figure 1: Toàn cảnh hội nghị
h2 Kết quả
p Các đơn vị đã hoàn thành:
3.
  p Phát động phong trào
  -
    p Cấp xã
    -
      p Thôn Nậm Ngù
  -
    p Cấp tỉnh
4.
  p Bình xét danh hiệu
p Danh sách khen thưởng:
table
th p.center Tập thể | th2x1 p.center Hình thức
td1x2 p Xã Bản Hồ | td p Bằng khen | td p 2025
td p Giấy khen | td p 2026
figure 2: Trao Bằng khen cho xã Bản Hồ
p Chúc mừng các đơn vị đạt thành tích. Xin chào các bạn.`,
    )
    expect(counts).toMatchObject({ captions: 2, tables: 1, oldLetters: 2, titleFrom: 'heading' })
    expect(pictures.map(({ fileName }) => fileName)).toEqual(['anh-1.jpg', 'anh-2.jpg'])
  })

  test('without headings gets its title from the bold first line, and its author from “Tin, ảnh: …”', async () => {
    const { title, byline, counts } = await read(
      await aDocx({
        body:
          p(r('Lễ phát động thi đua', '<w:b/>'), '<w:jc w:val="center"/>') +
          p('Sáng 10/3, tại Bản Hồ.') +
          p('Tin, ảnh: Hoàng Thị Huế', '<w:jc w:val="right"/>') +
          p(''),
      }),
    )
    expect({ title, byline, from: counts.titleFrom }).toEqual({
      title: 'Lễ phát động thi đua',
      byline: 'Hoàng Thị Huế',
      from: 'first line',
    })
    expect(counts.emptyParagraphs).toBe(1)
  })

  test('whose ordinary style is set in .VnTime is read as it was meant, and so are capitals and VNI', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Than"><w:name w:val="Than"/><w:basedOn w:val="Normal"/></w:style>'
    const { outline } = await read(
      await aDocx({
        styles,
        body:
          p('hép møt tÕt') +
          p('Céng t¸c thi ®ua', '<w:pStyle w:val="Than"/>') +
          p(r('Céng hoµ', '<w:rFonts w:ascii=".VnTimeH"/>') + r(' Xin chaøo', '<w:rFonts w:ascii="VNI-Times"/>')) +
          p(r('Đã là Unicode', '<w:rFonts w:ascii="Times New Roman"/>')),
      }),
    )
    expect(outline).toBe('p hộp mứt tết\np Cộng tác thi đua\np CỘNG HOÀ Xin chào\np Đã là Unicode')
  })

  test('goes on counting a list after a paragraph, and begins another where the file does', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const item = (words: string, list: number, level = 0) =>
      p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
    const { outline } = await read(
      await aDocx({
        numbering,
        body: item('Một', 1) + item('Nhỏ', 1, 1) + item('Hai', 1) + p('Xen giữa') + item('Ba', 1) + item('Năm', 2),
      }),
    )
    expect(outline).toBe('1.\n  p Một\n  -\n    p Nhỏ\n2.\n  p Hai\np Xen giữa\n3.\n  p Ba\n5.\n  p Năm')
  })

  test('keeps header rows, merged cells, a table’s caption, raised letters and safe links; comments go, notes move to the end', async () => {
    const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${words}</w:tc>`
    const { outline, counts, byline } = await read(
      await aDocx({
        styles: heading,
        relations: link('l1', 'https://baclinh.example/') + link('l2', 'javascript:alert(1)'),
        footnotes: `<w:footnote w:id="2">${p('Theo Nghị định 152.')}</w:footnote>`,
        body:
          p('Bảng 1. Danh sách', '<w:pStyle w:val="Caption"/>') +
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(r('Tập thể', '<w:b/>')))}${cell(p(r('Hình thức', '<w:b/>')), '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${cell(p('Bản Hồ'), '<w:vMerge w:val="restart"/>')}${cell(p('Bằng khen'))}${cell(p('2025'))}</w:tr>` +
          `<w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p('Giấy khen'))}${cell(p(''))}</w:tr></w:tbl>` +
          p(
            r('Diện tích 12 m') +
              r('2', '<w:vertAlign w:val="superscript"/>') +
              r('\u00a0ha') +
              '<w:r><w:commentReference w:id="1"/></w:r>',
          ) +
          p(
            `<w:hyperlink r:id="l1">${r('tốt', '<w:u w:val="single"/>')}</w:hyperlink>${r(' và ')}<w:hyperlink r:id="l2">${r('xấu')}</w:hyperlink>${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
          ),
      }),
    )
    expect(outline).toBe(
      `table Bảng 1. Danh sách
th p Tập thể | th2x1 p Hình thức
td1x2 p Bản Hồ | td p Bằng khen | td p 2025
td p Giấy khen | td p 
p Diện tích 12 m^2^ ha
p @tốt@ và xấu.^[1]^
p [1] Theo Nghị định 152.`,
    )
    expect(counts).toMatchObject({ comments: 1, notes: 1, unsafeLinks: 1, hardSpaces: 1, tables: 1 })
    expect(byline).toBe('')
  })

  test('loses pictures that only Windows can draw, keeps the rest with the words under them, and takes a frame of pictures apart', async () => {
    const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`
    const { outline, counts, pictures } = await read(
      await aDocx({
        relations: image('i1', 'a.png') + image('i2', 'b.emf'),
        media: { 'a.png': PNG, 'b.emf': Buffer.from('emf') },
        body:
          p('Đoạn đầu.') +
          p(picture('i1', 'Đại biểu dự lễ')) +
          p('Toàn cảnh lễ phát động', '<w:jc w:val="center"/>') +
          p(picture('i2', 'Picture 2')) +
          `<w:tbl><w:tr>${cell(p(picture('i1')) + p(r('Trao cờ', '<w:i/>')))}${cell(p(picture('i1')) + p(r('Tặng hoa', '<w:i/>')))}</w:tr></w:tbl>`,
      }),
    )
    expect(outline).toBe(
      'p Đoạn đầu.\nfigure 1: Toàn cảnh lễ phát động\nfigure 2: \nfigure 3: Trao cờ\nfigure 4: Tặng hoa',
    )
    expect(pictures.map(({ fileName }) => fileName)).toEqual(['anh-1.png', '', 'anh-3.png', 'anh-4.png'])
    expect(counts).toMatchObject({ lostPictures: 1, layoutTables: 1, captions: 3 })
    expect(reportOf(counts, '', { brought: 3, refused: [] })).not.toContain('')
    expect(reportOf(counts, '', { brought: 3, refused: [] })).toContain(
      '3 ảnh đã vào bài, 3 ảnh có chú thích. Hãy viết mô tả cho từng ảnh.',
    )
  })
})

describe('a file that cannot be opened', () => {
  const faultOf = (bytes: Buffer) =>
    onDisk(bytes, readWordFile).then(
      () => 'none',
      (error: { fault?: string }) => error.fault,
    )

  test('is told from others by its first bytes: old, locked, RTF, a picture', () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(() => assertWordKind(ole)).toThrow('Tệp .doc kiểu cũ')
    expect(() => assertWordKind(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toThrow(
      'có mật khẩu',
    )
    expect(() => assertWordKind(Buffer.from('{\\rtf1'))).toThrow('RTF')
    expect(() => assertWordKind(PNG)).toThrow('không phải tệp Word')
    expect(() => assertWordKind(Buffer.from('PK\x03\x04'))).not.toThrow()
  })

  test('is damaged when it was cut off, when its text is no XML, and when it is another kind of zip', async () => {
    const whole = await aDocx({ body: p('Xin chào') })
    expect(await faultOf(whole.subarray(0, whole.length - 200))).toBe('damaged')
    expect(await faultOf(await aDocx({ body: '<w:p><w:r>' }))).toBe('damaged')
    const other = new JSZip()
    other.file('xl/workbook.xml', '<x/>')
    expect(await faultOf(await other.generateAsync({ type: 'nodebuffer' }))).toBe('not word')
  })

  test('is too large when it promises too much, and damaged when it holds more than it promises', async () => {
    const bomb = new JSZip()
    bomb.file('word/document.xml', Buffer.alloc(13 * 1024 * 1024, ' '))
    expect(await faultOf(await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }))).toBe('too large')
    const many = new JSZip()
    for (let index = 0; index < 2_001; index++) many.file(`word/${index}.txt`, '')
    expect(await faultOf(await many.generateAsync({ type: 'nodebuffer' }))).toBe('too large')
    const liar = await aDocx({ body: p('Xin chào '.repeat(10_000)) })
    // The directory at the end says how large each part is; for the document it now says less.
    const at = liar.lastIndexOf(Buffer.from('word/document.xml')) - 46
    liar.writeUInt32LE(1_000, at + 24)
    expect(await faultOf(liar)).toBe('damaged')
  })
})
