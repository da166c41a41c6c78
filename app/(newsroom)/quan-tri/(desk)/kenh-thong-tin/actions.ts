'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addChannel, changeChannel, placeChannel, removeChannel } from '@/lib/channels/arranging'
import { changeChannelInput, channelInput } from '@/lib/channels/input'
import { placeInput, thingInput } from '@/lib/ordering/input'

/** "Thêm". */
export const add = newsroomAction(channelInput, addChannel)

/** "Lưu". */
export const change = newsroomAction(changeChannelInput, changeChannel)

/** Drawn, carried by arrow keys, or "Lên", "Xuống". */
export const place = newsroomAction(placeInput, placeChannel)

/** "Xóa". */
export const remove = newsroomAction(thingInput, removeChannel)
