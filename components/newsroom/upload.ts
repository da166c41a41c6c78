import type { MediaKind, Uploaded, UploadedAs } from '@/lib/media/media'
import { assertWeight, contentOf, HEAD_BYTES } from '@/lib/media/requirements'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'

/** How an upload is followed, given up, or put in another's place. */
export interface UploadOptions {
  /** Hears how much has been sent, from 0 to 1. */
  onProgress?: (share: number) => void
  /** Gives the upload up. */
  signal?: AbortSignal
  /** The item whose place the file takes, everywhere; undefined for a new one. */
  replaces?: number
}

/**
 * Sends a picture, a film or a file to the newsroom. What can be told from the file itself is refused before a byte is sent.
 *
 * @param kinds - what is wanted here
 * @throws {Error} whose message is the sentence for the person; an AbortError where the person gave up
 */
export async function upload<Kind extends MediaKind>(
  file: File,
  kinds: readonly Kind[],
  { onProgress, signal, replaces }: UploadOptions = {},
): Promise<UploadedAs<Kind>> {
  if (signal?.aborted) throw givenUp()
  const { kind } = file.size ? contentOf(await headOf(file), kinds) : { kind: kinds[0] }
  assertWeight(file.size, kind)
  return (await send(file, { onProgress, signal, replaces })) as UploadedAs<Kind>
}

/** Says whether an upload ended because the person gave it up: then there is nothing to tell. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

async function headOf(file: File): Promise<Uint8Array> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => fail('Không đọc được tệp này trên máy. Hãy chọn lại.'))
  return new Uint8Array(head)
}

/** Fetch cannot tell how much has been sent, XMLHttpRequest can. */
function send(file: File, { onProgress, signal, replaces }: UploadOptions): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(givenUp())
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    signal?.addEventListener('abort', abort)

    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0)
    request.onload = () => {
      const item = itemIn(request)
      if (item) resolve(item)
      else reject(new Error(sentenceFor(request)))
    }
    request.onerror = () => reject(new Error(navigator.onLine ? UNREACHABLE : OFFLINE))
    request.onabort = () => reject(givenUp())
    request.onloadend = () => signal?.removeEventListener('abort', abort)

    request.open('POST', replaces === undefined ? paths.upload : paths.replace(replaces))
    request.responseType = 'json'
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')))
    request.send(file)
  })
}

const OFFLINE = 'Mất kết nối mạng. Kiểm tra mạng rồi tải lên lần nữa.'
const UNREACHABLE = 'Không tới được máy chủ. Hãy thử lại sau một phút.'
const BUSY = 'Máy chủ đang bận, tệp chưa được lưu. Hãy thử lại sau một phút.'

/** What the upload door answers; null where something else answered in its place, such as a proxy. */
type Reply = { ok: true; item: Uploaded } | { ok: false; reasons: Reason[] } | null

function itemIn(request: XMLHttpRequest): Uploaded | null {
  const reply = request.response as Reply
  return reply?.ok ? reply.item : null
}

function sentenceFor(request: XMLHttpRequest): string {
  const reply = request.response as Reply
  const reasons = reply && 'reasons' in reply ? reply.reasons : []
  return reasons.map(({ message }) => message).join(' ') || BUSY
}

function givenUp(): DOMException {
  return new DOMException('Đã hủy tải lên.', 'AbortError')
}

function fail(message: string): never {
  throw new Error(message)
}
