import { describe, expect, test } from 'vitest'
import { cleanPastedText } from '@/components/newsroom/editor/pasting'
import { newsOf } from '@/components/newsroom/editor/pasting/news'
import { picturesInRtf } from '@/components/newsroom/editor/pasting/rtf'
import { pasted, read } from './reading'

describe('what is pasted from Word', () => {
  test('comes with headings, nested lists, table, alignment, raised letters and links, and with nothing else', () => {
    const { outline, report } = pasted('word')
    expect(outline).toBe(
      `h2.center BÁO CÁO TỔNG KẾT
p.justify Năm 2026, *xã Bản Hồ* đạt _kết quả_ tốt; diện tích 12 m^2^, khí CO,2,; xem @Nghị định 152@.
h3 I. Kết quả
3.
  p Phát động phong trào
  -
    p Cấp xã
    1.
      p Thôn Nậm Ngù
  -
    p Cấp tỉnh
    p Gồm các sở, ngành.
4.
  p Bình xét danh hiệu
-
  p Dấu đầu dòng
table Bảng 1. Danh sách khen thưởng
th p.center Tập thể | th2x1 p.center Hình thức
td1x2 p Xã Bản Hồ | td p Bằng khen | td p 
td p Giấy khen | td p 2026
p [picture 0]
p.center _Toàn cảnh Hội nghị_
p Chúc mừng các đơn vị đạt thành tích.
p CỘNG HOÀ XÃ HỘI Xin chào các bạn
p.right *Hoàng Thị Huế*`,
    )
    expect(report).toMatchObject({ source: 'word', oldLetters: 3, hardSpaces: 1, comments: 1 })
  })

  test('tells of the pictures that are only names, of old letters, hard spaces and comments', () => {
    expect(newsOf(pasted('word').report)).toEqual([
      '1 ảnh chỉ có tên, không có trong bộ nhớ tạm: trong bài có ô để chọn lại từng ảnh.',
      '3 đoạn chữ TCVN3 hoặc VNI đã đổi sang Unicode. Hãy đọc lại một lượt.',
      '1 dấu cách cứng đã thành dấu cách thường.',
      '1 lời bình trong tệp đã được bỏ.',
    ])
  })

  test('a picture that lies in the clipboard beside the markup takes the place of its name', () => {
    const file = new File(['x'], 'image.png', { type: 'image/png' })
    expect(pasted('word', [file]).report.pictures[0]?.file).toBe(file)
    expect(pasted('word', [file, file]).report.pictures[0]?.file).toBeNull()
  })

  test('pictures are taken whole from the RTF beside it; what only Windows can draw is left', async () => {
    const png = '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'
    const rtf =
      `{\\rtf1\\ansi Xin {\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex50\\picw10\\pngblip` +
      `\\bliptag-1{\\*\\blipuid 00112233445566778899aabbccddeeff}\n${png.slice(0, 40)}\n${png.slice(40)}}}` +
      `{\\nonshppict{\\pict\\picw10\\wmetafile8 0100090000030102030405060708090a0b0c0d0e0f10}}}`
    const pictures = picturesInRtf(rtf)
    expect(pictures.map(({ name, type }) => `${name} ${type}`)).toEqual(['anh-word-1.png image/png'])
    expect(Buffer.from(await pictures[0]!.arrayBuffer()).toString('hex')).toBe(png)
  })

  test('a list that lost its marks, as old Word saves it, is a list', () => {
    const item = (sign: string, text: string, margin: string) =>
      `<p class=MsoListParagraph style='margin-left:${margin};text-indent:-18.0pt'><span style='font-family:Symbol'>${sign}` +
      `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>${text}</p>`
    const { outline } = read(
      `<html><body>${item('·', 'Cấp tỉnh', '36.0pt')}${item('o', 'Sở Nội vụ', '72.0pt')}${item('·', 'Cấp xã', '36.0pt')}</body></html>`,
    )
    expect(outline).toBe('-\n  p Cấp tỉnh\n  -\n    p Sở Nội vụ\n-\n  p Cấp xã')
  })

  test('a list that begins anew is a new list, one that goes on after a paragraph keeps its number', () => {
    const item = (number: number, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${number}.<span>&nbsp;&nbsp; </span></span>${text}</p>`
    const { outline } = read(
      `<html><body>${item(1, 'Một')}${item(2, 'Hai')}<p class=MsoNormal>Xen giữa</p>${item(3, 'Ba')}${item(1, 'Lại một')}</body></html>`,
    )
    expect(outline).toBe('1.\n  p Một\n2.\n  p Hai\np Xen giữa\n3.\n  p Ba\n1.\n  p Lại một')
  })

  test('lists of Word on the web, a wrapper for each line, become one list', () => {
    const item = (level: number, text: string) =>
      `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li data-leveltext="" data-aria-level="${level}" aria-level="${level}" class="OutlineElement"><p class="Paragraph"><span>${text}</span></p></li></ul></div>`
    const { outline } = read(
      `<html><body>${item(1, 'Cấp tỉnh')}${item(2, 'Sở Nội vụ')}${item(1, 'Cấp xã')}</body></html>`,
    )
    expect(outline).toBe('-\n  p Cấp tỉnh\n  -\n    p Sở Nội vụ\n-\n  p Cấp xã')
  })
})

test('what LibreOffice exports comes whole, its pictures too', () => {
  const { outline, report } = pasted('libreoffice')
  expect(outline).toBe(
    `h2 Hội nghị tổng kết phong trào thi đua năm 2026
p.justify Sáng 12/11, tại xã Bản Hồ, Ban Thi đua – Khen thưởng tổ chức *hội nghị tổng kết* _phong trào_ ~thi đua~. Xem @Nghị định 152@; diện tích 12 m^2^, khí CO,2,.
p [picture 0]
p.center _Toàn cảnh hội nghị_
h3 Kết quả
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
th p Tập thể | th2x1 p Hình thức
td1x2 p Xã Bản Hồ | td p Bằng khen | td p 2025
td p Giấy khen | td p 2026
p [picture 1]
p _Trao Bằng khen cho xã Bản Hồ_
p Chúc mừng các đơn vị đạt thành tích. Xin chào các bạn.
p.right *Lò Thị Mây*`,
  )
  expect(report.pictures.map(({ alt, file }) => [alt, file?.type])).toEqual([
    ['Toàn cảnh hội nghị', 'image/jpeg'],
    ['', 'image/jpeg'],
  ])
})

test('what Google Docs copies is not bold throughout, and its list is one list', () => {
  expect(pasted('google-docs').outline).toBe(
    `h2 Kết quả
p.justify *Xã Bản Hồ* đạt _kết quả_ tốt: 12 m^2^, CO,2,; @Nghị định 152@
3.
  p Phát động phong trào
  -
    p Cấp xã
4.
  p Bình xét danh hiệu
table
th p Tập thể | th p Hình thức
td2x1 p Xã Bản Hồ
p [picture 0]`,
  )
})

test('a mail of Outlook keeps its list, and what was parted by two line breaks is two paragraphs', () => {
  const { outline, report } = pasted('outlook')
  expect(outline).toBe(
    `p Kính gửi các đồng chí,
p Đề nghị thực hiện:
-
  p Báo cáo trước ngày 20/11
-
  p Gửi danh sách
p [picture 0]
p Trân trọng.
p Phòng Nghiệp vụ⏎Điện thoại nội bộ 102`,
  )
  expect(report.pictures[0]?.alt).toBe('Mẫu số 1 kèm theo hướng dẫn')
})

test('a web page leaves scripts, frames, counting pixels, unsafe links and its frame of one cell behind', () => {
  const { outline, report } = pasted('web-page')
  expect(outline).toBe(
    `h2 Lễ phát động thi đua
p ( Cập nhật lúc: 15/03/2023 )
p Đoạn đầu nằm trong một khối.
p [picture 0]
p.center _Đại biểu dự lễ phát động_
p *Thứ nhất*, làm tốt công tác tuyên truyền.
h4 Thứ hai
p Xem xấu, @tốt@.
p Bảng một ô chỉ để trình bày.
quote
  p Thi đua là yêu nước.`,
  )
  expect(report.pictures).toHaveLength(1)
})

test('words copied within the portal stay as they are, figures among them', () => {
  const { body } = read(
    '<html><body><figure data-pm-slice="0 0 []" data-media-id="7" data-alt="Lúa">Chú thích</figure></body></html>',
  )
  expect(body.content[0]).toMatchObject({ type: 'figure', attrs: { mediaId: 7, alt: 'Lúa' } })
})

test('plain words lose hard spaces, unseen signs and falling-apart letters, and the person is told', () => {
  const { text, report } = cleanPastedText('Thi\u00a0đua\u200b yêu nước'.normalize('NFD'))
  expect(text).toBe('Thi đua yêu nước')
  expect(newsOf(report)).toEqual(['1 dấu cách cứng đã thành dấu cách thường.', '1 ký tự ẩn đã được bỏ.'])
})
