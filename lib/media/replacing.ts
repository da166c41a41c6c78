import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { holdItem, itemFor } from './holding'
import type { BringBackInput, UploadInput } from './input'
import { make, oneAtATime } from './making'
import type { Uploaded } from './media'
import { receive, type Received } from './receiving'
import { renew } from './renewing'
import { mediaStore, originalKey } from './storage'
import { withTray, type Tray } from './tray'
import { uploadedFields, uploadedFrom } from './uploaded'
import { AS_IT_CAME } from './variants'

/**
 * Puts another file in the place of an item's, everywhere it stands: what names the item shows the new file from now on. What it was
 * before stays as a version, out of the public's reach. See docs/decisions on replacing.
 *
 * @param signal - gives it up, until the moment it is stored
 * @throws {Refusal} when the item is gone, the file is of another kind, the same, or in the library already, or the actor may not
 */
export async function replaceMedia(
  actor: Actor,
  mediaId: number,
  input: UploadInput,
  signal?: AbortSignal,
): Promise<Uploaded> {
  assertMay(actor, 'upload media')
  const { kind } = await itemFor(mediaId)
  return withTray(async (tray) => {
    const received = await receive(input, [kind], tray, signal)
    const brought = { uploadedById: actor.id, uploadedAt: new Date() }
    return putInPlace(actor, mediaId, received, brought, { action: 'media.replaced', tray, signal })
  })
}

/**
 * Puts a file that an item had before back in its place, everywhere it stands, as it was uploaded: a crop is made anew. What it
 * displaces becomes a version in its turn.
 *
 * @throws {Refusal} when the item has no such version, shows that very file already, or the actor may not
 */
export async function bringBackMedia(actor: Actor, { mediaId, versionId }: BringBackInput): Promise<Uploaded> {
  assertMay(actor, 'upload media')
  const { kind } = await itemFor(mediaId)
  const version = await db.mediaVersion.findFirst({ where: { id: versionId, mediaId } })
  if (!version) refuse('Không còn bản cũ này. Hãy tải lại trang.')
  const { sha256, format, fileName, uploadedById, uploadedAt } = version
  return withTray(async (tray) => {
    const stream = await mediaStore().getStream(originalKey(sha256, format))
    const received = await receive({ stream, fileName }, [kind], tray)
    return putInPlace(actor, mediaId, received, { uploadedById, uploadedAt }, { action: 'media.brought-back', tray })
  })
}

interface Work {
  action: 'media.replaced' | 'media.brought-back'
  tray: Tray
  signal?: AbortSignal
}

async function putInPlace(
  actor: Actor,
  mediaId: number,
  received: Received,
  brought: { uploadedById: number; uploadedAt: Date },
  { action, tray, signal }: Work,
): Promise<Uploaded> {
  return oneAtATime(async () => {
    await assertIsNew(db, mediaId, received)
    const made = await make(received, AS_IT_CAME)
    return db.$transaction(
      async (tx) => {
        const item = await holdItem(tx, actor, mediaId, null)
        await assertIsNew(tx, mediaId, received)
        const kept = originalKey(item.sha256, item.format)
        await renew(tx, tray, item, made, { contents: [item.sha256, received.sha256], besides: [kept] })
        await keepVersion(tx, actor, item, kept)
        const { width, height, format } = made
        const { sha256, fileName, bytes } = received
        const row = await tx.mediaItem.update({
          where: { id: mediaId },
          data: {
            ...{ sha256, format, fileName, bytes, width, height, ...brought },
            ...{ cropX: null, cropY: null, cropWidth: null, cropHeight: null, focusX: 0.5, focusY: 0.5 },
          },
          select: uploadedFields,
        })
        await recordAudit(tx, actor, action, `media:${mediaId}`, { from: item.fileName, to: fileName })
        await ringBell(tx)
        signal?.throwIfAborted()
        return uploadedFrom(row)
      },
      { timeout: 120_000 },
    )
  })
}

async function assertIsNew(tx: Tx, mediaId: number, { sha256 }: Received): Promise<void> {
  const known = await tx.mediaItem.findUnique({ where: { sha256 }, select: { id: true, fileName: true } })
  if (known?.id === mediaId) refuse('Tệp này giống hệt tệp đang dùng. Hãy chọn tệp khác.')
  if (known) refuse(`Tệp này đã có trong kho với tên “${known.fileName}”. Hãy chọn nó ở từng nơi dùng.`)
}

type Item = Awaited<ReturnType<typeof itemFor>>

/** A picture's original lies where it lay; a film or a document goes from the public's shelf to the originals. */
async function keepVersion(tx: Tx, actor: Actor, item: Item, kept: string): Promise<void> {
  const served = item.variants.find(({ kind }) => kind === 'FILE')
  if (served) await mediaStore().copy(served.key, kept)
  const { id: mediaId, sha256, format, fileName, bytes, uploadedById, uploadedAt } = item
  const data = { mediaId, sha256, format, fileName, bytes, uploadedById, uploadedAt, replacedById: actor.id }
  await tx.mediaVersion.create({ data })
}
