import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { BELL_CHANNEL } from '../bell'
import { log } from '../log'
import { SCHEDULED_HOURS } from '../schedule'

/** How an instance hears the bell. */
export interface BellLine {
  /**
   * A number that grows with each change of what is public, as far as it was heard: with each ring, and at each hour at which
   * something begins or ends by the clock. Of this process alone.
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
/** While the portal opens, its own work holds up the first answers. */
const FIRST_PATIENCE_MS = 10_000

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
  let known: Heard = { rung: 0, passed: 0 }
  let isUp = false
  let hasTold = false

  let tellTried = () => {}
  const tried = new Promise<void>((resolve) => (tellTried = resolve))

  function hear(heard: Heard) {
    if (generation !== null && heard.rung === known.rung && heard.passed === known.passed) return
    known = heard
    generation = (generation ?? 0) + 1
    for (const listener of listeners) listener()
  }

  async function listen() {
    const patience = generation === null ? FIRST_PATIENCE_MS : PATIENCE_MS
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    })
    const lost = new Promise<never>((_, reject) => {
      client.once('error', reject)
      client.once('end', () => reject(new Error('The connection to the bell ended.')))
    })
    lost.catch(() => {})
    let wake = () => {}
    client.on('notification', ({ payload }) => {
      hear({ ...known, rung: Number(payload) })
      // Whoever rang may have set another hour.
      wake()
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${BELL_CHANNEL}`)
      while (!closing.signal.aborted) {
        const woken = new AbortController()
        wake = () => woken.abort()
        const { nextAt, ...heard } = await readBell(client)
        hear(heard)
        isUp = true
        hasTold = false
        tellTried()
        const untilNext = nextAt === null ? pollMs : Math.min(pollMs, Math.max(0, nextAt - Date.now()))
        const signal = AbortSignal.any([closing.signal, woken.signal])
        await Promise.race([lost, pause(untilNext, undefined, { signal }).catch(() => {})])
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

/** What the bell says: the number of its last ring, and the last hour that changed something by the clock, in milliseconds. */
interface Heard {
  rung: number
  /** 0 where nothing ever was scheduled. */
  passed: number
}

/** The hours are judged by this machine's clock, as the pages that are drawn here are: no skew can part the two. */
async function readBell(client: Client): Promise<Heard & { nextAt: number | null }> {
  const { rows } = await client.query<{ generation: string; passed: Date | null; next: Date | null }>(READ, [
    new Date(),
  ])
  const [row] = rows
  if (!row) throw new Error('The table "bell" is empty: the migrations are not applied.')
  const { generation, passed, next } = row
  return { rung: Number(generation), passed: passed?.getTime() ?? 0, nextAt: next?.getTime() ?? null }
}

const READ = `SELECT generation, passed, next FROM bell CROSS JOIN (
    SELECT max(at) FILTER (WHERE at <= $1::timestamptz) AS passed, min(at) FILTER (WHERE at > $1::timestamptz) AS next
    FROM (${SCHEDULED_HOURS}) AS scheduled
  ) AS hours
  WHERE id = 1`
