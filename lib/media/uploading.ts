import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import pLimit from 'p-limit'
import { recordAudit } from '../audit/recording'
import { db, type Tx } from '../db'
import { assertMay, type Actor } from '../staff/member'
import { fileNameInput, type UploadInput } from './input'
import type { UploadedPicture } from './media'
import { pictureFields, pictureFrom } from './published'
import { assertWeight, formatOf, HEAD_BYTES, refuseBroken, type ImageFormat } from './requirements'
import { extensionOf, mediaStore, originalKey, variantKey } from './storage'
import { holdContent, withTray, type Tray } from './tray'
import { makeVariants, type Finished } from './variants'

/** Pictures take much memory while they are made: one at a time in a process, the others wait. */
const oneAtATime = pLimit(1)

/**
 * Takes a picture into the store and makes the files that citizens get. The same content is stored once: whoever brings it again,
 * or at the same moment, gets the picture that is there.
 *
 * @param signal - gives the upload up, until the moment it is stored
 * @throws {Refusal} when the actor may not upload, or the file is no picture that the portal takes in; nothing is kept then
 */
export async function uploadImage(actor: Actor, input: UploadInput, signal?: AbortSignal): Promise<UploadedPicture> {
  assertMay(actor, 'upload media')
  return withTray(async (tray) => {
    const received = await receive(input, tray, signal)
    const format = formatOf(received.head)
    return oneAtATime(async () => {
      signal?.throwIfAborted()
      const known = await findStored(db, received.sha256)
      if (known) return known
      const finished = await makeVariants(tray.file, format)
      return store(actor, { ...received, ...finished, format }, tray, signal)
    })
  })
}

interface Received {
  fileName: string
  bytes: number
  sha256: string
  /** The first bytes, by which the kind is told. */
  head: Uint8Array
}

async function receive(input: UploadInput, tray: Tray, signal?: AbortSignal): Promise<Received> {
  if (input.declaredBytes !== undefined) assertWeight(input.declaredBytes)
  const source = 'path' in input ? createReadStream(input.path) : input.stream
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      if (!chunk.length) continue
      bytes += chunk.length
      assertWeight(bytes)
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(source, counted, createWriteStream(tray.file), { signal })
  assertWeight(bytes)
  if (bytes < (input.declaredBytes ?? 0)) refuseBroken()
  const fileName = fileNameInput.parse(input.fileName)
  return { fileName, bytes, sha256: hash.digest('hex'), head: await headOf(tray.file) }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function findStored(tx: Tx, sha256: string): Promise<UploadedPicture | null> {
  const row = await tx.mediaItem.findUnique({ where: { sha256 }, select: { ...pictureFields, fileName: true } })
  return row && { ...pictureFrom(row), fileName: row.fileName }
}

/** Files first, rows second: a page never names a file that is not there. */
async function store(
  actor: Actor,
  upload: Received & Finished & { format: ImageFormat },
  tray: Tray,
  signal?: AbortSignal,
): Promise<UploadedPicture> {
  const { sha256, fileName, width, height, bytes } = upload
  const original = originalKey(sha256, upload.format)
  const format = extensionOf(upload.format)
  const variants = upload.variants.map((variant) => ({
    ...variant,
    key: variantKey(sha256, variant.content, variant.kind === 'WEBP' ? 'webp' : 'jpg'),
  }))

  return db.$transaction(
    async (tx) => {
      await holdContent(tx, sha256)
      const known = await findStored(tx, sha256)
      if (known) return known

      await tray.note({ sha256, keys: [original, ...variants.map(({ key }) => key)] })
      await mediaStore().copyFromFs(tray.file, original)
      for (const { key, content } of variants) await mediaStore().put(key, content)

      const rows = variants.map(({ content, ...row }) => ({ ...row, bytes: content.length }))
      const item = await tx.mediaItem.create({
        data: { sha256, format, fileName, width, height, bytes, uploadedById: actor.id, variants: { create: rows } },
        select: pictureFields,
      })
      await recordAudit(tx, actor, 'media.uploaded', `media:${item.id}`, { fileName })
      signal?.throwIfAborted()
      return { ...pictureFrom(item), fileName }
    },
    // A slow disk must not undo a good upload.
    { timeout: 60_000 },
  )
}
