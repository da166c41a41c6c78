import { expect, test } from 'vitest'
import type { Block } from '@/lib/body/body'
import { bodyOfChoices } from '@/lib/comparing/choosing'
import { compareVersions } from '@/lib/comparing/comparing'
import { aVersion, list, marked, p, partsOf, picture, table, told } from './versions'

const blocks = (before: Block[], after: Block[]) => compareVersions(aVersion(before), aVersion(after))

const ONE = 'Sáng nay bà con xã Nà Lang ra đồng từ sớm để kịp vụ mùa.'
const TWO = 'Chủ tịch Ủy ban nhân dân tỉnh trao bằng khen cho 42 tập thể.'
const THREE = 'Ban Thi đua – Khen thưởng tiếp công dân vào thứ Năm hằng tuần.'

test('two versions that say the same have no change, however an editor writes its attributes', () => {
  const kept: Block[] = [{ type: 'paragraph', content: [{ type: 'text', text: ONE }] }]
  const onScreen = [
    {
      type: 'paragraph',
      attrs: { textAlign: null },
      content: [
        { type: 'text', text: ONE.slice(0, 9) },
        { type: 'text', text: ONE.slice(9) },
      ],
    },
    { type: 'paragraph' },
  ] as Block[]
  expect(blocks(kept, onScreen)).toMatchObject({ changes: 0, rows: [{ kind: 'same' }] })
})

test('a changed word is found in its paragraph, and the words around it stay', () => {
  const { rows } = blocks(
    [p('Hội nghị tổng kết năm 2025 tại thành phố.'), p(TWO)],
    [p('Hội nghị sơ kết năm 2026 tại thành phố.'), p(TWO)],
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'same'])
  expect(marked(rows[0]!.pieces)).toBe('Hội nghị [-tổng][+sơ] kết năm [-2025][+2026] tại thành phố.')
})

test('a number with its points and a date are one word each', () => {
  const { rows } = blocks([p('Có 1.284 hồ sơ tính đến 15/03/2023.')], [p('Có 1.285 hồ sơ tính đến 16/03/2023.')])
  expect(marked(rows[0]!.pieces)).toBe('Có [-1.284][+1.285] hồ sơ tính đến [-15/03/2023][+16/03/2023].')
})

test('a photograph that changed places with a paragraph is what moved, not removed and added', () => {
  expect(told(blocks([p(ONE), picture(1), p(TWO)], [p(ONE), p(TWO), picture(1)]))).toEqual(['moved figure'])
  expect(told(blocks([picture(1), p(TWO), p(ONE)], [p(TWO), p(ONE), picture(1)]))).toEqual(['moved figure'])
})

test('a photograph that moved and got another description is moved, and the description is told', () => {
  const { rows } = blocks([picture(7), p(ONE), p(TWO)], [p(ONE), p(TWO), picture(7, '', { alt: 'Bà con gặt lúa' })])
  const moved = rows.find(({ kind }) => kind === 'moved')
  expect(moved?.facts).toMatchObject([{ name: 'alt', before: 'Ảnh số 7', after: 'Bà con gặt lúa' }])
})

test('another picture under the same caption is an exchange; credit and description are told by words', () => {
  const { rows } = blocks(
    [picture(1, 'Bà con gặt lúa', { credit: 'Lý Sơn' })],
    [picture(2, 'Bà con gặt lúa nương', { credit: 'Lý Sơn, Lưu Sen' })],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ kind: 'changed' })
  expect(rows[0]!.facts.map(({ name }) => name)).toEqual(['picture', 'alt', 'credit'])
  expect(marked(rows[0]!.pieces)).toBe('Bà con gặt lúa[+ nương]')
})

test('a paragraph that moved past others is moved; two short lines that look alike are not', () => {
  expect(told(blocks([p(ONE), p(TWO), p(THREE)], [p(TWO), p(THREE), p(ONE)]))).toEqual(['moved paragraph'])
  expect(told(blocks([p('Kính gửi'), p(TWO), p(THREE)], [p(TWO), p(THREE), p('Kính gửi')]))).toEqual([
    'removed paragraph',
    'added paragraph',
  ])
})

test('a paragraph that became a heading keeps its words and tells its form', () => {
  const heading: Block = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: ONE }] }
  const { rows } = blocks([p(ONE)], [heading])
  expect(rows[0]).toMatchObject({ kind: 'changed', facts: [{ name: 'form', before: 'paragraph', after: 'heading2' }] })
})

