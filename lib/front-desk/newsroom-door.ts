import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newsroomHeaders, newsroomPolicy } from './headers'
import { ADDRESS_HEADER, dropForeignHeaders, visitorAddress } from './visitor'

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
    const from = visitorAddress(req.socket.remoteAddress, forwardedFor(req), trustedProxies)
    dropForeignHeaders(req.headers, trustedProxies)
    req.headers[ADDRESS_HEADER] = from

    const policy = newsroomPolicy(randomBytes(16).toString('base64'))
    req.headers['content-security-policy'] = policy
    const headers = newsroomHeaders(secure, policy)
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i]!, headers[i + 1]!)
    return handler(req, res)
  }
}

function forwardedFor(req: IncomingMessage): string | undefined {
  const given = req.headers['x-forwarded-for']
  return Array.isArray(given) ? given.join(',') : given
}
