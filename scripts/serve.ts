import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db'
import { env, type Env } from '@/lib/env'
import { openAsking } from '@/lib/front-desk/asking'
import { openBellLine } from '@/lib/front-desk/bell-line'
import { makeLastResort } from '@/lib/front-desk/busy'
import { openDesk } from '@/lib/front-desk/desk'
import { openDoors } from '@/lib/front-desk/doors'
import { openDrawing } from '@/lib/front-desk/drawing'
import { FOR_AN_HOUR, FOR_EVER, openFiles } from '@/lib/front-desk/files'
import { publicHeaders } from '@/lib/front-desk/headers'
import { readiness } from '@/lib/front-desk/health'
import { openNewsroomDoor, type NextHandler } from '@/lib/front-desk/newsroom-door'
import { beginRounds } from '@/lib/front-desk/rounds'
import { openShelf } from '@/lib/front-desk/shelf'
import { standingAt } from '@/lib/front-desk/standing'
import { openStoreRoom } from '@/lib/front-desk/store-room'
import { log } from '@/lib/log'
import { openMedia } from '@/lib/media/serving'
import { knownParameters } from '@/lib/public-routes'

/** The portal as it stands open. */
export interface Portal {
  port: number
  /** Lets requests in flight finish, then closes everything that was opened here. */
  close(): Promise<void>
}

/** Slow readers are waited for, and slow uploads from the villages; those who only hold a line open are not. */
const PATIENCE = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 10 * 60_000,
  keepAliveTimeout: 65_000,
}
/** How long requests in flight may take when the portal closes. */
const FAREWELL_MS = 10_000

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
  const next = await openNext(root)
  const bell = openBellLine(settings.DATABASE_URL)
  const { desk, listener } = await furnish(root, settings, next.handler, bell)
  const server = createServer(PATIENCE, listener)

  async function close() {
    await bell.close()
    await next.close()
    await db.$disconnect()
  }
  await listen(server, port, host).catch(async (error) => {
    await close()
    throw error
  })

  const stopRounds = beginRounds(desk, bell)
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      stopRounds()
      await closeGently(server)
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
  const lastResort = await makeLastResort(secure)
  const ask = openAsking(standingAt)
  const desk = openDesk({ shelf, drawing, bell, ask, knownParameters, headers, lastResort })

  const listener: RequestListener = openDoors({
    desk,
    built: await openFiles(join(root, '.next/static'), '/_next/static', () => FOR_EVER, headers),
    given: await openFiles(join(root, 'public'), '', lifeOfGivenFile, headers),
    newsroom: openNewsroomDoor(handler, secure, settings.PORTAL_TRUSTED_PROXIES),
    openMedia,
    readiness: () => readiness(join(root, 'prisma/migrations')),
    secure,
  })
  await bell.tried
  return { desk, listener }
}

/** A font's file is never changed, only replaced by another name. */
function lifeOfGivenFile(path: string): string {
  return path.startsWith('/fonts/') ? FOR_EVER : FOR_AN_HOUR
}

/** React and Next choose their production build by this variable, at the moment they are loaded. */
async function openNext(root: string): Promise<{ handler: NextHandler; close(): Promise<void> }> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, quiet: true })
  await quietly(() => app.prepare())
  const handler = app.getRequestHandler()
  return { handler: (req, res) => handler(req, res), close: () => app.close() }
}

/** Next and its libraries write to the console; the log has one JSON line for each problem and nothing else. */
function writeOneLineForEachProblem(): void {
  console.error = (...told) =>
    log.error({ err: told.find((part) => part instanceof Error) }, told.map(String).join(' '))
  console.warn = (...told) => log.warn(told.map(String).join(' '))
  console.info = (...told) => log.info(told.map(String).join(' '))
}

/** What Next says while it gets ready is no problem, and whoever starts the portal is told by the start itself. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log: speak } = console
  console.log = () => {}
  await work().finally(() => (console.log = speak))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A browser keeps its connection open after the answer: it is idle then, and only then may it be cut.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const patience = new AbortController()
  await Promise.race([closed, pause(FAREWELL_MS, undefined, { signal: patience.signal }).catch(() => {})])
  patience.abort()
  clearInterval(sweep)
  server.closeAllConnections()
}
