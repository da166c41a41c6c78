import pLimit from 'p-limit'
import { RETRY_AFTER } from './busy'
import { say } from './handing-out'
import type { HeaderList } from './headers'
import type { NextHandler } from './newsroom-door'
import { introduce } from './visitor'

/** A few at a time, and a few who wait: a flood of letters must not crowd readers out of the database. */
const AT_ONCE = 3
const WAITING = 60
/** Who has not said everything by then is sent away. */
const PATIENCE_MS = 10_000

/**
 * Opens the door at which the public's forms are handed in: Next answers, nothing is kept, and nobody's cookie counts.
 *
 * @param headers - what every answer to a citizen carries
 * @param trustedProxies - how many proxies of our own stand in front
 */
export function openLetterDoor(handler: NextHandler, headers: HeaderList, trustedProxies: number): NextHandler {
  const all = [...headers, 'cache-control', 'no-store', 'x-robots-tag', 'noindex, nofollow']
  const limit = pLimit(AT_ONCE)
  return async (req, res) => {
    if (limit.pendingCount >= WAITING) return say(req, res, 503, '', [...headers, ...RETRY_AFTER])
    introduce(req, trustedProxies)
    delete req.headers.cookie
    for (let i = 0; i < all.length; i += 2) res.setHeader(all[i]!, all[i + 1]!)
    await limit(async () => {
      const slow = setTimeout(() => req.complete || req.destroy(), PATIENCE_MS)
      await handler(req, res)
      clearTimeout(slow)
    })
  }
}
