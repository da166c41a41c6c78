import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { BELL_CHANNEL } from '../bell'
import { log } from '../log'

/** How an instance hears the bell. */
export interface BellLine {
  /**
   * The number of the latest change of what is public, as far as it was heard.
   *
   * @returns null until the database was reached for the first time
   */
  generation(): number | null
  /** Whether the line stands at this moment; while it does not, nothing is forgotten. */
  isUp(): boolean
  /** Fulfilled once the bell was heard for the first time, or could not be. */
  tried: Promise<void>
  /** Names what is done after each ring. */
  onRing(listener: () => void): void
  close(): Promise<void>
}

/** How often the generation is read even though nothing was heard, and how soon a broken line is tried again. */
const POLL_MS = 5_000
const RETRY_MS = 1_000
const PATIENCE_MS = 3_000

/**
 * Opens a direct line to the bell, keeps it open, and mends it when it breaks. NOTIFY passes no transaction pooler, hence a
 * connection of its own.
 *
 * @param databaseUrl - leads to the database itself
 */
export function openBellLine(databaseUrl: string, { pollMs = POLL_MS, retryMs = RETRY_MS } = {}): BellLine {
  const listeners: (() => void)[] = []
  const closing = new AbortController()
  let generation: number | null = null
  let isUp = false
  let hasTold = false

  let tellTried = () => {}
  const tried = new Promise<void>((resolve) => (tellTried = resolve))

  function hear(heard: number) {
    if (heard === generation) return
    generation = heard
    for (const listener of listeners) listener()
  }

  async function listen() {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    })
    const lost = new Promise<never>((_, reject) => {
      client.once('error', reject)
      client.once('end', () => reject(new Error('The connection to the bell ended.')))
    })
    lost.catch(() => {})
    client.on('notification', ({ payload }) => hear(Number(payload)))
    try {
      await client.connect()
      await client.query(`LISTEN ${BELL_CHANNEL}`)
      while (!closing.signal.aborted) {
        hear(await readGeneration(client))
        isUp = true
        hasTold = false
        tellTried()
        await Promise.race([lost, pause(pollMs, undefined, { signal: closing.signal })])
      }
    } finally {
      isUp = false
      await client.end().catch(() => {})
    }
  }

  async function keepListening() {
    while (!closing.signal.aborted) {
      try {
        await listen()
      } catch (error) {
        tellTried()
        if (closing.signal.aborted) return
        // One line for one outage, however long it lasts.
        if (!hasTold) log.warn({ err: error }, 'The bell is not heard; known pages are handed out as they are')
        hasTold = true
        await pause(retryMs, undefined, { signal: closing.signal }).catch(() => {})
      }
    }
  }

  const listening = keepListening()
  return {
    generation: () => generation,
    isUp: () => isUp,
    tried,
    onRing: (listener) => void listeners.push(listener),
    async close() {
      closing.abort()
      await listening
    },
  }
}

async function readGeneration(client: Client): Promise<number> {
  const { rows } = await client.query<{ generation: string }>('SELECT generation FROM bell WHERE id = 1')
  if (!rows[0]) throw new Error('The table "bell" is empty: the migrations are not applied.')
  return Number(rows[0].generation)
}
