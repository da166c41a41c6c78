import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newsroomHeaders, newsroomPolicy } from './headers'
import { introduce } from './visitor'

/** How Next answers a request. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/**
 * Opens the door of the newsroom: Next answers, nothing is kept. Each answer has a nonce of its own, which Next takes from the
 * request's policy.
 *
 * @param trustedProxies - how many proxies of our own stand in front
 */
export function openNewsroomDoor(handler: NextHandler, secure: boolean, trustedProxies: number): NextHandler {
  return (req, res) => {
    introduce(req, trustedProxies)
    const policy = newsroomPolicy(randomBytes(16).toString('base64'))
    req.headers['content-security-policy'] = policy
    const headers = newsroomHeaders(secure, policy)
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i]!, headers[i + 1]!)
    return handler(req, res)
  }
}
