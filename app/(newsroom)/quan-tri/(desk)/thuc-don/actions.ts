'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addEntry, changeEntry, placeEntry, removeEntry } from '@/lib/menu/arranging'
import { addEntryInput, changeEntryInput, entryInput, placeEntryInput } from '@/lib/menu/input'

/** "Thêm mục". */
export const add = newsroomAction(addEntryInput, addEntry)

/** "Lưu": where it leads, what it says, under which entry it stands. */
export const change = newsroomAction(changeEntryInput, changeEntry)

/** Drawn, by arrow keys, or "Lên", "Xuống". */
export const place = newsroomAction(placeEntryInput, placeEntry)

/** "Bỏ": out of the menu; the place stays. */
export const remove = newsroomAction(entryInput, removeEntry)
