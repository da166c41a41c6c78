import { describe, expect, test } from 'vitest'
import { integer, spoken } from '@/public/js/spoken.js'

describe('numbers are said as people say them', () => {
  test.each([
    ['0', 'không'],
    ['10', 'mười'],
    ['15', 'mười lăm'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['55', 'năm mươi lăm'],
    ['101', 'một trăm linh một'],
    ['110', 'một trăm mười'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['2000', 'hai nghìn'],
    ['2022', 'hai nghìn không trăm hai mươi hai'],
    ['1.284', 'một nghìn hai trăm tám mươi tư'],
    ['1.000.000', 'một triệu'],
    ['1.050.300.007', 'một tỷ không trăm năm mươi triệu ba trăm nghìn không trăm linh bảy'],
  ])('%s', (written, said) => expect(integer(written)).toBe(said))
})

describe('a text is said as people say it', () => {
  test.each([
    ['Sáng 10/3, tại thành phố', 'Sáng mùng mười tháng ba, tại thành phố'],
    ['ngày 15/4/2023', 'ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi ba'],
    ['ngày 5 tháng 9', 'ngày mùng năm tháng chín'],
    ['từ 10-15/3', 'từ mùng mười đến mười lăm tháng ba'],
    ['trong tháng 11/2026', 'trong tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['hơn 2/3 số hộ', 'hơn hai phần ba số hộ'],
    ['chiếm 3/4 diện tích', 'chiếm ba phần tư diện tích'],
    ['15/15 xã về đích', 'mười lăm trên mười lăm xã về đích'],
    ['lúc 7h30', 'lúc bảy giờ ba mươi'],
    ['từ 14:00 đến 16:05', 'từ mười bốn giờ đến mười sáu giờ năm'],
    ['đạt 98,5%', 'đạt chín mươi tám phẩy năm phần trăm'],
    ['tăng 1,05 lần', 'tăng một phẩy không năm lần'],
    ['giai đoạn 2021 - 2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
    ['Quý II năm nay', 'Quý hai năm nay'],
    ['Đại hội lần thứ XIII của Đảng', 'Đại hội lần thứ mười ba của Đảng'],
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
    ['I. Kết quả', 'một. Kết quả'],
    ['Vitamin C và chị Xuân', 'Vitamin C và chị Xuân'],
    ['quý vị đại biểu', 'quý vị đại biểu'],
    ['500.000 đồng/ngày', 'năm trăm nghìn đồng mỗi ngày'],
    ['1,5 tỷ đồng', 'một phẩy năm tỷ đồng'],
    ['12 km đường, 3.200 m2', 'mười hai ki lô mét đường, ba nghìn hai trăm mét vuông'],
    ['75.000đ', 'bảy mươi lăm nghìn đồng'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    ['thi đua khen thưởng (TĐKT) năm 2022', 'thi đua khen thưởng năm hai nghìn không trăm hai mươi hai'],
    ['Thi đua - Khen thưởng (TĐKT) tỉnh', 'Thi đua, Khen thưởng tỉnh'],
    ['Hội đồng TĐKT Trung ương', 'Hội đồng thi đua khen thưởng Trung ương'],
    ['TP. Bắc Giang', 'thành phố Bắc Giang'],
    ['Quyết định số 152/QĐ-UBND', 'Quyết định số một trăm năm mươi hai, quyết định Ủy ban nhân dân'],
    ['Thông tư 13/2024/TT-BNV', 'Thông tư mười ba, năm hai nghìn không trăm hai mươi tư, thông tư Bộ Nội vụ'],
    ['gọi 0200 3812 345', 'gọi không hai không không, ba tám một hai, ba bốn năm'],
    ['Ban Thi đua – Khen thưởng', 'Ban Thi đua, Khen thưởng'],
    ['khen thưởng đột xuất...', 'khen thưởng đột xuất.'],
    ['“Cả nước chung sức”', 'Cả nước chung sức'],
    ['dịch COVID-19', 'dịch COVID-mười chín'],
  ])('%s', (written, said) => expect(spoken(written)).toBe(said))

  test('what the newsroom writes short comes before the common list', () => {
    expect(spoken('Trưởng BTĐKT và TP', { BTĐKT: 'Ban Thi đua Khen thưởng', TP: 'trưởng phòng' })).toBe(
      'Trưởng Ban Thi đua Khen thưởng và trưởng phòng',
    )
  })

  test('letters that come taken apart are said like the others', () => {
    expect(spoken('Hội đồng TĐKT'.normalize('NFD'))).toBe('Hội đồng thi đua khen thưởng')
  })

  test('whatever stands in a text, something is said in good time', () => {
    const hostile = [
      '',
      '///',
      '1/2/3/4/5',
      '9'.repeat(5000),
      '1.1.1.1',
      'I'.repeat(3000),
      '((('.repeat(2000),
      '0-0-0-'.repeat(3000),
    ]
    for (const text of hostile) {
      const begun = performance.now()
      expect(typeof spoken(text)).toBe('string')
      expect(performance.now() - begun).toBeLessThan(1000)
    }
  })
})
