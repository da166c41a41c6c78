import type { z } from 'zod'
import { currentSession, type Session } from '@/app/session'
import { log } from '@/lib/log'
import { Refusal, type Answer, type Reason } from '@/lib/refusal'
import type { Actor } from '@/lib/staff/member'

/**
 * Makes an action of a schema and a verb: asks who it is and in what shape, and turns a refusal into an answer for the form.
 *
 * @param verb - what the newsroom does; it asks itself whether the actor may
 */
export function newsroomAction<Input, Value>(
  schema: z.ZodType<Input>,
  verb: (actor: Actor, input: Input) => Promise<Value>,
): (input: unknown) => Promise<Answer<Value>> {
  return sessionAction(schema, ({ actor, mustChangePassword }, input) => {
    if (mustChangePassword) throw new Refusal([{ message: 'Hãy đổi mật khẩu một lần trước khi làm việc khác.' }])
    return verb(actor, input)
  })
}

/** As newsroomAction, for the few deeds that concern the sign-in itself. */
export function sessionAction<Input, Value>(
  schema: z.ZodType<Input>,
  verb: (session: Session, input: Input) => Promise<Value>,
): (input: unknown) => Promise<Answer<Value>> {
  return async (input) => {
    const session = await currentSession()
    if (!session) return { ok: false, kind: 'signed out', reasons: [{ message: SIGNED_OUT }] }
    const read = schema.safeParse(input)
    if (!read.success) return { ok: false, kind: 'declined', reasons: reasonsOf(read.error) }
    try {
      return { ok: true, value: await verb(session, read.data) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, kind: error.kind, reasons: error.reasons }
      log.error({ err: error }, 'An action of the newsroom broke')
      return { ok: false, kind: 'declined', reasons: [{ message: BROKEN }] }
    }
  }
}

const SIGNED_OUT =
  'Phiên làm việc đã hết. Đăng nhập lại ở một thẻ khác, rồi làm lại việc này ở đây: chữ trên màn hình vẫn còn.'
const BROKEN = 'Máy chủ chưa làm được việc này. Chữ trên màn hình vẫn còn; hãy thử lại sau một phút.'

/** One reason for each field; what a schema does not put into our words is told in one sentence. */
function reasonsOf(error: z.ZodError): Reason[] {
  const byField = new Map<string, Reason>()
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    if (byField.has(field)) continue
    const isOurs = /[À-ỹđ]/.test(message)
    byField.set(field, {
      field: field || undefined,
      message: isOurs ? message : 'Nội dung gửi lên không đúng dạng. Hãy tải lại trang rồi thử lại.',
    })
  }
  return [...byField.values()]
}
