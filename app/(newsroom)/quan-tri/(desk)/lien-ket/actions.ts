'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addLinkBlock, changeLinkBlock, placeLinkBlock, removeLinkBlock } from '@/lib/links/arranging'
import { changeLinkBlockInput, linkBlockInput } from '@/lib/links/input'
import { placeInput, thingInput } from '@/lib/ordering/input'

/** "Thêm". */
export const add = newsroomAction(linkBlockInput, addLinkBlock)

/** "Lưu". */
export const change = newsroomAction(changeLinkBlockInput, changeLinkBlock)

/** Drawn, carried by arrow keys, or "Lên", "Xuống". */
export const place = newsroomAction(placeInput, placeLinkBlock)

/** "Xóa". */
export const remove = newsroomAction(thingInput, removeLinkBlock)
