import type { Block, Body, Table } from '../body/body'
import { wordsInText } from '../body/text'
import { linksOf, type LinkInText } from './links'
import { passagesOf, type ExaminedText, type Passage, type Place } from './passages'
import { findPersonalNumbers, type PersonalNumber } from './personal-numbers'

/** Something in a text that a reader will stumble over, and where. */
export interface Check {
  /** One sentence for the person who writes: what it is and what to do. */
  message: string
  place: Place
  /** Where it begins and ends among the words of its place, in characters; both 0 for the place as such. */
  from: number
  to: number
}

/** A longer paragraph fills a phone's screen (360 px, 18 px letters) more than once. */
export const LONG_PARAGRAPH = 160

/**
 * Finds what should be better before citizens read a text, and what is no fault that forbids publishing: captions, levels of
 * headings, words of links, heads of tables, long paragraphs, personal numbers.
 *
 * @param options - as findPersonalNumbers
 * @returns in groups of one kind; empty where nothing was found
 */
export function checkText(text: ExaminedText, options: { publicPhones?: string[] } = {}): Check[] {
  const passages = passagesOf(text)
  return [
    ...findPersonalNumbers(text, options).map(checkOfNumber),
    ...missingCaptions(text.body),
    ...skippedLevels(text.body),
    ...emptyWords(linksOf(text.body)),
    ...headlessTables(text.body),
    ...longParagraphs(passages),
  ]
}

function checkOfNumber({ message, place, from, to }: PersonalNumber): Check {
  return { message, place, from, to }
}

function missingCaptions({ content }: Body): Check[] {
  let figure = 0
  const check = (block: Block, path: number[]): Check[] => {
    if (block.type === 'gallery') return block.content.flatMap((one, index) => check(one, [...path, index]))
    if (block.type !== 'figure') return []
    figure++
    const hasCaption = block.content?.some((inline) => inline.type === 'text' && inline.text.trim())
    return hasCaption || block.attrs.decorative ? [] : [at(path, `Ảnh ${figure} chưa có chú thích.`)]
  }
  return content.flatMap((block, index) => check(block, [index]))
}

/** A heading stands one level under the one before it, or on the level of one above (WCAG 2.2, technique H42, G141). */
function skippedLevels({ content }: Body): Check[] {
  let level = 1
  let heading = 0
  return content.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    heading++
    const skipped = block.attrs.level > level + 1
    const wanted = level + 1
    level = block.attrs.level
    return skipped ? [at([index], `Đề mục ${heading} nhảy cấp: nên là Tiêu đề ${wanted}.`)] : []
  })
}

/** Words that say nothing to somebody who hears only a page's links, one after the other (WCAG 2.2, 2.4.4). */
const EMPTY_WORDS =
  /^(xem |đọc |bấm |nhấn |nhấp |kích |click |truy cập |tải |chi tiết |thêm )*(vào )?(tại đây|ở đây|vào đây|đây|xem|xem thêm|đọc thêm|thêm|chi tiết|link|liên kết|link này|here|tải về|tải xuống)$/iu

function emptyWords(links: LinkInText[]): Check[] {
  return links.flatMap(({ words, place, from, to }) => {
    const said = words.replace(/[^\p{L}\p{N} ]/gu, '').trim()
    const isAddress = /^(https?:\/\/|www\.)\S+$/i.test(words.trim())
    if (!EMPTY_WORDS.test(said) && !isAddress) return []
    const what = words.trim().length > 40 ? `${words.trim().slice(0, 40)}…` : words.trim()
    return [{ message: `Liên kết “${what}” chưa nói dẫn đến đâu. Hãy viết tên trang hoặc tệp.`, place, from, to }]
  })
}

function headlessTables({ content }: Body): Check[] {
  let table = 0
  return content.flatMap((block, index) => {
    if (block.type !== 'table') return []
    table++
    return hasHead(block) ? [] : [at([index, 0, 0, 0], `Bảng ${table} chưa có hàng hoặc cột tiêu đề.`)]
  })
}

function hasHead({ content: [first, ...rest] }: Table): boolean {
  const isHead = ({ type }: { type: string }) => type === 'tableHeader'
  const hasColumn = [first, ...rest].every((row) => row?.content[0] && isHead(row.content[0]))
  // The corner over a column of heads may be empty, and plain.
  const [, ...beside] = first?.content ?? []
  return (first?.content.every(isHead) ?? false) || (beside.length > 0 && beside.every(isHead)) || hasColumn
}

function longParagraphs(passages: Passage[]): Check[] {
  return passages.flatMap(({ role, text, label, place }) => {
    if (role !== 'paragraph') return []
    const words = wordsInText(text)
    if (words <= LONG_PARAGRAPH) return []
    return [
      { message: `${label} dài ${words} từ. Tách làm hai thì dễ đọc hơn trên điện thoại.`, place, from: 0, to: 0 },
    ]
  })
}

function at(path: number[], message: string): Check {
  return { message, place: { field: 'body', path, attr: null }, from: 0, to: 0 }
}
