import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor, type HeaderList } from './headers'

/** What a citizen may be handed: the bytes in one encoding, and the headers that go with them, made once. */
export interface Rendition {
  headers: HeaderList
  body: Buffer
}

/** What was drawn or read, before it is finished. */
export interface Work {
  /** Path and query, by which the copy is found again. */
  address: string
  status: number
  type: string
  body: Buffer
  /** The generation of the bell that was read before the drawing began; null where it was not known. */
  generation: number | null
}

/** A finished copy, ready to be handed out many times. */
export interface Copy extends Work {
  etag: string
  lastModified: string
  identity: Rendition
  /** Null where compressing gains nothing. */
  gzip: Rendition | null
  /** Null until it is done behind the first answer, or where compressing gains nothing. */
  brotli: Rendition | null
  notModified: HeaderList
  /** What the copy weighs on the shelf, its brotli included. */
  bytes: number
}

const CACHED_BUT_ASKED = 'no-cache'
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|javascript|rss|atom|ld|manifest))|\+xml|\+json/

/**
 * Finishes what was drawn: Next's scripts leave static pages, the bytes are compressed, tag and headers are made once for
 * everybody. Gzip is waited for; brotli follows behind the first answer.
 *
 * @param before - the copy that stood here: unchanged bytes keep its date
 * @param headers - what each answer carries besides
 * @param options.isKept - false for what is handed out once: it is not worth the slow brotli
 */
export async function finish(
  work: Work,
  headers: HeaderList,
  {
    before,
    cacheControl = CACHED_BUT_ASKED,
    isKept = true,
    now = new Date(),
  }: { before?: Copy; cacheControl?: string; isKept?: boolean; now?: Date } = {},
): Promise<Copy> {
  const html = work.type.startsWith('text/html') ? withoutNextScripts(work.body.toString('utf8')) : null
  const body = html === null ? work.body : Buffer.from(html)
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  const lastModified = before?.etag === etag ? before.lastModified : now.toUTCString()
  const common = [
    ...(html === null ? headers : headersFor(html, headers)),
    // Pages of other portals may read what is open to all.
    ...(work.address.startsWith('/api/') ? ['access-control-allow-origin', '*'] : []),
    ...['cache-control', cacheControl],
    ...['etag', etag],
    ...['last-modified', lastModified],
    ...['vary', 'Accept-Encoding'],
  ]
  const render = (bytes: Buffer, encoding?: string): Rendition => ({
    body: bytes,
    headers: [
      ...['content-type', work.type],
      ...['content-length', String(bytes.length)],
      ...(encoding ? ['content-encoding', encoding] : []),
      ...common,
    ],
  })

  const packed = COMPRESSIBLE.test(work.type) && body.length > 200 ? await gzipped(body, { level: 9 }) : null
  const copy: Copy = {
    ...work,
    body,
    etag,
    lastModified,
    identity: render(body),
    gzip: packed && render(packed, 'gzip'),
    brotli: null,
    notModified: common,
    // Brotli is never larger than gzip for text: its room is kept free from the beginning.
    bytes: body.length + 2 * (packed?.length ?? 0) + OVERHEAD,
  }
  if (packed && isKept) void brotlied(body, BROTLI).then((bytes) => (copy.brotli = render(bytes, 'br')), leaveGzip)
  return copy
}

/**
 * Takes the scripts of Next and their preloads from a page whose root says `data-static`; JSON-LD and the portal's own script
 * files stay. Stored text cannot be hit: it is escaped. Other pages come back as they are.
 */
export function withoutNextScripts(html: string): string {
  if (!/^(<!doctype html>)?<html\b[^>]*\bdata-static\b/i.test(html)) return html
  return html.replace(NEXT_SCRIPT, '').replace(SCRIPT_PRELOAD, '')
}

const NEXT_SCRIPT =
  /<script(?![^>]*\btype="application\/ld\+json")(?![^>]*\bsrc="\/(?!_next\/))[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g

/** What a copy's headers, tag and place on the shelf weigh beside its bytes, roughly. */
const OVERHEAD = 2_000
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}
const gzipped = promisify<Buffer, object, Buffer>(gzip)
const brotlied = promisify<Buffer, object, Buffer>(brotliCompress)

/** Without brotli the copy still goes out as gzip: nothing is lost but a few bytes. */
function leaveGzip(): void {}
