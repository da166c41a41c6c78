'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addOfficial, changeOfficial, placeOfficial, removeOfficial } from '@/lib/officials/introducing'
import { changeOfficialInput, officialInput } from '@/lib/officials/input'
import { placeInput, thingInput } from '@/lib/ordering/input'

/** "Thêm". */
export const add = newsroomAction(officialInput, addOfficial)

/** "Lưu". */
export const change = newsroomAction(changeOfficialInput, changeOfficial)

/** Drawn, carried by arrow keys, or "Lên", "Xuống". */
export const place = newsroomAction(placeInput, placeOfficial)

/** "Xóa". */
export const remove = newsroomAction(thingInput, removeOfficial)
