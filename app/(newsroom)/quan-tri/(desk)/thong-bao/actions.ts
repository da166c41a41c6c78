'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { announce, changeNotice, withdrawNotice } from '@/lib/notices/announcing'
import { changeNoticeInput, namedNoticeInput, noticeInput } from '@/lib/notices/input'

/** "Đăng thông báo". */
export const add = newsroomAction(noticeInput, (actor, input) => announce(actor, input))

/** "Lưu". */
export const change = newsroomAction(changeNoticeInput, (actor, input) => changeNotice(actor, input))

/** "Gỡ". */
export const withdraw = newsroomAction(namedNoticeInput, (actor, input) => withdrawNotice(actor, input))
