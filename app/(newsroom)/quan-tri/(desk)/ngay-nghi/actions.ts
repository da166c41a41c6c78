'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { forgetSpecialDay, noteSpecialDay } from '@/lib/calendar/arranging'
import { namedDayInput, specialDayInput } from '@/lib/calendar/input'

/** "Ghi ngày". */
export const note = newsroomAction(specialDayInput, noteSpecialDay)

/** "Bỏ". */
export const forget = newsroomAction(namedDayInput, forgetSpecialDay)
