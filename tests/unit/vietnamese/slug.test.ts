import { describe, expect, test } from 'vitest'
import { fold } from '@/lib/vietnamese/fold'
import { MAX_SLUG, SLUG, slugOf } from '@/lib/vietnamese/slug'

describe('an address is spelled from a title', () => {
  const title = 'Cụm thi đua các tỉnh Trung du và Miền núi phía Bắc triển khai nhiệm vụ năm 2023'
  const slug = 'cum-thi-dua-cac-tinh-trung-du-va-mien-nui-phia-bac-trien-khai-nhiem-vu-nam-2023'

  test.each([
    [title, slug],
    [title.normalize('NFD'), slug],
    ['Đi chợ', 'di-cho'],
    ['Đi chợ'.normalize('NFD'), 'di-cho'],
    ['ÐẠI HỘI thi đua', 'dai-hoi-thi-dua'],
    ['  “Thôn không rác”: 118 thôn  ', 'thon-khong-rac-118-thon'],
    ['Quyết định 1986/QĐ-UBND', 'quyet-dinh-1986-qd-ubnd'],
    ['…', ''],
    ['𝟙 ½ № ﬁ', '1-1-2-no-fi'],
  ])('%s → %s', (text, expected) => {
    expect(slugOf(text)).toBe(expected)
  })

  test('a very long title is cut at a word and stays an address', () => {
    const long = slugOf('Phong trào thi đua '.repeat(40))
    expect(long.length).toBeLessThanOrEqual(MAX_SLUG)
    expect(long).toMatch(SLUG)
    expect(long.endsWith('-')).toBe(false)
    expect('phong-trao-thi-dua'.split('-')).toContain(long.split('-').at(-1))
  })

  test('one endless word is cut all the same', () => {
    expect(slugOf('a'.repeat(500))).toHaveLength(MAX_SLUG)
  })
})

test('folding lets a search without diacritics find what has them', () => {
  expect(fold('Thi đua – Khen thưởng')).toBe('thi dua khen thuong')
  expect(fold('Thi đua – Khen thưởng'.normalize('NFD'))).toBe('thi dua khen thuong')
  expect(fold('HÒA hoà Hoá')).toBe('hoa hoa hoa')
  expect(fold(' \u00a0– ')).toBe('')
})
