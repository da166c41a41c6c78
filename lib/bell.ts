import type { Tx } from './db'

/** The Postgres channel on which every instance hears the bell. */
export const BELL_CHANNEL = 'portal_bell'

/**
 * Tells every instance that what is public has changed. Called last inside the transaction that changes it: heard only if
 * that transaction commits, and its row lock is held for the shortest time.
 */
export async function ringBell(tx: Tx): Promise<void> {
  await tx.$queryRaw`
    WITH rung AS (UPDATE bell SET generation = generation + 1, rung_at = now() WHERE id = 1 RETURNING generation)
    SELECT pg_notify(${BELL_CHANNEL}, generation::text)::text FROM rung`
}
