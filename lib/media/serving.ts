import type { Readable } from 'node:stream'
import { paths } from '../paths'
import { mediaStore, moveKey, readPart, VARIANT_KEY } from './storage'

/** A finished file of the store, ready to be read. */
export interface StoredMedia {
  bytes: number
  type: string
  /** Whether a browser may show it in its window; documents are only handed over. */
  isShown: boolean
  /** Reads it from one byte to another, both included. */
  read(start: number, end: number): Readable
}

/** Browsers are told the kind by the key, which was given by the content. */
const TYPES: Record<string, string> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Opens a finished file for whoever asks at /media/. Asks no database: pictures are there while it is away.
 *
 * @returns where the file's successor stands, if it is gone since a new crop or a new content; null for every key that is not a
 *   finished file's: originals, uploads, other folders
 */
export async function openMedia(key: string): Promise<StoredMedia | { movedTo: string } | null> {
  if (!VARIANT_KEY.test(key)) return null
  const store = mediaStore()
  if (!(await store.exists(key))) return successorOf(key)
  const { contentLength: bytes } = await store.getMetaData(key)
  const extension = key.slice(key.lastIndexOf('.') + 1)
  return {
    bytes,
    type: TYPES[extension] ?? 'application/octet-stream',
    isShown: ['webp', 'jpg', 'mp4'].includes(extension),
    read: (start, end) => readPart(key, start, end),
  }
}

/** A file that was cut so often leads nowhere from its first address. */
const MOST_STEPS = 200

/** Each file that is gone tells only of the next; browsers are led to the last in one step. */
async function successorOf(key: string): Promise<{ movedTo: string } | null> {
  const store = mediaStore()
  let next = key
  for (let steps = 0; steps < MOST_STEPS && (await store.exists(moveKey(next))); steps++) {
    next = await store.get(moveKey(next))
    if (await store.exists(next)) return { movedTo: paths.media(next) }
  }
  return null
}
