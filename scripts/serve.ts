import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { db } from '@/lib/db'
import { env, type Env } from '@/lib/env'
import { openAsking } from '@/lib/front-desk/asking'
import { openBellLine } from '@/lib/front-desk/bell-line'
import { makeLastResort } from '@/lib/front-desk/busy'
import { openDesk } from '@/lib/front-desk/desk'
import { openDoors } from '@/lib/front-desk/doors'
import { openDrawing } from '@/lib/front-desk/drawing'
import { FOR_AN_HOUR, FOR_EVER, openFiles, type Files } from '@/lib/front-desk/files'
import { publicHeaders } from '@/lib/front-desk/headers'
import { readiness } from '@/lib/front-desk/health'
import { openLetterDoor } from '@/lib/front-desk/letter-door'
import { openNewsroomDoor, type NextHandler } from '@/lib/front-desk/newsroom-door'
import { makeProblems } from '@/lib/front-desk/problems'
import { beginRounds } from '@/lib/front-desk/rounds'
import { openShelf } from '@/lib/front-desk/shelf'
import { shrinkScript } from '@/lib/front-desk/shrinking'
import { standingAt } from '@/lib/front-desk/standing'
import { openStoreRoom } from '@/lib/front-desk/store-room'
import { openMedia } from '@/lib/media/serving'
import { sweepUploads } from '@/lib/media/tray'
import { beginPinging } from '@/lib/pings/pinging'
import { targetsFrom } from '@/lib/pings/targets'
import { knownParameters } from '@/lib/public-routes'
import { openServer } from './serving/http'
import { openNext, writeOneLineForEachProblem } from './serving/next'

/** The portal as it stands open. */
export interface Portal {
  port: number
  /** Lets requests in flight finish, then closes everything that was opened here. */
  close(): Promise<void>
}

/**
 * Opens the built portal to the world: Next behind the front desk, one server, one port.
 *
 * @param root - the folder of the project
 * @throws {Error} with code EADDRINUSE where the port is taken
 */
export async function serve({
  port,
  host,
  root = process.cwd(),
}: {
  port: number
  host: string
  root?: string
}): Promise<Portal> {
  writeOneLineForEachProblem()
  const settings = env()
  // What uploads left behind that were killed in the middle is gone before anybody comes in.
  await sweepUploads()
  const next = await openNext(root)
  const bell = openBellLine(settings.DATABASE_URL)
  const { desk, listener } = await furnish(root, settings, next.handler, bell)

  async function close() {
    await bell.close()
    await next.close()
    await db.$disconnect()
  }
  const server = await openServer(listener, port, host).catch(async (error) => {
    await close()
    throw error
  })

  const stopRounds = beginRounds(desk, bell)
  const stopPinging = beginPinging(targetsFrom(settings), bell)
  return {
    port: server.port,
    async close() {
      stopRounds()
      stopPinging()
      await server.close()
      await close()
    },
  }
}

async function furnish(root: string, settings: Env, handler: NextHandler, bell: ReturnType<typeof openBellLine>) {
  const secure = settings.PORTAL_URL.startsWith('https:')
  const headers = publicHeaders(secure)
  const drawing = openDrawing({ handler, host: new URL(settings.PORTAL_URL).host, generation: bell.generation })
  const store = await openStoreRoom(join(settings.PORTAL_DATA_DIR, 'shelf'))
  const shelf = openShelf({ store, headers })
  const [lastResort, problems] = await Promise.all([makeLastResort(secure), makeProblems(headers)])
  const ask = openAsking(standingAt)
  const desk = openDesk({ shelf, drawing, bell, ask, knownParameters, headers, lastResort, problems })

  const given = await openFiles(join(root, 'public'), '', lifeOfGivenFile, headers, shrinkScript)
  const listener: RequestListener = openDoors({
    desk,
    built: await openFiles(join(root, '.next/static'), '/_next/static', () => FOR_EVER, headers),
    given: settings.PORTAL_OFFLINE_READING === 'off' ? withoutWorker(given) : given,
    newsroom: openNewsroomDoor(handler, secure, settings.PORTAL_TRUSTED_PROXIES),
    letters: openLetterDoor(handler, headers, settings.PORTAL_TRUSTED_PROXIES, lastResort),
    openMedia,
    readiness: () => readiness(join(root, 'prisma/migrations')),
    secure,
  })
  await bell.tried
  return { desk, listener }
}

/** Where reading offline is switched off, devices that ask for the worker are handed the one that takes itself away. */
function withoutWorker(given: Files): Files {
  return { handOut: (req, res, path) => given.handOut(req, res, path === '/sw.js' ? '/sw-off.js' : path) }
}

/** A font's file is never changed, only replaced by another name. */
function lifeOfGivenFile(path: string): string {
  if (path.startsWith('/sw')) return 'no-cache'
  return path.startsWith('/fonts/') ? FOR_EVER : FOR_AN_HOUR
}
