import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import fresh from 'fresh'
import { log } from '../log'
import { FOR_EVER } from './files'
import { say } from './handing-out'
import type { HeaderList } from './headers'

/** Opens a stored file by its key; null where none has it. */
export type OpenMedia = (key: string) => Promise<{ stream: Readable; bytes: number; type: string } | null>

const KEY = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i

/**
 * Answers for a picture. Its key is made from its content: whoever has it need never ask again.
 *
 * @param key - the address behind `/media/`
 */
export async function handOutMedia(
  req: IncomingMessage,
  res: ServerResponse,
  key: string,
  openMedia: OpenMedia,
  headers: HeaderList,
): Promise<void> {
  const etag = `"${key}"`
  const media = KEY.test(key) ? await openMedia(key) : null
  if (!media) return say(req, res, 404, 'Không có tệp này.', [...headers, 'content-type', 'text/plain; charset=utf-8'])

  const common = [...headers, 'etag', etag, 'cache-control', FOR_EVER]
  const isHeld = fresh(req.headers, { etag })
  if (isHeld || req.method === 'HEAD') media.stream.destroy()
  const particulars = ['content-type', media.type, 'content-length', String(media.bytes)]
  res.writeHead(isHeld ? 304 : 200, isHeld ? common : [...common, ...particulars])
  if (media.stream.destroyed) return void res.end()
  await pipeline(media.stream, res).catch((error: NodeJS.ErrnoException) => {
    // Whoever closes the page before the picture is there is no trouble of ours.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error({ err: error, key }, 'A media file broke off')
  })
}
