import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** A data folder for one portal of the stories. */
export interface ThrowAway {
  folder: string
  remove: () => Promise<void>
}

/** Makes an empty one. */
export async function throwAway(): Promise<ThrowAway> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-stories-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** What belongs to one running portal alone: where its database listened, and the pages that carry its address. */
const ITS_OWN = ['postgres-port', 'shelf']

/** Makes one with what a portal that was closed in order has left in its folder. */
export async function throwAwayCopy(of: string): Promise<ThrowAway> {
  const copy = await throwAway()
  await cp(of, copy.folder, { recursive: true, filter: (path) => !ITS_OWN.includes(basename(path)) })
  return copy
}
