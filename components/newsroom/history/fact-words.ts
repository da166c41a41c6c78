import type { Mark } from '@/lib/body/body'
import type { Fact, FactName, HeadLine, Row } from '@/lib/comparing/comparison'

const facts: Record<FactName, string> = {
  form: 'Dạng',
  align: 'Căn lề',
  picture: 'Tệp ảnh',
  alt: 'Mô tả',
  decorative: 'Ảnh trang trí',
  credit: 'Người chụp, nguồn',
  lead: 'Ảnh đại diện',
  film: 'Tệp video',
  poster: 'Ảnh che video',
  file: 'Tệp đính kèm',
  title: 'Tên',
  caption: 'Tên bảng',
  start: 'Số đầu danh sách',
  widths: 'Độ rộng cột',
  head: 'Ô tiêu đề',
  colspan: 'Số cột trải',
  rowspan: 'Số hàng trải',
}

const values: Partial<Record<FactName, Record<string, string>>> = {
  form: {
    paragraph: 'đoạn văn',
    heading2: 'tiêu đề lớn',
    heading3: 'tiêu đề vừa',
    heading4: 'tiêu đề nhỏ',
    bulletList: 'danh sách dấu chấm',
    orderedList: 'danh sách đánh số',
  },
  align: { left: 'trái', center: 'giữa', right: 'phải', justify: 'đều hai bên' },
}

/** Names of files are numbers to us and nothing to a reader: that another one stands there is enough. */
const UNTOLD = new Set<FactName>(['picture', 'film', 'poster', 'file', 'widths'])

const heads: Record<HeadLine['name'], string> = {
  title: 'Tiêu đề',
  summary: 'Tóm tắt',
  category: 'Chuyên mục',
  byline: 'Tác giả',
  source: 'Nguồn',
  tags: 'Chủ đề',
}

const kinds: Record<Row['kind'], string> = {
  same: 'Không đổi',
  changed: 'Sửa',
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Chuyển chỗ',
}

const looks: Record<Exclude<Mark['type'], 'link'>, string> = {
  bold: 'đậm',
  italic: 'nghiêng',
  underline: 'gạch chân',
  superscript: 'chỉ số trên',
  subscript: 'chỉ số dưới',
}

/** "Mô tả" */
export function factName({ name }: Fact): string {
  return facts[name]
}

/** "trái → giữa"; "thay tệp khác" where the names of both say nothing. */
export function factValue({ name, before, after }: Fact): string {
  if (UNTOLD.has(name)) return name === 'widths' ? 'đã chỉnh' : 'thay tệp khác'
  return `${valueOf(name, before)} → ${valueOf(name, after)}`
}

/** "Tiêu đề" */
export function headName({ name }: HeadLine): string {
  return heads[name]
}

/** "Chuyển lên", "Chuyển xuống, có sửa", "Thêm" */
export function kindWord({ kind, from, to, facts: said, pieces, rows }: Row): string {
  if (kind !== 'moved') return kinds[kind]
  const way = (to ?? 0) < (from ?? 0) ? 'Chuyển lên' : 'Chuyển xuống'
  return said.length || pieces.length || rows.length ? `${way}, có sửa` : way
}

/** "thêm đậm, liên kết /a → /b": how the looks of words changed. */
export function lookChange(before: Mark[] = [], after: Mark[] = []): string {
  const linkOf = (marks: Mark[]) => marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0]
  const namesOf = (marks: Mark[]) => marks.flatMap((mark) => (mark.type === 'link' ? [] : [looks[mark.type]]))
  const [was, is] = [namesOf(before), namesOf(after)]
  const [from, to] = [linkOf(before), linkOf(after)]
  return [
    ...is.filter((look) => !was.includes(look)).map((look) => `thêm ${look}`),
    ...was.filter((look) => !is.includes(look)).map((look) => `bỏ ${look}`),
    ...(from === to ? [] : [linkChange(from, to)]),
  ].join(', ')
}

function linkChange(from: string | undefined, to: string | undefined): string {
  if (!from) return `thêm liên kết ${to}`
  return to ? `liên kết ${from} → ${to}` : `bỏ liên kết ${from}`
}

function valueOf(name: FactName, value: string): string {
  if (value === 'true') return 'có'
  if (value === 'false') return 'không'
  return values[name]?.[value] ?? value
}
