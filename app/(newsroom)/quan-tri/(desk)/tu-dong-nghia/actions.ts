'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addSynonyms, changeSynonyms, removeSynonyms } from '@/lib/search/arranging'
import { changeSynonymInput, synonymGroupInput, synonymInput } from '@/lib/search/input'

/** "Thêm nhóm". */
export const add = newsroomAction(synonymInput, addSynonyms)

/** "Lưu". */
export const change = newsroomAction(changeSynonymInput, changeSynonyms)

/** "Xóa". */
export const remove = newsroomAction(synonymGroupInput, removeSynonyms)
