'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { changeMember, closeAccount, hire, reopenAccount, resetPassword } from '@/lib/staff/employing'
import { changeMemberInput, hireInput, memberInput } from '@/lib/staff/input'

/** "Thêm cán bộ": answers with the one-time password. */
export const add = newsroomAction(hireInput, hire)

/** "Lưu": name and role. */
export const change = newsroomAction(changeMemberInput, changeMember)

/** "Cấp mật khẩu một lần". */
export const reset = newsroomAction(memberInput, (actor, input) => resetPassword(actor, input))

/** "Đóng tài khoản". */
export const close = newsroomAction(memberInput, (actor, input) => closeAccount(actor, input))

/** "Mở lại tài khoản". */
export const reopen = newsroomAction(memberInput, reopenAccount)
