import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a data folder for one portal of the stories. */
export async function throwAway(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-stories-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
