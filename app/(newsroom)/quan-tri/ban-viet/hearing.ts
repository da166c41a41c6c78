import { isFromOurPages } from '@/app/from-our-pages'
import type { DeskState } from '@/lib/desks/desk'
import type { Answer } from '@/lib/refusal'

/** What a sign of life may weigh, in bytes: the largest body that is kept, and room for the rest. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * Makes the door at which the signs of life of writing desks are heard. It is a door of its own rather than a Server Action: it stays
 * where it is through a new installation, waits behind no other action, and may be called while a page is being closed.
 */
export function doorFor(keep: (sign: unknown) => Promise<Answer<DeskState>>) {
  return async (request: Request): Promise<Response> => {
    if (!isFromOurPages(request)) return declined(403, 'Chữ phải được gửi từ trang của tòa soạn.')
    if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= MAX_BYTES)) {
      return declined(413, 'Bài dài quá mức lưu được. Hãy tách thành nhiều bài.')
    }
    const sign: unknown = await request.json().catch(() => null)
    const answered = await keep(sign)
    return answer(!answered.ok && answered.kind === 'signed out' ? 401 : 200, answered)
  }
}

function declined(status: number, message: string): Response {
  return answer(status, { ok: false, kind: 'declined', reasons: [{ message }] })
}

function answer(status: number, value: Answer<DeskState>): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}
