import type { FullConfig } from '@playwright/test'
import { build } from '@/scripts/portal/building'
import type { StoryPortal } from './portal'
import { openPortal } from './portal-process'
import { throwAway } from './throw-away'

/** Brings up a portal for each teller of stories, on a throw-away folder, as `npm start` does; and takes them down again. */
export default async function open({ workers }: FullConfig): Promise<() => Promise<void>> {
  await build(() => {})
  const opened = await Promise.all(Array.from({ length: workers }, openOne))
  process.env.STORY_PORTALS = JSON.stringify(opened.map(({ told }) => told))
  return async () => {
    await Promise.all(opened.map(({ close }) => close()))
  }
}

async function openOne(): Promise<{ told: StoryPortal; close: () => Promise<void> }> {
  const { folder, remove } = await throwAway()
  const { url, databaseUrl, pid, stop } = await openPortal({ folder })
  return { told: { url, folder, databaseUrl, pid }, close: () => stop().then(remove) }
}
