import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { holdItem, itemFor } from './holding'
import type { CropInput } from './input'
import { make, oneAtATime } from './making'
import type { Crop, UploadedPicture } from './media'
import { renew } from './renewing'
import type { ImageFormat } from './requirements'
import { mediaStore, originalKey } from './storage'
import { withTray } from './tray'
import { uploadedFields, uploadedFrom } from './uploaded'

/**
 * Cuts a picture anew from its original, everywhere it stands, and keeps where the eye should rest. The original stays: null for the
 * crop shows the whole again.
 *
 * @throws {Refusal} when the picture is gone or was replaced meanwhile, too little of it is left, or the actor may not
 */
export async function cutPicture(actor: Actor, { mediaId, crop, focus }: CropInput): Promise<UploadedPicture> {
  assertMay(actor, 'upload media')
  return withTray((tray) =>
    oneAtATime(async () => {
      const { kind, sha256, format, bytes } = await itemFor(mediaId)
      if (kind !== 'PICTURE') refuse('Chỉ ảnh mới cắt được.')
      await pipeline(await mediaStore().getStream(originalKey(sha256, format)), createWriteStream(tray.file))
      const content = { kind, format: (format === 'jpg' ? 'jpeg' : format) as ImageFormat }
      const look = { crop: crop && isWhole(crop) ? null : crop, focus }
      const made = await make({ path: tray.file, sha256, bytes, content }, look)
      return db.$transaction(
        async (tx) => {
          const item = await holdItem(tx, actor, mediaId, sha256)
          await renew(tx, tray, item, { ...made, original: null }, { contents: [sha256] })
          const { width, height } = made
          const row = await tx.mediaItem.update({
            where: { id: mediaId },
            data: { width, height, ...cropFields(look.crop), focusX: focus.x, focusY: focus.y },
            select: uploadedFields,
          })
          await recordAudit(tx, actor, 'media.cut', `media:${mediaId}`, { width, height })
          await ringBell(tx)
          return uploadedFrom(row) as UploadedPicture
        },
        { timeout: 60_000 },
      )
    }),
  )
}

function isWhole({ x, y, width, height }: Crop): boolean {
  return x < 0.002 && y < 0.002 && width > 0.997 && height > 0.997
}

function cropFields(crop: Crop | null) {
  return {
    cropX: crop?.x ?? null,
    cropY: crop?.y ?? null,
    cropWidth: crop?.width ?? null,
    cropHeight: crop?.height ?? null,
  }
}
