import { vi } from 'vitest'
import { db } from '@/lib/db'

/** Waits until somebody on this database stands before a door (an advisory lock) that another transaction holds. */
export async function somebodyWaits(): Promise<void> {
  await vi.waitFor(
    async () => {
      const waiting = await db.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
        WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`
      if (!waiting.length) throw new Error('Nobody waits.')
    },
    { timeout: 4_000, interval: 20 },
  )
}
