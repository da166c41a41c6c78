'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addOfficial, changeOfficial, moveOfficial, removeOfficial } from '@/lib/officials/introducing'
import { changeOfficialInput, moveOfficialInput, namedOfficialInput, officialInput } from '@/lib/officials/input'

/** "Thêm". */
export const add = newsroomAction(officialInput, addOfficial)

/** "Lưu". */
export const change = newsroomAction(changeOfficialInput, changeOfficial)

/** "Lên", "Xuống". */
export const move = newsroomAction(moveOfficialInput, moveOfficial)

/** "Xóa". */
export const remove = newsroomAction(namedOfficialInput, removeOfficial)