test('words made bold and a link that leads elsewhere are changes of looks, not of words', () => {
  const link = (href: string) => ({ type: 'link' as const, attrs: { href } })
  const { rows } = blocks(
    [p('Đọc ', ['Nghị định 98', link('https://a.example')], ' và nộp hồ sơ.')],
    [p('Đọc ', ['Nghị định 98', link('https://b.example')], ' và ', ['nộp', { type: 'bold' }], ' hồ sơ.')],
  )
  expect(marked(rows[0]!.pieces)).toBe('Đọc [~Nghị định 98] và [~nộp] hồ sơ.')
  expect(rows[0]!.pieces[1]).toMatchObject({
    marks: [link('https://b.example')],
    marksBefore: [link('https://a.example')],
  })
})

test('a row put into an award list is one added row; the numbers after it change by cell', () => {
  const before = table(
    ['1', 'Hoàng Thị Huế', 'Xã Nà Lang'],
    ['2', 'Lưu Thị Sen', 'Xã Khau Mạ'],
    ['3', 'Vàng A Sử', 'Xã Bản Phiêng'],
  )
  const after = table(
    ['1', 'Hoàng Thị Huế', 'Xã Nà Lang'],
    ['2', 'Đinh Đức Đạt', 'Phường Đông Kinh'],
    ['3', 'Lưu Thị Sen', 'Xã Khau Mạ'],
    ['4', 'Vàng A Sử', 'Xã Bản Phiêng'],
  )
  const [row] = blocks([before], [after]).rows
  expect(row!.rows.map(({ kind }) => kind)).toEqual(['same', 'added', 'changed', 'changed'])
  expect(row!.rows[2]!.rows.map(({ kind }) => kind)).toEqual(['changed', 'same', 'same'])
})

test('a row that moved within its table is moved; a column that went is gone from each row', () => {
  const rows = [
    ['Hoàng Thị Huế', 'Xã Nà Lang', 'Bằng khen của Chủ tịch'],
    ['Lưu Thị Sen', 'Xã Khau Mạ', 'Giấy khen của Giám đốc'],
    ['Vàng A Sử', 'Xã Bản Phiêng', 'Chiến sĩ thi đua cơ sở'],
  ]
  const [moved] = blocks([table(...rows)], [table(rows[1]!, rows[2]!, rows[0]!)]).rows
  expect(moved!.rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'moved'])
  const [narrower] = blocks([table(...rows)], [table(...rows.map(([name, , award]) => [name!, award!]))]).rows
  expect(narrower!.rows.map((row) => row.rows.map(({ kind }) => kind))).toEqual(
    Array(3).fill(['same', 'removed', 'same']),
  )
})

test('lists are compared item by item, also when numbers take the place of dots', () => {
  const dots = list('Hồ sơ khen thưởng', 'Tờ trình của đơn vị', 'Biên bản họp xét')
  const numbers = {
    ...list('Hồ sơ khen thưởng', 'Biên bản họp xét', 'Bản kê thành tích'),
    type: 'orderedList',
    attrs: { start: 1 },
  } as Block
  const [row] = blocks([dots], [numbers]).rows
  expect(row!.facts).toMatchObject([{ name: 'form', before: 'bulletList', after: 'orderedList' }])
  expect(row!.rows.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same', 'added'])
})

test('title, summary, author and source are compared by words, a category as a whole', () => {
  const { heads, changes } = compareVersions(
    aVersion([p(ONE)], { categoryName: 'Tin tức – Sự kiện' }),
    aVersion([p(ONE)], { title: 'Lịch tiếp dân', categoryName: 'Tin thi đua' }),
  )
  expect(changes).toBe(2)
  expect(heads.filter(({ isChanged }) => isChanged).map(({ name, pieces }) => [name, marked(pieces)])).toEqual([
    ['title', 'Lịch tiếp [-công ]dân'],
    ['category', '[-Tin tức – Sự kiện][+Tin thi đua]'],
  ])
})

test('an editor who chooses part by part gets exactly the chosen parts, or both', () => {
  const comparison = blocks([p(ONE), p(TWO)], [p(`${ONE} Trời rét.`), p(THREE)])
  const before = bodyOfChoices(comparison, () => 'before')
  expect(before.content).toEqual([p(ONE), p(TWO)])
  expect(bodyOfChoices(comparison, () => 'after').content).toEqual([p(`${ONE} Trời rét.`), p(THREE)])
  expect(bodyOfChoices(comparison, () => 'both').content).toEqual([p(ONE), p(`${ONE} Trời rét.`), p(TWO), p(THREE)])
})

test('two versions of 10,000 words that share no paragraph are still compared whole', () => {
  const words = (seed: number) => Array.from({ length: 10_000 }, (_, place) => `chữ${(place * seed) % 7_919}`).join(' ')
  const { rows } = blocks([p(words(3))], [p(words(5))])
  expect(partsOf(rows, 'before')).toEqual([p(words(3))])
  expect(partsOf(rows, 'after')).toEqual([p(words(5))])
})
