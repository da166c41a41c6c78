'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { cutPicture } from '@/lib/media/cutting'
import { deleteMedia } from '@/lib/media/deleting'
import { describeMedia } from '@/lib/media/describing'
import { bringBackInput, cropInput, describeInput, mediaIdInput } from '@/lib/media/input'
import { bringBackMedia } from '@/lib/media/replacing'

/** "Cắt ảnh": cuts a picture anew, everywhere it stands. */
export const cut = newsroomAction(cropInput, cutPicture)

/** "Lưu lời": the words that figures of it begin with. */
export const describe = newsroomAction(describeInput, describeMedia)

/** "Xóa khỏi kho": takes away what stands nowhere. */
export const remove = newsroomAction(mediaIdInput, deleteMedia)

/** "Dùng lại bản này": puts a file that it had before back in its place, everywhere it stands. */
export const bringBack = newsroomAction(bringBackInput, bringBackMedia)
