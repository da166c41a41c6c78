'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { cutPicture } from '@/lib/media/cutting'
import { deleteMedia } from '@/lib/media/deleting'
import { describeMedia } from '@/lib/media/describing'
import { cropInput, describeInput, mediaIdInput } from '@/lib/media/input'

/** "Cắt ảnh": cuts a picture anew, everywhere it stands. */
export const cut = newsroomAction(cropInput, cutPicture)

/** "Lưu lời": the words that figures of it begin with. */
export const describe = newsroomAction(describeInput, describeMedia)

/** "Xóa khỏi kho": takes away what stands nowhere. */
export const remove = newsroomAction(mediaIdInput, deleteMedia)
