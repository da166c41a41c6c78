import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/scripts/portal/embedded'
import { migrate } from '@/scripts/portal/migrating'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database of which each worker gets a copy. */
    templateUrl: string
  }
}

/** Starts a throw-away PostgreSQL for one run of the tests and takes it away again. */
export default async function onePostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'))
  const postgres = await startEmbedded(folder, { isThrownAway: true })
  await migrate(postgres.url)
  project.provide('templateUrl', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
