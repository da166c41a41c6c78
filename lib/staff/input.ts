import { z } from 'zod'
import { rowIdAsText } from '../row-id'
import { line } from '../vietnamese/line'

const email = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email('Thư điện tử chưa đúng dạng. Ví dụ: ten@tinh.gov.vn.').max(200))

const name = line(100, 'Họ và tên').pipe(z.string().min(1, 'Hãy ghi họ và tên.'))

const role = z.enum(['AUTHOR', 'EDITOR', 'ADMINISTRATOR'], 'Hãy chọn vai trò.')

/** What the sign-in form sends; whatever is wrong with it, the answer is the same as for a wrong password. */
export const signInInput = z.object({
  email: z
    .string()
    .max(300)
    .transform((text) => text.normalize('NFC').trim().toLowerCase()),
  password: z.string().max(1_000),
})
export type SignInInput = z.infer<typeof signInInput>

export const hireInput = z.object({ email, name, role })
export type HireInput = z.infer<typeof hireInput>

/** Names a member of staff. */
export const memberInput = z.object({ memberId: rowIdAsText })
export type MemberInput = z.infer<typeof memberInput>

export const changeMemberInput = memberInput.extend({ name, role })
export type ChangeMemberInput = z.infer<typeof changeMemberInput>

export const changePasswordInput = z.object({
  current: z.string().max(1_000),
  next: z.string().max(1_000),
})
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
