import type { UploadedPicture } from '@/lib/media/media'
import { assertWeight, formatOf, HEAD_BYTES } from '@/lib/media/requirements'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'

export type { UploadedPicture }

export interface UploadOptions {
  /** Hears how much has been sent, from 0 to 1. */
  onProgress?: (share: number) => void
  /** Gives the upload up. */
  signal?: AbortSignal
}

/**
 * Sends a picture to the newsroom. What can be told from the file itself is refused before a byte is sent.
 *
 * @throws {Error} whose message is the sentence for the person; an AbortError where the person gave up
 */
export async function upload(file: File, { onProgress, signal }: UploadOptions = {}): Promise<UploadedPicture> {
  if (signal?.aborted) throw givenUp()
  assertWeight(file.size)
  formatOf(await headOf(file))
  return send(file, onProgress, signal)
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
function send(file: File, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<UploadedPicture> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(givenUp())
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    signal?.addEventListener('abort', abort)

    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0)
    request.onload = () => {
      const picture = pictureIn(request)
      if (picture) resolve(picture)
      else reject(new Error(sentenceFor(request)))
    }
    request.onerror = () => reject(new Error(navigator.onLine ? UNREACHABLE : OFFLINE))
    request.onabort = () => reject(givenUp())
    request.onloadend = () => signal?.removeEventListener('abort', abort)

    request.open('POST', paths.upload)
    request.responseType = 'json'
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')))
    request.send(file)
  })
}

const OFFLINE = 'Mất kết nối mạng. Kiểm tra mạng rồi tải ảnh lên lần nữa.'
const UNREACHABLE = 'Không tới được máy chủ. Hãy thử lại sau một phút.'
const BUSY = 'Máy chủ đang bận, ảnh chưa được lưu. Hãy thử lại sau một phút.'

/** What the upload door answers; null where something else answered in its place, such as a proxy. */
type Reply = { ok: true; picture: UploadedPicture } | { ok: false; reasons: Reason[] } | null

function pictureIn(request: XMLHttpRequest): UploadedPicture | null {
  const reply = request.response as Reply
  return reply?.ok ? reply.picture : null
}

function sentenceFor(request: XMLHttpRequest): string {
  const reply = request.response as Reply
  const reasons = reply && 'reasons' in reply ? reply.reasons : []
  return reasons.map(({ message }) => message).join(' ') || BUSY
}

function givenUp(): DOMException {
  return new DOMException('Đã hủy tải ảnh lên.', 'AbortError')
}

function fail(message: string): never {
  throw new Error(message)
}
