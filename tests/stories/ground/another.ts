import { startEmbedded } from '@/scripts/portal/embedded'
import { openPortal } from './portal-process'
import { throwAway } from './throw-away'

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

const SECRET = 'a secret for stories alone, of no use anywhere'

/** Opens a portal on a database of its own, which is not the portal's to stop. */
export async function anotherPortal(): Promise<AnotherPortal> {
  const data = await throwAway()
  const base = await throwAway()
  let database = await startEmbedded(base.folder)
  const { url: databaseUrl } = database
  const options = { folder: data.folder, databaseUrl, secret: SECRET }
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
