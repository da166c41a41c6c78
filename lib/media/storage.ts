import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from '../env'
import type { ImageFormat } from './requirements'

let disk: Disk | undefined

/** The store in which all media lie: a folder of the data folder. Another driver, such as S3, is put in here and nowhere else. */
export function mediaStore(): Disk {
  return (disk ??= new Disk(new FSDriver({ location: storeFolder(), visibility: 'private' })))
}

/** Reads some of a stored file, first and last byte included, as a film's player asks for it; flydrive reads whole files only. */
export function readPart(key: string, start: number, end: number): Readable {
  return createReadStream(join(storeFolder(), key), { start, end })
}

/** What the key of a finished file looks like; nothing else in the store is ever served. */
export const VARIANT_KEY = /^[0-9a-f]{2}\/[0-9a-f]{30}\.(?:webp|jpg|mp4|pdf|docx|xlsx)$/

/**
 * Names a finished file by its content, so that its address may be kept for ever. The upload has a part in the name: two
 * uploads that look alike never share a file.
 *
 * @param sha256 - of the upload
 * @param content - empty for the upload itself, where it is served as it came
 */
export function variantKey(sha256: string, content: Uint8Array, extension: string): string {
  const name = createHash('sha256').update(sha256).update(content).digest('hex')
  return `${name.slice(0, 2)}/${name.slice(2, 32)}.${extension}`
}

/** Where it stands written to which file the address of a gone file leads. */
export function moveKey(key: string): string {
  return `moved/${key}`
}

/** Names an upload as it came, with all that the camera wrote into it: kept for later crops, never served. */
export function originalKey(sha256: string, extension: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256.slice(2)}.${extension}`
}

/** The extension under which a kind of picture is kept. */
export function extensionOf(format: ImageFormat): string {
  return format === 'jpeg' ? 'jpg' : format
}

function storeFolder(): string {
  return join(env().PORTAL_DATA_DIR, 'media')
}
