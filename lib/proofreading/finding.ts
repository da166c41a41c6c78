import type { Passage, Place } from './passages'

/** What the text doctor looks for. */
export type Ailment =
  'legacy' | 'letters' | 'spaces' | 'joined' | 'punctuation' | 'broken' | 'capitals' | 'quotes' | 'tones'

/** One place in a text that may want mending. */
export interface Finding {
  ailment: Ailment
  place: Place
  /** How people call the place: "Đoạn 3". */
  label: string
  /** Where it begins and ends among the words of its place, in characters. */
  from: number
  to: number
  /** What stands there. */
  written: string
  /** What is proposed instead; null where only a person can tell. */
  proposed: string | null
  /** A few words before and behind, to know the place again. */
  before: string
  after: string
  /** True: the paragraph is to be joined to the next one; nothing in its own words changes. */
  joins: boolean
}

/** The ailments in the order in which they are shown and mended, with what people call them. */
export const ailments: Record<Ailment, { name: string; hint: string }> = {
  legacy: { name: 'Chữ TCVN3, VNI', hint: 'Chữ của bộ mã cũ, đọc trên máy khác sẽ thành ký tự lạ.' },
  letters: { name: 'Ký tự lạ', hint: 'Chữ rời dấu, ký tự ẩn, chữ giống Đ mà không phải Đ: tìm kiếm sẽ không thấy.' },
  spaces: { name: 'Dấu cách', hint: 'Dấu cách cứng, dấu cách thừa.' },
  joined: { name: 'Chữ dính nhau', hint: 'Gợi ý theo từ ngữ của Ban và các bài đã đăng. Tên riêng thì giữ nguyên.' },
  punctuation: { name: 'Dấu câu', hint: 'Dấu cách đặt sai quanh dấu câu và ngoặc.' },
  broken: { name: 'Câu bị ngắt đôi', hint: 'Đoạn sau bắt đầu bằng chữ thường: có lẽ là phần tiếp của đoạn trước.' },
  capitals: { name: 'Viết hoa toàn bộ', hint: 'Khó đọc, nhất là có dấu. Hãy xem lại tên riêng sau khi sửa.' },
  quotes: { name: 'Ngoặc kép', hint: 'Dùng một kiểu “ ”.' },
  tones: { name: 'Đặt dấu thanh', hint: 'Nên theo một kiểu trong toàn bài. Tên người giữ như người ấy viết.' },
}

/** How much of the words around a place is shown, in characters. */
const AROUND = 28

/** Tells a place in a passage and what is proposed for it. */
export function findingAt(
  { place, label, text }: Passage,
  ailment: Ailment,
  from: number,
  to: number,
  proposed: string | null,
): Finding {
  const before = text.slice(Math.max(0, from - AROUND), from)
  const after = text.slice(to, to + AROUND)
  return { ailment, place, label, from, to, written: text.slice(from, to), proposed, before, after, joins: false }
}
