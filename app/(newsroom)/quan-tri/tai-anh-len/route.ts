import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { isFromOurPages } from '@/app/from-our-pages'
import { currentActor } from '@/app/session'
import { log } from '@/lib/log'
import { mediaIdInput } from '@/lib/media/input'
import type { Uploaded } from '@/lib/media/media'
import { assertWeight } from '@/lib/media/requirements'
import { replaceMedia } from '@/lib/media/replacing'
import { uploadMedia } from '@/lib/media/uploading'
import { Refusal, type Reason } from '@/lib/refusal'

export const dynamic = 'force-dynamic'

/** Takes one picture, film or file from the newsroom: the body is the file itself, `x-file-name` its name, percent-encoded. With `thay`
 * in the address it takes the place of that item, everywhere. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request)) return refused(403, 'Tệp phải được gửi từ trang của tòa soạn.')
  try {
    const actor = await currentActor()
    if (!actor) return refused(401, 'Phiên làm việc đã hết. Mở thẻ mới để đăng nhập, rồi tải lên lần nữa.')
    const declaredBytes = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(declaredBytes)) return refused(411, 'Không rõ tệp nặng bao nhiêu. Hãy tải lên lần nữa.')
    assertWeight(declaredBytes)

    const stream = Readable.fromWeb((request.body ?? new Blob().stream()) as ReadableStream)
    const input = { stream, declaredBytes, fileName: fileNameOf(request) }
    const replaced = new URL(request.url).searchParams.get('thay')
    const item =
      replaced === null
        ? await uploadMedia(actor, input, ['PICTURE', 'VIDEO', 'FILE'], request.signal)
        : await replaceMedia(actor, idFrom(replaced), input, request.signal)
    return answer(200, { ok: true, item })
  } catch (error) {
    if (error instanceof Refusal) return answer(statusOf(error), { ok: false, reasons: error.reasons })
    // Whoever breaks off hears no answer.
    if (request.signal.aborted || isBrokenOff(error)) return new Response(null, { status: 499 })
    log.error({ err: error }, 'An upload failed')
    return refused(500, 'Tệp chưa được lưu do trục trặc ở máy chủ. Hãy thử lại sau một phút.')
  }
}

/** A number that nobody could have is nobody's. */
function idFrom(text: string): number {
  const read = mediaIdInput.safeParse({ mediaId: Number(text) })
  return read.success ? read.data.mediaId : 0
}

function fileNameOf(request: Request): string {
  const name = request.headers.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    // A name that cannot be read is no reason to lose the picture.
    return name
  }
}

function isBrokenOff(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(code)
}

function statusOf({ reasons }: Refusal): number {
  if (reasons.some(({ field }) => field === 'type')) return 415
  if (reasons.some(({ field }) => field === 'size')) return 413
  if (reasons.some(({ field }) => field === 'disk')) return 507
  return 422
}

type Reply = { ok: true; item: Uploaded } | { ok: false; reasons: Reason[] }

function refused(status: number, message: string): Response {
  return answer(status, { ok: false, reasons: [{ message }] })
}

function answer(status: number, reply: Reply): Response {
  return Response.json(reply, { status, headers: { 'cache-control': 'no-store' } })
}
