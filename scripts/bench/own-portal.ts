import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@/lib/staff/member'
import { build } from '../portal/building'
import { startEmbedded } from '../portal/embedded'
import { migrate } from '../portal/migrating'
import { generateClient } from '../portal/preparing'

/** A portal for the bench alone, on a database that is thrown away. */
export interface OwnPortal {
  origin: string
  editor: Actor
  postIds: number[]
  /** The most memory that its process ever held. */
  peakMegabytes(): Promise<number>
  close(): Promise<void>
}

/**
 * Builds what is not built, fills a new database, and starts the portal on it in a process of its own.
 *
 * @param tell - is told how far it is
 */
export async function openOwnPortal(posts: number, tell: (line: string) => void): Promise<OwnPortal> {
  await generateClient(tell)
  await build(tell)
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'))
  tell('Khởi động cơ sở dữ liệu dùng một lần …')
  const database = await startEmbedded(folder)
  let portal: ChildProcess | undefined

  async function close() {
    if (portal?.connected) {
      portal.send('close')
      await once(portal, 'exit')
    }
    // Only what was opened has to be closed: the connections of the verbs below.
    const { db } = await import('@/lib/db')
    await db.$disconnect()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }

  try {
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      PORTAL_DATA_DIR: folder,
      PORTAL_SECRET: randomBytes(32).toString('base64'),
    })
    await migrate(database.url, tell)
    tell(`Viết ${posts} bài …`)
    // Loaded only now: the database is chosen at the moment it is first named.
    const { fill } = await import('./fill')
    const { editor, postIds } = await fill(posts)

    tell('Khởi động cổng …')
    portal = fork(join(import.meta.dirname, 'portal.ts'), { execArgv: ['--import', 'tsx'] })
    const { port } = await answer<{ port: number }>(portal)
    return {
      origin: `http://127.0.0.1:${port}`,
      editor,
      postIds,
      async peakMegabytes() {
        portal!.send('memory')
        return (await answer<{ peakMegabytes: number }>(portal!)).peakMegabytes
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('Cổng dùng để đo đã dừng giữa chừng.')
    }),
  ])
  return message as T
}
