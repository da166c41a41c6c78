import type { z } from 'zod'
import { isFromOurReaders } from '@/app/from-our-pages'
import type { Visitor } from '@/lib/feedback/feedback'
import { FIELDS } from '@/lib/feedback/feedback'
import type { Why } from '@/lib/front-desk/letter-pages'
import { ADDRESS_HEADER } from '@/lib/front-desk/visitor'
import { log } from '@/lib/log'
import { paths } from '@/lib/paths'
import { Refusal } from '@/lib/refusal'

/** What a form may weigh, in bytes: the longest report in percent-encoded Vietnamese, and room for the rest. */
const MAX_BYTES = 32 * 1024

/**
 * Makes the door for one of the public's forms. It answers every sending with the way to a page that says what became of it, so
 * that it works without a script; the pages' own script fetches the same page and shows its heart in place.
 *
 * @param thanks - the address of the page that follows, for what the verb gave back
 */
export function letterDoor<Input, Value>(
  schema: z.ZodType<Input>,
  verb: (visitor: Visitor, input: Input) => Promise<Value>,
  thanks: (value: Value) => string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    // Another site's page must not speak for whoever reads it.
    if (!isFromOurReaders(request)) return new Response(null, { status: 403 })
    if (!(Number(request.headers.get('content-length') || Number.NaN) <= MAX_BYTES)) {
      return new Response(null, { status: 413 })
    }
    try {
      const form = Object.fromEntries(new URLSearchParams(await request.text()))
      const read = schema.safeParse(form)
      if (!read.success) return on(paths.notTaken(whyUnread(read.error)))
      const address = request.headers.get(ADDRESS_HEADER) ?? 'unknown'
      return on(thanks(await verb({ address }, read.data)))
    } catch (error) {
      if (error instanceof Refusal) return on(paths.notTaken(error.kind === 'throttled' ? 'nhieu' : 'cu'))
      log.error({ err: error }, 'What a reader handed in could not be kept')
      return on(paths.notTaken('khac'))
    }
  }
}

function on(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } })
}

function whyUnread({ issues }: z.ZodError): Why {
  if (issues.some(({ code }) => code === 'too_big')) return 'dai'
  if (issues.some(({ code }) => code === 'too_small')) return 'trong'
  return issues.some(({ path }) => path[0] === FIELDS.consent) ? 'dong-y' : 'khac'
}
