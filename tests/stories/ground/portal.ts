import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { openPortal, type PortalProcess } from './portal-process'
import { throwAway } from './throw-away'

export { anotherPortal, type AnotherPortal } from './another'
export { get, type Reply } from './asking'
export { openDesk, type StoryDesk } from './desk'
export { ADMIN } from './portal-process'

/** What the one who opened the portal tells the stories. */
export interface StoryPortal {
  url: string
  folder: string
  databaseUrl: string
  pid: number
}

/** The portal that this teller's stories share; the stories told beside them have one of their own. */
export function portal(): StoryPortal {
  const all = JSON.parse(process.env.STORY_PORTALS ?? '[]') as StoryPortal[]
  const own = all[Number(process.env.TEST_PARALLEL_INDEX)]
  if (!own) throw new Error('No portal was opened for these stories.')
  return own
}

/** Another process on the shared portal's database. */
export interface SecondInstance extends Pick<PortalProcess, 'url' | 'kill' | 'stop'> {
  /** Opens it anew at its address after it was killed. */
  reopen(): Promise<void>
}

/** Opens a second instance on the shared portal's database. */
export async function secondInstance(): Promise<SecondInstance> {
  const { folder: first, databaseUrl } = portal()
  const secret = await readFile(join(first, 'secret'), 'utf8')
  const { folder, remove } = await throwAway()
  const options = { folder, databaseUrl, secret }
  let process = await openPortal(options)
  const { url } = process
  return {
    url,
    kill: () => process.kill(),
    async reopen() {
      process = await openPortal({ ...options, port: Number(new URL(url).port) })
    },
    stop: () => process.stop().then(remove),
  }
}

/** Asks the portal's database, to know what a story cannot see from outside. */
export async function query<T>(statement: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: portal().databaseUrl })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as T[]
  } finally {
    await client.end()
  }
}

/** The portal's memory in use, in bytes, as the system tells it. */
export async function memory(): Promise<number> {
  const told = await readFile(`/proc/${portal().pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(told)?.[1]) * 1024
}
