import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The request header in which the newsroom finds where somebody comes from. Only the portal itself writes it. */
export const ADDRESS_HEADER = 'x-portal-address'

/** The request header in which the newsroom finds what was asked for, to lead there after signing in. */
export const PATH_HEADER = 'x-portal-path'

/**
 * Readies a request for the newsroom: what only the portal may say is taken out, then said by the portal.
 *
 * @param req - its headers are changed in place
 * @param trustedProxies - how many proxies of our own stand in front
 */
export function introduce(req: IncomingMessage, trustedProxies: number): void {
  const forwardedFor = [req.headers['x-forwarded-for'] ?? []].flat().join(',')
  const address = visitorAddress(req.socket.remoteAddress, forwardedFor, trustedProxies)
  dropForeignHeaders(req.headers, trustedProxies)
  req.headers[ADDRESS_HEADER] = address
  req.headers[PATH_HEADER] = req.url?.split('?')[0]
}

/**
 * Says from which network address somebody comes.
 *
 * @param socketAddress - the other end of the connection
 * @param forwardedFor - what proxies wrote, and before them perhaps the visitor: only the last entries are believed
 * @param trustedProxies - how many proxies of our own stand in front
 */
export function visitorAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const nearest = socketAddress?.replace(/^::ffff:/, '') ?? 'unknown'
  if (!trustedProxies || !forwardedFor) return nearest
  const hops = [...forwardedFor.split(',').map((hop) => hop.trim()), nearest]
  const address = hops[Math.max(0, hops.length - 1 - trustedProxies)]!
  return isIP(address) ? address : nearest
}

/** Takes out the headers that only the portal or Next itself may write, and those of proxies where there are none. */
function dropForeignHeaders(headers: IncomingHttpHeaders, trustedProxies: number): void {
  for (const name of Object.keys(headers)) {
    const isOurs = /^(x-portal-|x-middleware-|x-nextjs-|x-invoke-|x-matched-path|content-security-policy)/.test(name)
    const isProxys = trustedProxies === 0 && /^(forwarded$|x-forwarded-|x-real-ip$)/.test(name)
    if (isOurs || isProxys) delete headers[name]
  }
}
