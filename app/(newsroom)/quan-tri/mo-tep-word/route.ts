import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { isFromOurPages } from '@/app/from-our-pages'
import { currentSession } from '@/app/session'
import { log } from '@/lib/log'
import { Refusal, type Reason } from '@/lib/refusal'
import type { Actor } from '@/lib/staff/member'
import { openWordFile } from '@/lib/word/opening'
import type { WordReply } from '@/lib/word/reply'

export const dynamic = 'force-dynamic'

/**
 * Makes a draft of a Word file: the body is the file itself. The answer is a line of JSON for each step on the way, the last one
 * names the draft or says why there is none.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request)) return refused('Tệp phải được gửi từ trang của tòa soạn.')
  const session = await currentSession()
  if (!session) return refused('Phiên làm việc đã hết. Mở thẻ mới để đăng nhập, rồi mở lại tệp Word.')
  if (session.mustChangePassword) return refused('Hãy đổi mật khẩu một lần trước khi làm việc khác.')
  const declaredBytes = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(declaredBytes)) return refused('Không rõ tệp nặng bao nhiêu. Hãy chọn lại tệp.')
  return new Response(steps(session.actor, request, declaredBytes), { headers: HEADERS })
}

const HEADERS = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

function steps(actor: Actor, request: Request, declaredBytes: number): ReadableStream<Uint8Array> {
  const stream = Readable.fromWeb((request.body ?? new Blob().stream()) as NodeStream)
  return new ReadableStream({
    async start(controller) {
      const tell = (reply: WordReply) => {
        // Whoever has gone hears nothing; the work ends by the same signal.
        if (!request.signal.aborted) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(reply)}\n`))
      }
      try {
        const opened = await openWordFile(actor, { stream, declaredBytes }, { onStep: tell, signal: request.signal })
        tell({ step: 'done', ...opened })
      } catch (error) {
        tell({ step: 'refused', reasons: reasonsOf(error, request.signal) })
      }
      if (!request.signal.aborted) controller.close()
    },
  })
}

function reasonsOf(error: unknown, signal: AbortSignal): Reason[] {
  if (error instanceof Refusal) return error.reasons
  if (!signal.aborted) log.error({ err: error }, 'A Word file could not be opened')
  return [{ message: 'Tệp chưa mở được do trục trặc ở máy chủ. Hãy thử lại sau một phút.' }]
}

function refused(message: string): Response {
  return new Response(`${JSON.stringify({ step: 'refused', reasons: [{ message }] } satisfies WordReply)}\n`, {
    headers: HEADERS,
  })
}
