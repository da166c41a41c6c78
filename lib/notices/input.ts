import { z } from 'zod'
import { isSafeHref } from '../body/href'
import { momentFrom } from '../vietnamese/dates'
import { line, lines } from '../vietnamese/line'
import { rowId } from '../row-id'

const moment = (missing: string) =>
  z.string().transform((text, context) => {
    const at = momentFrom(text)
    if (at) return at
    context.addIssue({ code: 'custom', message: missing })
    return z.NEVER
  })

/** The hours of a downtime; a form sends them empty for the other kinds. */
const hours = z
  .string()
  .optional()
  .transform((text) => (text ? momentFrom(text) : null))

/** A notice as the newsroom writes it. */
export const noticeInput = z
  .object({
    kind: z.enum(['INFORMATION', 'WARNING', 'DOWNTIME']),
    title: line(120).pipe(z.string().min(1, 'Hãy ghi một câu ngắn.')),
    text: lines(400),
    link: line(300).pipe(
      z
        .string()
        .refine(
          (link) => !link || (/^(https?:|\/)/i.test(link) && isSafeHref(link)),
          'Địa chỉ phải bắt đầu bằng https:// hoặc bằng / nếu ở trên trang này.',
        ),
    ),
    shownFrom: moment('Hãy chọn ngày giờ bắt đầu hiện.'),
    shownUntil: moment('Hãy chọn ngày giờ thôi hiện.'),
    downFrom: hours,
    downUntil: hours,
    urgentReason: line(300).optional().default(''),
  })
  .superRefine(({ kind, shownFrom, shownUntil, downFrom, downUntil }, context) => {
    const mind = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (shownUntil <= shownFrom) mind('shownUntil', 'Giờ thôi hiện phải sau giờ bắt đầu hiện.')
    if (kind !== 'DOWNTIME') return
    if (!downFrom) mind('downFrom', 'Hãy chọn ngày giờ bắt đầu tạm dừng.')
    if (!downUntil) mind('downUntil', 'Hãy chọn ngày giờ hoạt động trở lại.')
    if (downFrom && downUntil && downUntil <= downFrom)
      mind('downUntil', 'Giờ hoạt động trở lại phải sau giờ bắt đầu tạm dừng.')
    if (downFrom && shownUntil < downFrom) mind('shownUntil', 'Thông báo phải còn hiện khi trang bắt đầu tạm dừng.')
    if (downFrom && shownFrom > downFrom) mind('shownFrom', 'Thông báo phải hiện trước khi trang tạm dừng.')
  })
export type NoticeInput = z.infer<typeof noticeInput>

/** A notice with other words or hours. */
export const changeNoticeInput = noticeInput.and(z.object({ id: rowId }))
export type ChangeNoticeInput = z.infer<typeof changeNoticeInput>

/** Names a notice. */
export const namedNoticeInput = z.object({ id: rowId })
