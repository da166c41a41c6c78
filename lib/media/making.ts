import pLimit from 'p-limit'
import type { MediaKind, VariantKind } from '@/prisma/generated/enums'
import { checkDocument } from './document'
import { checkFilm } from './film'
import type { Content } from './requirements'
import { extensionOf, mediaStore, originalKey, variantKey } from './storage'
import { makeVariants, type Look } from './variants'

/** Pictures take much memory while they are made, and documents are unpacked: one at a time in a process, the others wait. */
export const oneAtATime = pLimit(1)

/** What an upload has become: what stands in its row, and the files to put into the store. */
export interface Made {
  kind: MediaKind
  /** As its extension. */
  format: string
  width: number
  height: number
  files: FinishedFile[]
  /** Where the upload itself goes, for later crops; null where it is served as it came. */
  original: string | null
}

/** One finished file with its place; made from a picture, or the upload itself where there is no content. */
interface FinishedFile {
  key: string
  kind: VariantKind
  width: number
  height: number
  bytes: number
  content: Buffer | null
}

/** An upload as it lies in a tray, told by its first bytes. */
export interface Lying {
  path: string
  sha256: string
  bytes: number
  content: Content
}

/**
 * Makes of an upload what citizens get: of a picture its sizes; a film or a document is looked into and stays as it came.
 *
 * @throws {Refusal} when it is broken, out of bounds, or holds what the portal hands to nobody, such as macros
 */
export async function make({ path, sha256, bytes, content }: Lying, look: Look): Promise<Made> {
  if (content.kind === 'PICTURE') {
    const { width, height, variants } = await makeVariants(path, content.format, look)
    const files = variants.map((variant) => ({
      ...variant,
      bytes: variant.content.length,
      key: variantKey(sha256, variant.content, variant.kind === 'WEBP' ? 'webp' : 'jpg'),
    }))
    const format = extensionOf(content.format)
    return { kind: 'PICTURE', format, width, height, files, original: originalKey(sha256, format) }
  }
  const isFilm = content.kind === 'VIDEO'
  const { width, height } = isFilm ? await checkFilm(path, bytes) : { width: 0, height: 0 }
  const format = content.kind === 'VIDEO' ? 'mp4' : await checkDocument(path, content.format)
  const key = variantKey(sha256, new Uint8Array(), format)
  const files = [{ key, kind: 'FILE' as const, width, height, bytes, content: null }]
  return { kind: content.kind, format, width, height, files, original: null }
}

/** Every place in the store that a making fills. */
export function keysOf({ files, original }: Made): string[] {
  return [...files.map(({ key }) => key), ...(original ? [original] : [])]
}

/** Puts the files into the store. Files first, rows second: a page never names a file that is not there. */
export async function putAway(made: Made, path: string): Promise<void> {
  const store = mediaStore()
  if (made.original) await store.copyFromFs(path, made.original)
  for (const { key, content } of made.files) await (content ? store.put(key, content) : store.copyFromFs(path, key))
}

/** The rows of the finished files. */
export function variantRows({ files }: Made) {
  return files.map(({ kind, width, height, bytes, key }) => ({ kind, width, height, bytes, key }))
}
