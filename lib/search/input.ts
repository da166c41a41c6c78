import { z } from 'zod'
import { fold } from '../vietnamese/fold'
import { MAX_QUESTION, MOST, SEARCH_PAGE, type FindableKind } from './search'
import { rowId } from '../row-id'

/** The names of the parameters in the address of the search page. */
export const SEARCH_PARAMETERS = {
  question: 'q',
  category: 'chuyen-muc',
  year: 'nam',
  kind: 'loai',
  order: 'xep',
  page: 'trang',
} as const

/** The kinds of what can be found, in the address. */
export const KINDS = { post: 'bai-viet', page: 'trang' } as const satisfies Record<FindableKind, string>

/** Newest first, in the address. */
export const BY_DATE = 'ngay'

/**
 * What the search page may be asked, read from its address. Nothing is refused: what cannot be read is passed over, and a
 * question of ten thousand characters is read as far as anybody would type.
 */
export const searchInput = z
  .object({
    q: z
      .string()
      .transform((text) => cleanQuestion(text))
      .catch(''),
    'chuyen-muc': z.string().max(200).optional().catch(undefined),
    nam: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
    loai: z.enum(KINDS).optional().catch(undefined),
    xep: z.literal(BY_DATE).optional().catch(undefined),
    trang: z.coerce
      .number()
      .int()
      .min(1)
      .max(Math.ceil(MOST / SEARCH_PAGE))
      .catch(1),
  })
  .transform(({ q, 'chuyen-muc': categorySlug, nam: year, loai, xep, trang: page }) => ({
    question: q,
    categorySlug,
    year,
    kind: loai && kindOf(loai),
    order: xep ? ('date' as const) : ('relevance' as const),
    page,
  }))
export type SearchInput = z.infer<typeof searchInput>

/** A group of expressions with one meaning, as staff write it: one to a line or with commas between. */
export const synonymInput = z.object({
  expressions: z
    .string()
    .transform((text) => [
      ...new Map(
        text
          .normalize('NFC')
          .split(/[\n,;]+/)
          .map((one) => one.replace(/\s+/g, ' ').trim())
          .filter((one) => fold(one))
          .map((one) => [fold(one), one]),
      ).values(),
    ])
    .pipe(
      z
        .array(z.string().max(100, 'Có cách viết dài quá 100 ký tự. Hãy rút gọn.'))
        .min(2, 'Cần ít nhất hai cách viết khác nhau, ví dụ “TĐKT, thi đua khen thưởng”.')
        .max(12, 'Một nhóm có nhiều nhất 12 cách viết. Hãy tách thành hai nhóm.'),
    ),
})
export type SynonymInput = z.infer<typeof synonymInput>

/** Names a group. */
export const synonymGroupInput = z.object({ id: rowId })

/** A group with other expressions. */
export const changeSynonymInput = synonymInput.extend(synonymGroupInput.shape)
export type ChangeSynonymInput = z.infer<typeof changeSynonymInput>

/** The longest beginning of a question for which titles are proposed, in characters. */
const MAX_TYPED = 60

/**
 * Reads what somebody is typing as the proposals are kept by: folded, so that all spellings are one.
 *
 * @returns empty where it is too short to propose anything
 */
export function suggestionOf(typed: string): string {
  const words = fold(typed.slice(0, MAX_TYPED))
  return words.length < 2 ? '' : words
}

function kindOf(name: (typeof KINDS)[FindableKind]): FindableKind {
  return name === KINDS.page ? 'page' : 'post'
}

function cleanQuestion(text: string): string {
  return [...text.slice(0, MAX_QUESTION * 4).normalize('NFC')]
    .slice(0, MAX_QUESTION)
    .join('')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ')
    .trim()
}
