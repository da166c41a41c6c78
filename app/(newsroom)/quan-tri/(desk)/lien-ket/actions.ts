'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addLinkBlock, changeLinkBlock, moveLinkBlock, removeLinkBlock } from '@/lib/links/arranging'
import { changeLinkBlockInput, moveLinkBlockInput, namedLinkBlockInput, linkBlockInput } from '@/lib/links/input'

/** "Thêm". */
export const add = newsroomAction(linkBlockInput, addLinkBlock)

/** "Lưu". */
export const change = newsroomAction(changeLinkBlockInput, changeLinkBlock)

/** "Lên", "Xuống". */
export const move = newsroomAction(moveLinkBlockInput, moveLinkBlock)

/** "Xóa". */
export const remove = newsroomAction(namedLinkBlockInput, removeLinkBlock)
