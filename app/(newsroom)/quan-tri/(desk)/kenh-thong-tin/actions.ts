'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { addChannel, changeChannel, moveChannel, removeChannel } from '@/lib/channels/arranging'
import { changeChannelInput, moveChannelInput, namedChannelInput, channelInput } from '@/lib/channels/input'

/** "Thêm". */
export const add = newsroomAction(channelInput, addChannel)

/** "Lưu". */
export const change = newsroomAction(changeChannelInput, changeChannel)

/** "Lên", "Xuống". */
export const move = newsroomAction(moveChannelInput, moveChannel)

/** "Xóa". */
export const remove = newsroomAction(namedChannelInput, removeChannel)
