import { z } from 'zod'
import { line, lines } from '../vietnamese/line'
import { rowId } from '../row-id'

/** Somebody who answers for the agency, as the newsroom writes it. There is no field for private data. */
export const officialInput = z
  .object({
    name: line(100).pipe(z.string().min(1, 'Hãy ghi họ tên.')),
    office: line(150).pipe(z.string().min(1, 'Hãy ghi chức vụ.')),
    biography: lines(1_500),
    duties: lines(2_000),
    phone: line(50),
    email: line(200).pipe(z.union([z.literal(''), z.email('Thư điện tử chưa đúng dạng. Ví dụ: ban@tinh.gov.vn.')])),
    isLeader: z.boolean(),
    isSpokesperson: z.boolean(),
    portraitId: rowId.nullable(),
  })
  .refine(({ isLeader, isSpokesperson }) => isLeader || isSpokesperson, {
    path: ['isLeader'],
    error: 'Hãy chọn ít nhất một: lãnh đạo hoặc người phát ngôn.',
  })
  .refine(({ isSpokesperson, phone, email }) => !isSpokesperson || phone || email, {
    path: ['phone'],
    error: 'Người phát ngôn cần có điện thoại hoặc thư điện tử của cơ quan để báo chí liên hệ.',
  })
export type OfficialInput = z.infer<typeof officialInput>

export const changeOfficialInput = officialInput.and(z.object({ id: rowId }))
export type ChangeOfficialInput = z.infer<typeof changeOfficialInput>
