import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { anotherPortal, type AnotherPortal } from './another'
import { openDesk, type StoryDesk } from './desk'
import { openPortal, type PortalProcess } from './portal-process'
import { throwAway } from './throw-away'

export { get, type Reply } from './asking'
export { ADMIN } from './portal-process'

/** What the one who opened the portal tells the stories. */
export interface Told {
  url: string
  folder: string
  databaseUrl: string
  pid: number
}

/** The portal that all stories share. */
export interface StoryPortal extends Told {
  /** Asks its database, to know what a story cannot see from outside. */
  query<T>(statement: string, values?: unknown[]): Promise<T[]>
  /** Its memory in use, in bytes, as the system tells it. */
  memory(): Promise<{ rss: number }>
  /** Somebody who publishes and withdraws by the verbs, in this process. */
  desk(): Promise<StoryDesk>
  /** A second instance on the same database. */
  secondInstance(): Promise<PortalProcess>
  /** A portal apart, with a database that can be stopped under it. */
  another(): Promise<AnotherPortal>
}

/** The portal that all stories share. */
export function portal(): StoryPortal {
  const told = JSON.parse(process.env.STORY_PORTAL ?? '{}') as Told
  return {
    ...told,
    query: (statement, values = []) => query(told.databaseUrl, statement, values),
    memory: () => memoryOf(told.pid),
    desk: () => openDesk(told.databaseUrl),
    secondInstance: () => secondInstance(told),
    another: anotherPortal,
  }
}

async function query<T>(databaseUrl: string, statement: string, values: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as T[]
  } finally {
    await client.end()
  }
}

async function memoryOf(pid: number): Promise<{ rss: number }> {
  const told = await readFile(`/proc/${pid}/status`, 'utf8')
  return { rss: Number(/VmRSS:\s+(\d+)/.exec(told)?.[1]) * 1024 }
}

async function secondInstance({ folder: first, databaseUrl }: Told): Promise<PortalProcess> {
  const secret = await readFile(join(first, 'secret'), 'utf8')
  const { folder, remove } = await throwAway()
  const process = await openPortal({ folder, databaseUrl, secret })
  return { ...process, stop: () => process.stop().then(remove) }
}
