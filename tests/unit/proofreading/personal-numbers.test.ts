import { describe, expect, test } from 'vitest'
import { findPersonalNumbers } from '@/lib/proofreading/personal-numbers'
import { aTable, aText, provinceTexts } from './texts'

const kindsIn = (...lines: Parameters<typeof aText>) => findPersonalNumbers(aText(...lines)).map(({ kind }) => kind)

describe('what a public page must not carry is found', () => {
  test.each([
    ['Số căn cước công dân: 019085001234, cấp ngày 12/5/2021.', 'identity'],
    ['Bà Triệu Thị Pham, CCCD số 006 190 001 234, thường trú tại xã Nà Phặc.', 'identity'],
    ['Ông Ma Doãn Páo (001085012345) được tặng Bằng khen.', 'identity'],
    ['CMND số 095012345 do Công an tỉnh cấp.', 'identity'],
    ['Giấy chứng minh nhân dân 195.012.345 đã hết hạn.', 'identity'],
    ['Người nhận giấy khen mang theo 095012345 để đối chiếu.', 'identity'],
    ['Số định danh cá nhân 19085001234 bị bảng tính cắt mất số không.', 'identity'],
    ['Liên hệ anh Hùng 0912345678 để nhận hồ sơ.', 'phone'],
    ['Điện thoại: 0912.345.678', 'phone'],
    ['Gọi chị Huế: 0386 123 456.', 'phone'],
    ['Zalo 07 08 12 34 56', 'phone'],
    ['Người dân ở nước ngoài gọi +84 912 345 678.', 'phone'],
    ['Người dân ở nước ngoài gọi +84 (0)912-345-678.', 'phone'],
    ['Đầu mối: đồng chí Lan, 84386123456.', 'phone'],
    ['ĐT 056-789-0123, gặp ông Páo', 'phone'],
    ['Ủng hộ qua số tài khoản 19034567890123 tại Techcombank.', 'account'],
    ['STK: 8600 2051 23456, Agribank', 'account'],
    ['STK 123.456.789', 'account'],
    ['Chuyển khoản vào Vietcombank 0011004123456, chủ tài khoản Lý Thị Mẩy.', 'account'],
    ['Ông Lý Văn Sinh sinh ngày 12/3/1985 tại xã Bằng Thành.', 'birth'],
    ['Ngày sinh: 02-09-1990', 'birth'],
    ['Bà Mẩy, sinh ngày 5 tháng 10 năm 1972, dân tộc Dao.', 'birth'],
    ['Cháu Hoàng Gia Bảo (sinh 1.6.2015) đạt giải Nhất.', 'birth'],
    ['Ngày, tháng, năm sinh: 30/4/1975', 'birth'],
  ])('%s', (line, kind) => {
    expect(kindsIn(line)).toEqual([kind])
  })

  test('in a list of awards, by the words over the column', () => {
    const list = aTable(
      ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Tài khoản'],
      ['Ma Doãn Páo', '12/3/1985', '19085001234', '8600205123456'],
    )
    expect(kindsIn(list)).toEqual(['birth', 'identity', 'account'])
  })

  test('in title, summary and caption, each with its place', () => {
    const figure = {
      type: 'figure' as const,
      attrs: { mediaId: 1, alt: 'Tờ giấy ghi 0912345678', decorative: false, credit: '', lead: false },
      content: [{ type: 'text' as const, text: 'Gọi 0386123456' }],
    }
    const text = { ...aText(figure), title: 'Gọi 0912345678', summary: 'Gọi 0912345679' }
    expect(findPersonalNumbers(text).map(({ place }) => [place.field, place.attr])).toEqual([
      ['title', null],
      ['summary', null],
      ['body', null],
      ['body', 'alt'],
    ])
  })

  test('and told in one sentence, with the middle of the number hidden', () => {
    const [found] = findPersonalNumbers(aText('Mở đầu.', 'Gọi chị Huế: 0912.345.678.'))
    expect(found).toMatchObject({ from: 13, to: 25, masked: '091•.•••.•78' })
    expect(found?.message).toBe(
      'Đoạn 2: có số điện thoại cá nhân (091•.•••.•78). Hãy bỏ đi, hoặc thay bằng số của cơ quan.',
    )
  })
})

describe('what is no personal number is left alone', () => {
  test.each([
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.',
    'Hướng dẫn số 2358/HD-BTĐKT, Quyết định số 1234/QĐ-UBND.',
    'Kinh phí 1.250.000.000 đồng, trong đó ngân sách tỉnh 950.000.000 đồng.',
    'Tổng thu 123456789 đồng.',
    'Tài khoản quỹ hiện có 1.250.000.000 đồng do nhân dân đóng góp.',
    'Tài khoản quỹ hiện có 250.000.000, tăng 12% so với năm trước.',
    'Ngân hàng Chính sách xã hội cho vay 125.000.000 đồng.',
    'Nộp vào tài khoản 3713.0.1054321 của Kho bạc Nhà nước tỉnh.',
    'Nộp vào Kho bạc Nhà nước, tài khoản 371301054321.',
    'Đường dây nóng 1900 1234 và 18001096 miễn phí.',
    'Điện thoại cơ quan: 0209 3871 234.',
    'Fax: (0209) 3.871.234',
    'Giai đoạn 2021-2025, năm 2022 và 2023 đạt 12.345 lượt.',
    'Từ ngày 01/10/2022 đến ngày 30/9/2023.',
    'Lúc 10:42 ngày 12.03.2024, có 1.284 đại biểu.',
    'Kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2024).',
    'Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890 tại Nam Đàn, Nghệ An.',
    'Ông sinh năm 1985, là đảng viên từ năm 2010.',
    'Học sinh 12/3/2024 được nghỉ học.',
    'Các thí sinh ngày 12/3/2024 có mặt lúc 7:00.',
    'Giấy khai sinh cấp ngày 12/3/2024.',
    'Các kỳ họp ngày 03 04 05 06 07 tháng này.',
    'Mã số thuế 4700123456.',
    'Tệp IMG_0912345678.jpg và trang https://baclinh.example/0912345678/019085001234',
    'Tọa độ 22,3038; 105,8765.',
    'Dân số 334.000 người, diện tích 4.860 km².',
    'Tờ trình số 0912345678/TTr-UBND.',
    'Mã hồ sơ H08.16-241104-0012',
  ])('%s', (line) => {
    expect(kindsIn(line)).toEqual([])
  })

  test('the Board’s own telephone, however it is spaced', () => {
    const text = aText('Liên hệ Ban: 0912 345 678.', 'Hoặc 0386123456.')
    const found = findPersonalNumbers(text, { publicPhones: ['(0209) 3 871 234 – 0912.345.678'] })
    expect(found.map(({ masked }) => masked)).toEqual(['038•••••56'])
  })

  test('a table of figures', () => {
    const figures = aTable(
      ['Năm', 'Kinh phí (đồng)', 'Số hộ', 'Ngày họp'],
      ['2023', '1.250.000.000', '123456', '12/3/2024'],
      ['2024', '312500000', '91234', '15/4/2024'],
    )
    expect(kindsIn(figures)).toEqual([])
  })

  test('anything in the posts of the province', () => {
    expect(provinceTexts().flatMap((text) => findPersonalNumbers(text).map(({ message }) => message))).toEqual([])
  })
})
