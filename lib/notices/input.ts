import { z } from 'zod'
import { isSafeHref } from '../body/href'
import { momentFrom } from '../vietnamese/dates'
import { line, lines } from '../vietnamese/line'
import { rowId } from '../row-id'

const moment = (missing: string) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      const at = momentFrom(text)
      if (at) return at
      context.addIssue({ code: 'custom', message: missing })
      return z.NEVER
    })

/** What every notice says, and between which hours. */
const words = z.object({
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
})

/** A downtime has hours of its own; they are asked for together with everything else that is missing. */
const downtime = words.extend({
  kind: z.literal('DOWNTIME'),
  downFrom: moment('Hãy chọn ngày giờ bắt đầu tạm dừng.'),
  downUntil: moment('Hãy chọn ngày giờ hoạt động trở lại.'),
  urgentReason: line(300).optional().default(''),
})

/** A notice as the newsroom writes it. */
export const noticeInput = z
  .discriminatedUnion('kind', [words.extend({ kind: z.enum(['INFORMATION', 'WARNING']) }), downtime])
  .superRefine((notice, context) => {
    const mind = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { shownFrom, shownUntil } = notice
    if (shownUntil <= shownFrom) mind('shownUntil', 'Giờ thôi hiện phải sau giờ bắt đầu hiện.')
    if (notice.kind !== 'DOWNTIME') return
    const { downFrom, downUntil } = notice
    if (downUntil <= downFrom) mind('downUntil', 'Giờ hoạt động trở lại phải sau giờ bắt đầu tạm dừng.')
    if (shownUntil < downFrom) mind('shownUntil', 'Thông báo phải còn hiện khi trang bắt đầu tạm dừng.')
    if (shownFrom > downFrom) mind('shownFrom', 'Thông báo phải hiện trước khi trang tạm dừng.')
  })
export type NoticeInput = z.infer<typeof noticeInput>

/** A notice with other words or hours. */
export const changeNoticeInput = noticeInput.and(z.object({ id: rowId }))
export type ChangeNoticeInput = z.infer<typeof changeNoticeInput>

/** Names a notice. */
export const namedNoticeInput = z.object({ id: rowId })
