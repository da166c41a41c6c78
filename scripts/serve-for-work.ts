import { env } from '@/lib/env'
import { handOutMedia } from '@/lib/front-desk/media-door'
import { introduce } from '@/lib/front-desk/visitor'
import { openMedia } from '@/lib/media/serving'
import { paths } from '@/lib/paths'
import type { Portal } from './serve'
import { openServer } from './serving/http'
import { openNext } from './serving/next'

/**
 * Opens the portal for working on it: Next draws each page anew and reloads what changes. The front desk stands aside; only
 * pictures and the visitor's address come from here.
 *
 * @param root - the folder of the project
 * @throws {Error} with code EADDRINUSE where the port is taken
 */
export async function serveForWork({
  port,
  host,
  root,
}: {
  port: number
  host: string
  root: string
}): Promise<Portal> {
  const next = await openNext(root, { host, port })
  const media = paths.media('')
  const server = await openServer(
    (req, res) => {
      const [path = '/'] = req.url!.split('?')
      introduce(req, env().PORTAL_TRUSTED_PROXIES)
      const answered = path.startsWith(media)
        ? handOutMedia(req, res, path.slice(media.length), openMedia, false)
        : next.handler(req, res)
      answered.catch((error) => {
        console.error(error)
        res.destroy()
      })
    },
    port,
    host,
  )
  return {
    port: server.port,
    async close() {
      await server.close()
      await next.close()
    },
  }
}
