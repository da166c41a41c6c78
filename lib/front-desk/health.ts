import { readdir } from 'node:fs/promises'
import { db } from '../db'
import { inTime } from './asking'

/** Whether the portal can do its whole work, and what is missing. */
export interface Readiness {
  ready: boolean
  /** "database", or the names of migrations that are not applied. */
  missing: string[]
}

const PATIENCE_MS = 2_000

/**
 * Asks whether the database answers and has every migration that came with the portal.
 *
 * @param migrationsFolder - where the migrations lie, a folder each
 */
export async function readiness(migrationsFolder: string): Promise<Readiness> {
  try {
    const [known, applied] = await Promise.all([listMigrations(migrationsFolder), listApplied()])
    const missing = known.filter((name) => !applied.has(name))
    return { ready: missing.length === 0, missing }
  } catch {
    // Whatever the reason, a balancer needs only this; the bell line tells the reason in the log.
    return { ready: false, missing: ['database'] }
  }
}

async function listMigrations(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

async function listApplied(): Promise<Set<string>> {
  const question = db.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const rows = await inTime(question, PATIENCE_MS)
  return new Set(rows.map((row) => row.migration_name))
}
