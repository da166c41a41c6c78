'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { mergeTags, removeTag, renameTag } from '@/lib/tags/arranging'
import { mergeTagInput, renameTagInput, tagInput } from '@/lib/tags/input'

/** "Đổi tên". */
export const rename = newsroomAction(renameTagInput, renameTag)

/** "Gộp". */
export const merge = newsroomAction(mergeTagInput, mergeTags)

/** "Xóa". */
export const remove = newsroomAction(tagInput, removeTag)
