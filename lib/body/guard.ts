/** How deep a document may nest, how many values it may hold, and how long it may be in characters of JSON (2 MB). */
const MAX_DEPTH = 40
const MAX_VALUES = 60_000
const MAX_LENGTH = 2_000_000

/** Keys through which a careless copy would reach the prototypes of all objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const TOO_MANY = 'Bài có quá nhiều đoạn và ô bảng. Hãy tách thành nhiều bài.'
const TOO_LONG = 'Bài dài quá 2 triệu ký tự. Hãy tách thành nhiều bài.'
const TOO_DEEP = 'Danh sách, trích dẫn lồng nhau quá nhiều lớp. Hãy bớt vài lớp.'

/** Said where no more helpful sentence is known: a form of ours never sends such a document. */
export const MISSHAPEN = 'Nội dung bài không đúng dạng. Hãy tải lại trang rồi dán lại.'

/**
 * Looks a document over before any schema walks it: without recursion, so that no nesting can exhaust the stack.
 *
 * @returns what is wrong with it, in Vietnamese, or null
 */
export function faultOf(document: unknown): string | null {
  const waiting: [value: unknown, depth: number][] = [[document, 0]]
  let values = 0
  let length = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    if (typeof value === 'string') length += value.length
    if (length > MAX_LENGTH) return TOO_LONG
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH) return TOO_DEEP
    // An array's own length counts: one made of holes has few keys, and the schema would still walk all of it.
    if (Array.isArray(value) && value.length > MAX_VALUES) return TOO_MANY
    const keys = Object.keys(value)
    values += keys.length
    if (values > MAX_VALUES) return TOO_MANY
    for (const key of keys) {
      if (FORBIDDEN.has(key)) return MISSHAPEN
      if (!Array.isArray(value)) length += key.length
      waiting.push([(value as Record<string, unknown>)[key], depth + 1])
    }
  }
  return null
}
