'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { deleteReport, finishReport, forgetReporter, takeInHand } from '@/lib/feedback/handling'
import { ratingCaseInput, reportCaseInput } from '@/lib/feedback/input'
import { removeRemark } from '@/lib/feedback/rating'

/** "Nhận xem". */
export const take = newsroomAction(reportCaseInput, takeInHand)

/** "Đã xong". */
export const finish = newsroomAction(reportCaseInput, finishReport)

/** "Xóa thông tin người gửi". */
export const forget = newsroomAction(reportCaseInput, forgetReporter)

/** "Xóa hẳn". */
export const discard = newsroomAction(reportCaseInput, deleteReport)

/** "Xóa lời nhắn". */
export const discardRemark = newsroomAction(ratingCaseInput, removeRemark)
