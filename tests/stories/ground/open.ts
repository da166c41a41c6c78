import type { FullConfig } from '@playwright/test'
import { build } from '@/scripts/portal/building'
import type { StoryPortal } from './portal'
import { openPortal } from './portal-process'
import { throwAway, throwAwayCopy, type ThrowAway } from './throw-away'

/**
 * Brings up a portal for each teller of stories as `npm start` does, and takes them down again. Filling one takes a minute: it is
 * done once, and each portal begins with a copy of its folder.
 */
export default async function open({ workers }: FullConfig): Promise<() => Promise<void>> {
  await build(() => {})
  const filled = await fillOne()
  process.env.STORY_FILLED = filled.folder
  const opened = await Promise.all(Array.from({ length: workers }, () => openOne(filled.folder)))
  process.env.STORY_PORTALS = JSON.stringify(opened.map(({ told }) => told))
  return async () => {
    await Promise.all(opened.map(({ close }) => close()))
    await filled.remove()
  }
}

async function fillOne(): Promise<ThrowAway> {
  const filled = await throwAway()
  const portal = await openPortal({ folder: filled.folder })
  await portal.stop()
  return filled
}

async function openOne(filled: string): Promise<{ told: StoryPortal; close: () => Promise<void> }> {
  const { folder, remove } = await throwAwayCopy(filled)
  const { url, databaseUrl, pid, stop } = await openPortal({ folder })
  return { told: { url, folder, databaseUrl, pid }, close: () => stop().then(remove) }
}
