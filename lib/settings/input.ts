import { z } from 'zod'

const line = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max, `Dài quá ${max} ký tự. Hãy rút gọn.`))

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
  emblemId: z.int().positive().max(2_147_483_647).nullish(),
})
export type SettingsInput = z.infer<typeof settingsInput>
