import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { Copy, Rendition } from './finishing'
import type { HeaderList } from './headers'

/**
 * Hands a finished copy to whoever asks: in the encoding they read best, nothing but a nod where they hold it already.
 *
 * @param status - another status than the copy's own, such as 404 with the not-found page
 * @param besides - headers of this one answer, such as Retry-After
 */
export function handOut(
  req: IncomingMessage,
  res: ServerResponse,
  copy: Copy,
  status = copy.status,
  besides?: HeaderList,
): void {
  const { headers } = req
  if (status === 200 && (headers['if-none-match'] || headers['if-modified-since']) && isHeld(req, copy)) {
    res.writeHead(304, copy.notModified)
    res.end()
    return
  }
  const rendition = renditionFor(headers['accept-encoding'], copy)
  res.writeHead(status, besides ? [...rendition.headers, ...besides] : rendition.headers)
  res.end(req.method === 'HEAD' ? undefined : rendition.body)
}

/** Sends somebody on to where a page stands now, with one Location. */
export function sendOn(res: ServerResponse, to: string, headers: HeaderList): void {
  res.writeHead(308, [...headers, 'location', to, 'cache-control', 'no-cache', 'content-length', '0'])
  res.end()
}

/** Answers with a short text that is made on the spot and kept by nobody. */
export function say(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  text: string,
  headers: HeaderList,
): void {
  const length = String(Buffer.byteLength(text))
  res.writeHead(status, [...headers, 'content-length', length, 'cache-control', 'no-store'])
  res.end(req.method === 'HEAD' ? undefined : text)
}

function isHeld(req: IncomingMessage, copy: Copy): boolean {
  return fresh(req.headers, { etag: copy.etag, 'last-modified': copy.lastModified })
}

function renditionFor(accepted: string | undefined, copy: Copy): Rendition {
  if (!copy.gzip || !accepted) return copy.identity
  for (const encoding of encodingsIn(accepted)) {
    if (encoding === 'br' && copy.brotli) return copy.brotli
    if (encoding === 'gzip') return copy.gzip
    if (encoding === 'identity') return copy.identity
  }
  return copy.identity
}

/** Browsers spell few different wishes: each is understood once. */
const wishes = new LRUCache<string, readonly string[]>({ max: 200 })

/** Lists the encodings somebody reads, the smallest first. */
function encodingsIn(accepted: string): readonly string[] {
  const known = wishes.get(accepted)
  if (known) return known
  const readable = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(ENCODINGS)
  const encodings = ENCODINGS.filter((encoding) => readable.includes(encoding))
  if (accepted.length < 200) wishes.set(accepted, encodings)
  return encodings
}

const ENCODINGS = ['br', 'gzip', 'identity']
