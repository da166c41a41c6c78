import { z } from 'zod'
import { startOfDay } from '../vietnamese/dates'
import { line } from '../vietnamese/line'
import { rowId } from '../row-id'

/** The agency's particulars as an administrator sends them. */
export const settingsInput = z.object({
  agencyName: line(150).pipe(z.string().min(1, 'Hãy ghi tên cơ quan.')),
  parentBody: line(150),
  province: line(100),
  address: line(300),
  phone: line(50),
  email: line(200).pipe(z.union([z.literal(''), z.email('Thư điện tử chưa đúng dạng. Ví dụ: ban@tinh.gov.vn.')])),
  responsiblePerson: line(200),
  parentPortalName: line(150),
  parentPortalUrl: line(300).pipe(
    z.union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.' }),
    ]),
  ),
  /** Absent leaves the emblem as it is; null goes back to the demonstration drawing. */
  emblemId: rowId.nullish(),
})
export type SettingsInput = z.infer<typeof settingsInput>

/** A number that a form sends as text. */
const count = (max: number, message: string) =>
  z.coerce.number({ message }).int(message).min(0, message).max(max, message)

/** The agency's names with the day from which each held; brought into their order, oldest first. */
export const nameHistoryInput = z
  .array(
    z.object({
      name: line(200).pipe(z.string().min(1, 'Hãy ghi tên cơ quan ở mỗi dòng, hoặc bỏ dòng ấy.')),
      from: z.string().refine((day) => startOfDay(day) !== null, 'Hãy chọn ngày bắt đầu mang tên ở mỗi dòng.'),
    }),
  )
  .max(20, 'Nhiều nhất 20 tên. Hãy bỏ bớt.')
  .transform((names) => names.toSorted((a, b) => a.from.localeCompare(b.from)))
  .refine((names) => new Set(names.map(({ from }) => from)).size === names.length, {
    error: 'Hai tên không thể bắt đầu cùng một ngày. Hãy sửa ngày.',
  })

/** The rules of the site as an administrator sends them. */
export const rulesInput = z.object({
  /** Empty never marks a post. */
  archiveAfterYears: z
    .union([z.literal('').transform(() => null), count(100, 'Ghi số năm từ 1 đến 100, hoặc bỏ trống.')])
    .refine((years) => years !== 0, 'Ghi số năm từ 1 đến 100, hoặc bỏ trống.'),
  downtimeDays: count(60, 'Ghi số ngày làm việc từ 0 đến 60.'),
  nameHistory: nameHistoryInput,
})
export type RulesInput = z.infer<typeof rulesInput>
