import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { say } from './handing-out'
import { newsroomHeaders, newsroomPolicy, type HeaderList } from './headers'
import { introduce } from './visitor'

/** How Next answers a request. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/**
 * Opens the door of the newsroom: Next answers, nothing is kept. Each answer has a nonce of its own, which Next takes from the
 * request's policy. What another site's page hands in is turned away here: Next would decline it too, but as a breakdown, with a
 * line in the log for each.
 *
 * @param trustedProxies - how many proxies of our own stand in front
 */
export function openNewsroomDoor(handler: NextHandler, secure: boolean, trustedProxies: number): NextHandler {
  return async (req, res) => {
    introduce(req, trustedProxies)
    const policy = newsroomPolicy(randomBytes(16).toString('base64'))
    req.headers['content-security-policy'] = policy
    const headers = newsroomHeaders(secure, policy)
    if (!METHODS.has(req.method!)) return say(req, res, 405, '', [...headers, 'allow', [...METHODS].join(', ')])
    if (isFromElsewhere(req)) return turnAway(res, headers)
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i]!, headers[i + 1]!)
    return handler(req, res)
  }
}

/** What the newsroom's pages ask with; over some of the others Next breaks. */
const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Browsers say from where a form is handed in; what names no origin is judged by whoever receives it. */
function isFromElsewhere({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD' || headers.origin === undefined) return false
  const ours = headers['x-forwarded-host'] ?? headers.host
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== ours
}

async function turnAway(res: ServerResponse, headers: HeaderList): Promise<void> {
  res.writeHead(403, [...headers, 'content-type', 'text/plain; charset=utf-8', 'connection', 'close'])
  res.end('Chỉ nhận những gì được gửi từ trang của tòa soạn.\n')
}
