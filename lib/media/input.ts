import type { Readable } from 'node:stream'
import { z } from 'zod'

/** The longest file name that is kept, in characters. */
const MAX_FILE_NAME = 200

/** The largest id that Postgres's integer holds. */
const MAX_ID = 2_147_483_647

/** An upload: its bytes as they arrive or as they lie on this machine, and the name it had where it came from. */
export type UploadInput = { fileName: string; declaredBytes?: number } & ({ stream: Readable } | { path: string })

/** A file's name as it may be shown: NFC, without folders and without signs that nobody sees. Never refused. */
export const fileNameInput = z.string().transform((name) => {
  const shown = (name.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\u2028\u2029]+/gu, ' ')
    .trim()
  return [...shown].slice(-MAX_FILE_NAME).join('') || 'Ảnh không tên'
})

/** What the library may be asked for, read from the address; what cannot be read is left out. */
export const mediaFilter = z.object({
  search: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(MAX_FILE_NAME))
    .optional()
    .catch(undefined),
  /** The media item after which the page begins. */
  before: z.coerce.number().int().positive().max(MAX_ID).optional().catch(undefined),
})
export type MediaFilter = z.infer<typeof mediaFilter>
