import { recordAudit } from '../audit/recording'
import { db, type Tx } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { UploadInput } from './input'
import { keysOf, make, oneAtATime, putAway, variantRows, type Made } from './making'
import type { MediaKind, Uploaded, UploadedAs, UploadedPicture } from './media'
import { receive, type Received } from './receiving'
import { holdContent, withTray, type Tray } from './tray'
import { uploadedFields, uploadedFrom } from './uploaded'
import { AS_IT_CAME } from './variants'

/**
 * Takes a picture into the store and makes the files that citizens get. The same content is stored once: whoever brings it again,
 * or at the same moment, gets the picture that is there.
 *
 * @param signal - gives the upload up, until the moment it is stored
 * @throws {Refusal} when the actor may not upload, or the file is no picture that the portal takes in; nothing is kept then
 */
export async function uploadImage(actor: Actor, input: UploadInput, signal?: AbortSignal): Promise<UploadedPicture> {
  return uploadMedia(actor, input, ['PICTURE'], signal)
}

/**
 * Takes a picture, a film (MP4) or a file (PDF, DOCX, XLSX) into the store, as uploadImage does.
 *
 * @param kinds - what is wanted; told by the content, never by the name
 * @throws {Refusal} when the actor may not upload, or the file is not of these kinds; nothing is kept then
 */
export async function uploadMedia<Kind extends MediaKind>(
  actor: Actor,
  input: UploadInput,
  kinds: readonly Kind[],
  signal?: AbortSignal,
): Promise<UploadedAs<Kind>> {
  assertMay(actor, 'upload media')
  return withTray(async (tray) => {
    const received = await receive(input, kinds, tray, signal)
    return oneAtATime(async () => {
      signal?.throwIfAborted()
      const known = await findStored(db, received.sha256)
      const made = known ?? (await store(actor, received, await make(received, AS_IT_CAME), tray, signal))
      return made as UploadedAs<Kind>
    })
  })
}

async function findStored(tx: Tx, sha256: string): Promise<Uploaded | null> {
  const row = await tx.mediaItem.findUnique({ where: { sha256 }, select: uploadedFields })
  return row && uploadedFrom(row)
}

async function store(
  actor: Actor,
  { sha256, fileName, bytes }: Received,
  made: Made,
  tray: Tray,
  signal?: AbortSignal,
): Promise<Uploaded> {
  const { kind, format, width, height } = made
  return db.$transaction(
    async (tx) => {
      await holdContent(tx, sha256)
      const known = await findStored(tx, sha256)
      if (known) return known

      await tray.note({ contents: [sha256], keys: keysOf(made) })
      await putAway(made, tray.file)

      const data = { kind, sha256, format, fileName, width, height, bytes, uploadedById: actor.id }
      const item = await tx.mediaItem.create({
        data: { ...data, variants: { create: variantRows(made) } },
        select: uploadedFields,
      })
      await recordAudit(tx, actor, 'media.uploaded', `media:${item.id}`, { fileName })
      signal?.throwIfAborted()
      return uploadedFrom(item)
    },
    // A slow disk must not undo a good upload.
    { timeout: 120_000 },
  )
}
