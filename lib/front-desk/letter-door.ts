import type { IncomingMessage } from 'node:http'
import inject from 'light-my-request'
import pLimit from 'p-limit'
import { RETRY_AFTER } from './busy'
import type { Copy } from './finishing'
import { handOut, say } from './handing-out'
import type { HeaderList } from './headers'
import type { NextHandler } from './newsroom-door'
import { introduce } from './visitor'

/** A few at a time, and a few who wait: a flood of letters must not crowd readers out of the database. */
const AT_ONCE = 3
const WAITING = 60
/** Who has not said everything by then is sent away. */
const PATIENCE_MS = 10_000
/** More than any form of ours may weigh, in bytes, so that the refusal of what is a little too long is a page in words. */
const MAX_BYTES = 64 * 1024

/**
 * Opens the door at which the public's forms are handed in: Next answers, nothing is kept, and nobody's cookie counts. A letter
 * takes its place in the line when it has come whole: whoever dawdles keeps nobody waiting.
 *
 * @param headers - what every answer to a citizen carries
 * @param trustedProxies - how many proxies of our own stand in front
 * @param busy - the page for those who come in a flood
 */
export function openLetterDoor(
  handler: NextHandler,
  headers: HeaderList,
  trustedProxies: number,
  busy: Copy,
): NextHandler {
  const all = [...headers, 'cache-control', 'no-store', 'x-robots-tag', 'noindex, nofollow']
  const limit = pLimit(AT_ONCE)
  return async (req, res) => {
    if (Number(req.headers['content-length']) > MAX_BYTES)
      return say(req, res, 413, '', [...headers, 'connection', 'close'])
    introduce(req, trustedProxies)
    const payload = await wholeOf(req)
    if (!payload) return void res.destroy()
    if (limit.pendingCount >= WAITING) return handOut(req, res, busy, 503, RETRY_AFTER)

    const { cookie: _nobodys, 'transfer-encoding': _whole, ...said } = req.headers
    const asked = { method: 'POST', url: req.url!, headers: said, payload } as const
    const { statusCode, headers: answered, rawPayload } = await limit(() => inject(handler, asked))
    const location = answered.location ? ['location', String(answered.location)] : []
    res.writeHead(statusCode, [...all, ...location, 'content-length', String(rawPayload.length)])
    res.end(rawPayload)
  }
}

/** @returns null for one who has gone, says too much, or does not come to an end */
async function wholeOf(req: IncomingMessage): Promise<Buffer | null> {
  const slow = setTimeout(() => req.destroy(), PATIENCE_MS)
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of req) {
      bytes += (part as Buffer).length
      if (bytes > MAX_BYTES) return null
      parts.push(part as Buffer)
    }
    return Buffer.concat(parts)
  } catch {
    // Whoever closes the page while it is being sent is no trouble of ours.
    return null
  } finally {
    clearTimeout(slow)
  }
}
