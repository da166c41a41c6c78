import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import fresh from 'fresh'
import { log } from '../log'
import { FOR_EVER } from './files'
import { say } from './handing-out'
import { mediaHeaders } from './headers'
import { partAsked } from './part-asked'

/** A stored file that can be read in parts. */
interface Media {
  bytes: number
  type: string
  /** False for documents: they are handed over, never shown in a window of this site. */
  isShown: boolean
  read(start: number, end: number): Readable
}

/** Opens a stored file by its key, or tells where its successor stands; null where none has it. */
export type OpenMedia = (key: string) => Promise<Media | { movedTo: string } | null>

const KEY = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i

/**
 * Answers for a picture, a film or a document. Its key is made from its content: whoever has it need never ask again. A film's player
 * asks for parts, to begin in the middle.
 *
 * @param key - the address behind `/media/`
 * @param secure - whether the portal's public address is https
 */
export async function handOutMedia(
  req: IncomingMessage,
  res: ServerResponse,
  key: string,
  openMedia: OpenMedia,
  secure: boolean,
): Promise<void> {
  const headers = mediaHeaders(secure)
  const media = KEY.test(key) ? await openMedia(key) : null
  if (!media) return say(req, res, 404, 'Không có tệp này.', [...headers, 'content-type', 'text/plain; charset=utf-8'])
  // Where a file has gone to may change with the next crop: asked every time.
  if ('movedTo' in media)
    return void res.writeHead(302, [...headers, 'location', media.movedTo, 'cache-control', 'no-cache']).end()

  const etag = `"${key}"`
  const common = [...headers, 'etag', etag, 'cache-control', FOR_EVER, 'accept-ranges', 'bytes']
  if (fresh(req.headers, { etag })) return void res.writeHead(304, common).end()

  const part = partAsked(req.headers, media.bytes, etag)
  if (part === 'outside')
    return void res.writeHead(416, [...common, 'content-range', `bytes */${media.bytes}`, 'content-length', '0']).end()
  const { start, end } = part ?? { start: 0, end: media.bytes - 1 }
  res.writeHead(part ? 206 : 200, [
    ...common,
    ...['content-type', media.type],
    ...['content-length', String(end - start + 1)],
    ...(media.isShown ? [] : ['content-disposition', 'attachment']),
    ...(part ? ['content-range', `bytes ${start}-${end}/${media.bytes}`] : []),
  ])
  if (req.method === 'HEAD') return void res.end()
  await pipeline(media.read(start, end), res).catch((error: NodeJS.ErrnoException) => {
    // Whoever closes the page before the picture is there is no trouble of ours.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error({ err: error, key }, 'A media file broke off')
  })
}
