import type { Readable } from 'node:stream'
import { mediaStore, VARIANT_KEY } from './storage'

/**
 * Opens a finished file for whoever asks at /media/. Asks no database: pictures are there while it is away.
 *
 * @returns null for every key that is not a finished file's: originals, uploads, other folders
 */
export async function openMedia(key: string): Promise<{ stream: Readable; bytes: number; type: string } | null> {
  if (!VARIANT_KEY.test(key)) return null
  const store = mediaStore()
  if (!(await store.exists(key))) return null
  const { contentLength } = await store.getMetaData(key)
  const type = key.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
  return { stream: await store.getStream(key), bytes: contentLength, type }
}
