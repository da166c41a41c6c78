import { z } from 'zod'
import { cleanWords } from '../vietnamese/clean-words'
import { FIELDS, MAX_REMARK, MAX_REPORT, NO, YES } from './feedback'
import { rowId, rowIdAsText } from '../row-id'
import { line } from '../vietnamese/line'

/** The path of one of our pages; what stands behind "?" or "#" is left out. */
const path = z
  .string()
  .max(600)
  .transform((text) => text.split(/[?#]/)[0]!)
  .pipe(z.string().regex(/^\/(?!\/)[^\\\s\p{Cc}]*$/u))

/** A tap under a page. */
export const ratingInput = z
  .object({ [FIELDS.path]: path, [FIELDS.answer]: z.enum([YES, NO]), [FIELDS.trap]: z.string().optional() })
  .transform((form) => ({
    path: form[FIELDS.path],
    helped: form[FIELDS.answer] === YES,
    isTrapped: !!form[FIELDS.trap],
  }))
export type RatingInput = z.infer<typeof ratingInput>

/** A remark on a tap, which is named by its number. */
export const remarkInput = z
  .object({
    [FIELDS.rating]: z.uuid(),
    [FIELDS.remark]: words(MAX_REMARK, 'Hãy viết một vài lời, hoặc bỏ qua phần này.'),
    [FIELDS.trap]: z.string().optional(),
  })
  .transform((form) => ({
    ratingId: form[FIELDS.rating],
    remark: form[FIELDS.remark],
    isTrapped: !!form[FIELDS.trap],
  }))
export type RemarkInput = z.infer<typeof remarkInput>

/** A mistake that somebody tells of. Name and contact are taken with consent alone. */
export const reportInput = z
  .object({
    [FIELDS.path]: path.or(z.literal('')).optional(),
    [FIELDS.words]: words(MAX_REPORT, 'Hãy viết chỗ sai là gì.'),
    [FIELDS.name]: line(100, 'Tên').optional(),
    [FIELDS.contact]: line(200, 'Cách liên hệ').optional(),
    [FIELDS.consent]: z.string().optional(),
    [FIELDS.trap]: z.string().optional(),
  })
  .transform((form) => ({
    path: form[FIELDS.path] ?? '',
    words: form[FIELDS.words],
    name: form[FIELDS.name] ?? '',
    contact: form[FIELDS.contact] ?? '',
    hasConsent: !!form[FIELDS.consent],
    isTrapped: !!form[FIELDS.trap],
  }))
  .refine(({ name, contact, hasConsent }) => hasConsent || !(name || contact), {
    path: [FIELDS.consent],
    message: 'Để lại tên hoặc cách liên hệ thì cần đánh dấu đồng ý; không thì hãy để trống hai ô ấy.',
  })
export type ReportInput = z.infer<typeof reportInput>

/** Names a report. */
export const reportCaseInput = z.object({ reportId: rowId })
export type ReportCaseInput = z.infer<typeof reportCaseInput>

/** Names a tap with its remark. */
export const ratingCaseInput = z.object({ ratingId: z.uuid() })
export type RatingCaseInput = z.infer<typeof ratingCaseInput>

/** What the inbox may be asked for, read from its address; what cannot be read is left out. */
export const reportFilter = z.object({
  state: z.enum(['NEW', 'IN_HAND', 'DONE']).catch('NEW'),
  before: rowIdAsText.optional().catch(undefined),
})
export type ReportFilter = z.infer<typeof reportFilter>

/** What the figures may be asked for: a month such as "2026-11", and one page. */
export const figuresFilter = z.object({
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  path: path.optional().catch(undefined),
})
export type FiguresFilter = z.infer<typeof figuresFilter>

/** Some lines from outside, with what is unseen taken out. */
function words(max: number, lacking: string) {
  return z
    .string()
    .transform((text) =>
      text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((one) => cleanWords(one).trim())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().min(1, lacking).max(max, `Dài quá ${max} ký tự. Hãy rút gọn.`))
}
