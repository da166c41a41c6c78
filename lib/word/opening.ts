import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Block, Body } from '../body/body'
import { withTray } from '../media/tray'
import { uploadImage } from '../media/uploading'
import { saveDraft } from '../posts/drafting'
import { draftInput, type DraftInput } from '../posts/input'
import { refuse, Refusal } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { readInWorker } from './reader'
import { assertWordKind, assertWordWeight } from './requirements'
import type { OpenedWordFile, Step } from './reply'
import { reportOf } from './telling'
import type { ReadWordFile } from './word-file'

/** A Word file as it arrives. */
export interface WordFileInput {
  stream: Readable
  declaredBytes: number
}

interface Options {
  onStep?: (step: Step) => void
  /** Gives it up, until the draft is saved. */
  signal?: AbortSignal
}

/**
 * Makes a draft of a Word file: its words, lists and tables, its pictures as figures with their captions, its first heading as the
 * title, the name at its end as the author.
 *
 * @throws {Refusal} when the actor may not write posts, or the file cannot be opened; no draft is begun then
 */
export async function openWordFile(
  actor: Actor,
  input: WordFileInput,
  { onStep, signal }: Options = {},
): Promise<OpenedWordFile> {
  assertMay(actor, 'write posts')
  assertMay(actor, 'upload media')
  assertWordWeight(input.declaredBytes)
  return withTray(async ({ file }) => {
    await receive(input.stream, file, signal)
    onStep?.({ step: 'reading' })
    const read = await readInWorker(file, dirname(file), signal)
    const draft = draftOf(read, actor)
    const { mediaIds, refused } = await bringPictures(actor, read, onStep, signal)
    onStep?.({ step: 'saving' })
    const { postId } = await saveDraft(actor, { ...draft, body: withMedia(draft.body, mediaIds) })
    const brought = mediaIds.filter((id) => id !== null).length
    return { postId, title: draft.title, report: reportOf(read.counts, read.byline, { brought, refused }) }
  })
}

async function receive(stream: Readable, path: string, signal?: AbortSignal): Promise<void> {
  let bytes = 0
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      assertWordWeight(bytes)
      yield chunk
    }
  }
  await pipeline(stream, counted, createWriteStream(path), { signal })
  assertWordWeight(bytes)
  const file = await open(path)
  try {
    const head = Buffer.alloc(8)
    await file.read(head, 0, head.length, 0)
    // A locked file and an old one begin alike: what they hold tells.
    assertWordKind(head.subarray(0, 2).toString('latin1') === 'PK' ? head : await file.readFile())
  } finally {
    await file.close()
  }
}

async function bringPictures(
  actor: Actor,
  { pictures }: ReadWordFile,
  onStep?: (step: Step) => void,
  signal?: AbortSignal,
): Promise<{ mediaIds: (number | null)[]; refused: string[] }> {
  const mediaIds: (number | null)[] = []
  const refused: string[] = []
  for (const [index, { path, fileName }] of pictures.entries()) {
    onStep?.({ step: 'pictures', done: index, of: pictures.length })
    try {
      mediaIds.push(fileName ? (await uploadImage(actor, { path, fileName }, signal)).mediaId : null)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // One picture that is no good is no reason to lose the text.
      refused.push(`Ảnh ${index + 1} đã bỏ: ${error.message}`)
      mediaIds.push(null)
    }
  }
  return { mediaIds, refused }
}

/** The draft with its pictures by number, so that a text which no post may hold is refused before they are brought. */
function draftOf({ title, byline, blocks }: ReadWordFile, actor: Actor): DraftInput {
  const draft = draftInput.safeParse({
    ...{ postId: null, basedOn: 0, categoryId: null, summary: '', source: '', title },
    byline: byline || actor.name,
    body: { type: 'doc', content: blocks },
  })
  if (!draft.success) refuse(draft.error.issues[0]?.message ?? '', 'body')
  return draft.data
}

/** Figures get their media items; a caption whose picture could not be brought stays as a paragraph. */
function withMedia(body: Body, mediaIds: (number | null)[]): Body {
  const content = body.content.flatMap((block): Block[] => {
    if (block.type !== 'figure') return [block]
    const mediaId = mediaIds[block.attrs.mediaId - 1] ?? null
    if (mediaId !== null) return [{ ...block, attrs: { ...block.attrs, mediaId } }]
    return block.content?.length ? [{ type: 'paragraph', content: block.content }] : []
  })
  return { ...body, content }
}
