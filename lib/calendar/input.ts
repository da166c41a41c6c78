import { z } from 'zod'
import { startOfDay } from '../vietnamese/dates'
import { line } from '../vietnamese/line'

/** A day as a date field sends it. */
const day = z.string().refine((text) => startOfDay(text) !== null, 'Hãy chọn một ngày có trong lịch.')

/** A holiday, or a weekend day that is worked. */
export const specialDayInput = z.object({
  day,
  kind: z.enum(['OFF', 'WORKING']),
  name: line(100).pipe(z.string().min(1, 'Hãy ghi lý do, ví dụ: Quốc khánh.')),
})
export type SpecialDayInput = z.infer<typeof specialDayInput>

/** Names a day of the table. */
export const namedDayInput = z.object({ day })
