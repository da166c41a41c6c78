import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileNameInput, type UploadInput } from './input'
import { MAX_BYTES, type MediaKind } from './media'
import type { Lying } from './making'
import { assertWeight, contentOf, HEAD_BYTES, refuseBroken, type Content } from './requirements'
import type { Tray } from './tray'

/** An upload that has come whole. */
export interface Received extends Lying {
  fileName: string
}

/**
 * Takes an upload down to the tray as it arrives. Its kind is told by its first bytes, and what is not wanted or too heavy is
 * refused there and then; a film is never held in memory.
 *
 * @param kinds - what may be brought
 * @param signal - gives the upload up
 * @throws {Refusal} when it is empty, too heavy, cut short, or nothing that is wanted
 */
export async function receive(
  input: UploadInput,
  kinds: readonly MediaKind[],
  tray: Tray,
  signal?: AbortSignal,
): Promise<Received> {
  // Refused unread where it is too heavy for anything that is wanted.
  if (input.declaredBytes !== undefined) assertWeight(input.declaredBytes, heaviestOf(kinds))
  const source = 'path' in input ? createReadStream(input.path) : input.stream
  const hash = createHash('sha256')
  let head = new Uint8Array()
  let content: Content | undefined
  let bytes = 0

  function tell(): Content {
    const told = contentOf(head, kinds)
    assertWeight(Math.max(bytes, input.declaredBytes ?? 0), told.kind)
    return told
  }

  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      if (!chunk.length) continue
      bytes += chunk.length
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES)
      if (content) assertWeight(bytes, content.kind)
      else if (head.length === HEAD_BYTES) content = tell()
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(source, counted, createWriteStream(tray.file), { signal })
  assertWeight(bytes)
  content ??= tell()
  if (bytes < (input.declaredBytes ?? 0)) refuseBroken(content.kind)
  return { path: tray.file, fileName: fileNameInput.parse(input.fileName), bytes, sha256: hash.digest('hex'), content }
}

function heaviestOf(kinds: readonly MediaKind[]): MediaKind {
  return kinds.reduce((one, other) => (MAX_BYTES[other] > MAX_BYTES[one] ? other : one), kinds[0] ?? 'PICTURE')
}
