import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPortal } from './portal-process'

/** Brings one portal up for all stories, on a throw-away folder, as `npm start` does; and takes it down again. */
export default async function open(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-stories-'))
  const portal = await openPortal({ folder })
  process.env.STORY_PORTAL = JSON.stringify({
    url: portal.url,
    folder,
    databaseUrl: portal.databaseUrl,
    pid: portal.pid,
  })
  return async () => {
    await portal.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
