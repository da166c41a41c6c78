import { request as ask } from 'node:http'
import { portal } from './portal'

/** A reply as it travelled: not unpacked, every header as it came. */
export interface Reply {
  status: number
  headers: Headers
  /** Header names and values as sent, in turn. */
  rawHeaders: string[]
  body: Buffer
  text: string
}

/** Asks the portal (or another origin) for an address, without following where it sends one. */
export function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const isWhole = /^https?:/.test(address)
  const url = new URL(isWhole ? address : portal().url)
  // The path is sent as spelled: a URL object would mend "//" and friends.
  const path = isWhole ? address.replace(/^https?:\/\/[^/]+/, '') || '/' : address
  return new Promise((resolve, reject) => {
    const request = ask({ host: url.hostname, port: url.port, path, method, headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('error', reject)
      reply.on('end', () => {
        const body = Buffer.concat(parts)
        const { rawHeaders, statusCode: status = 0 } = reply
        const all = new Headers()
        for (let i = 0; i < rawHeaders.length; i += 2) all.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '')
        resolve({ status, headers: all, rawHeaders, body, text: body.toString('utf8') })
      })
    })
    request.on('error', reject).end()
  })
}
