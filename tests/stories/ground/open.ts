import type { StoryPortal } from './portal'
import { openPortal } from './portal-process'
import { throwAway } from './throw-away'

/** Brings one portal up for all stories, on a throw-away folder, as `npm start` does; and takes it down again. */
export default async function open(): Promise<() => Promise<void>> {
  const { folder, remove } = await throwAway()
  const portal = await openPortal({ folder })
  const told: StoryPortal = { url: portal.url, folder, databaseUrl: portal.databaseUrl, pid: portal.pid }
  process.env.STORY_PORTAL = JSON.stringify(told)
  return async () => {
    await portal.stop()
    await remove()
  }
}
