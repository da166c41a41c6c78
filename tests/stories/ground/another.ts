import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '@/scripts/portal/embedded'
import { openPortal } from './portal-process'
import { throwAwayCopy } from './throw-away'

/** A portal whose database and server go and come by themselves. */
export interface AnotherPortal {
  url: string
  databaseUrl: string
  /** Everything that it has printed since it was last opened. */
  said(): string
  stopDatabase(): Promise<void>
  startDatabase(): Promise<void>
  /** Ends the server as a power cut does. */
  kill(): Promise<void>
  /** Ends the server and opens it anew at the same address; the database stays as it is. */
  restartServerOnly(): Promise<void>
  /** Ends both and takes their files away. */
  stop(): Promise<void>
}

/** Opens a portal on a database of its own, which is not the portal's to stop. */
export async function anotherPortal(): Promise<AnotherPortal> {
  const filled = process.env.STORY_FILLED
  if (!filled) throw new Error('No portal was filled for these stories.')
  const [data, base] = await Promise.all([throwAwayCopy(filled), throwAwayCopy(filled)])
  const secret = await readFile(join(filled, 'secret'), 'utf8')
  let database = await startEmbedded(base.folder)
  const { url: databaseUrl } = database
  const options = { folder: data.folder, databaseUrl, secret }
  let server = await openPortal(options)
  const { url } = server
  const port = Number(new URL(url).port)
  return {
    url,
    databaseUrl,
    said: () => server.said(),
    stopDatabase: () => database.stop(),
    async startDatabase() {
      database = await startEmbedded(base.folder, { port: Number(new URL(databaseUrl).port) })
    },
    kill: () => server.kill(),
    async restartServerOnly() {
      await server.stop()
      server = await openPortal({ ...options, port })
    },
    async stop() {
      await server.stop()
      await database.stop()
      await Promise.all([data.remove(), base.remove()])
    },
  }
}
