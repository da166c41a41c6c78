import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from '../env'
import type { ImageFormat } from './requirements'

let disk: Disk | undefined

/** The store in which all media lie: a folder of the data folder. Another driver, such as S3, is put in here and nowhere else. */
export function mediaStore(): Disk {
  return (disk ??= new Disk(new FSDriver({ location: join(env().PORTAL_DATA_DIR, 'media'), visibility: 'private' })))
}

/** What the key of a finished file looks like; nothing else in the store is ever served. */
export const VARIANT_KEY = /^[0-9a-f]{2}\/[0-9a-f]{30}\.(?:webp|jpg)$/

/**
 * Names a finished file by its content, so that its address may be kept for ever. The upload has a part in the name: two
 * uploads that look alike never share a file.
 *
 * @param sha256 - of the upload
 */
export function variantKey(sha256: string, content: Uint8Array, extension: 'webp' | 'jpg'): string {
  const name = createHash('sha256').update(sha256).update(content).digest('hex')
  return `${name.slice(0, 2)}/${name.slice(2, 32)}.${extension}`
}

/** Names an upload as it came, with all that the camera wrote into it: kept for later crops, never served. */
export function originalKey(sha256: string, format: ImageFormat): string {
  return `originals/${sha256.slice(0, 2)}/${sha256.slice(2)}.${extensionOf(format)}`
}

/** The extension under which a kind of picture is kept. */
export function extensionOf(format: ImageFormat): string {
  return format === 'jpeg' ? 'jpg' : format
}
