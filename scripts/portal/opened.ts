import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../ground.mjs'

/** Names the migrations of this checkout, the oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(join(root, 'prisma/migrations'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Notes in the data folder that the portal has stood open with this model. */
export async function noteOpening(folder: string): Promise<void> {
  await writeFile(join(folder, 'opened'), (await migrationNames()).join('\n'))
}

/**
 * Says whether the portal has stood open from this folder with this model: then it may open while its database is away, and hand
 * out the pages that it kept.
 */
export async function hasOpened(folder: string): Promise<boolean> {
  const noted = await readFile(join(folder, 'opened'), 'utf8').catch(() => null)
  return noted === (await migrationNames()).join('\n')
}
