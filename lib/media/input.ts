import type { Readable } from 'node:stream'
import { z } from 'zod'
import { cleanWords } from '../vietnamese/clean-words'
import { rowId, rowIdAsText } from '../row-id'

/** The longest file name that is kept, in characters. */
const MAX_FILE_NAME = 200

/** An upload: its bytes as they arrive or as they lie on this machine, and the name it had where it came from. */
export type UploadInput = { fileName: string; declaredBytes?: number } & ({ stream: Readable } | { path: string })

/** A file's name as it may be shown: NFC, without folders and without signs that nobody sees. Never refused. */
export const fileNameInput = z.string().transform((name) => {
  const shown = (name.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\u2028\u2029]+/gu, ' ')
    .trim()
  return [...shown].slice(-MAX_FILE_NAME).join('') || 'Tệp không tên'
})

/** What the library may be asked for, read from an address; what cannot be read is left out. */
export const mediaFilter = z.object({
  search: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(MAX_FILE_NAME))
    .optional()
    .catch(undefined),
  /** All kinds where none is named. */
  kinds: z
    .array(z.enum(['PICTURE', 'VIDEO', 'FILE']))
    .min(1)
    .optional()
    .catch(undefined),
  /** Only what stands nowhere. */
  unused: z.boolean().optional().catch(undefined),
  /** The media item after which the page begins. */
  before: rowIdAsText.optional().catch(undefined),
})
export type MediaFilter = z.infer<typeof mediaFilter>

const share = z.number().min(0).max(1)

/** A line of words about a media item. */
const words = (max: number, sentence: string) =>
  z.string().transform(cleanWords).pipe(z.string().trim().max(max, sentence))

/** How a picture is to be cut, and where the eye should rest on what is left; null shows the whole. */
export const cropInput = z.object({
  mediaId: rowId,
  crop: z
    .object({ x: share, y: share, width: share, height: share })
    .refine(({ x, y, width, height }) => width > 0 && height > 0 && x + width <= 1.000001 && y + height <= 1.000001, {
      message: 'Phần cắt nằm ngoài ảnh. Hãy kéo lại khung cắt.',
    })
    .nullable(),
  focus: z.object({ x: share, y: share }),
})
export type CropInput = z.infer<typeof cropInput>

/** What figures of a media item begin with from now on. */
export const describeInput = z.object({
  mediaId: rowId,
  alt: words(1_000, 'Mô tả dài quá 1.000 ký tự. Hãy rút gọn.'),
  caption: words(1_000, 'Chú thích dài quá 1.000 ký tự. Hãy rút gọn.'),
  credit: words(300, 'Tên người chụp dài quá 300 ký tự. Hãy rút gọn.'),
})
export type DescribeInput = z.infer<typeof describeInput>

/** Which media item is meant. */
export const mediaIdInput = z.object({ mediaId: rowId })
export type MediaIdInput = z.infer<typeof mediaIdInput>

/** Which of the files that an item had before is meant. */
export const bringBackInput = mediaIdInput.extend({ versionId: rowId })
export type BringBackInput = z.infer<typeof bringBackInput>
