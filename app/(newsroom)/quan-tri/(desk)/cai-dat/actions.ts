'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { changeSettings } from '@/lib/settings/changing'
import { settingsInput } from '@/lib/settings/input'

/** "Lưu": the agency's particulars, on every page at once. */
export const save = newsroomAction(settingsInput, changeSettings)
