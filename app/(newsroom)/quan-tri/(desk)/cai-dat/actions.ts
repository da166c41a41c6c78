'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { changeRules, changeSettings } from '@/lib/settings/changing'
import { rulesInput, settingsInput } from '@/lib/settings/input'

/** "Lưu": the agency's particulars, on every page at once. */
export const save = newsroomAction(settingsInput, changeSettings)

/** "Lưu quy tắc": what is marked as old, how far ahead a rest is announced, the agency's names. */
export const saveRules = newsroomAction(rulesInput, changeRules)
