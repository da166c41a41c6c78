import pg from 'pg'

/** Whoever uses the embedded PostgreSQL holds this lock together with the others; the last to leave switches off the light. */
const LIGHT = 1_104_071

/** One portal's use of the embedded PostgreSQL. */
export interface Light {
  makeDatabase(name: string): Promise<void>
  /** @returns whether nobody else uses the server any more */
  leave(): Promise<boolean>
}

/**
 * Tells the embedded PostgreSQL that a portal uses it, for as long as its process lives.
 *
 * @param address - of the maintenance database: such locks are kept for each database by itself
 */
export async function openLight(address: string): Promise<Light> {
  const own = await connect(address)
  await own.query('SELECT pg_advisory_lock_shared($1)', [LIGHT])
  return {
    async makeDatabase(name) {
      const found = await own.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
      if (!found.rowCount) await own.query(`CREATE DATABASE ${own.escapeIdentifier(name)}`)
    },
    async leave() {
      // The server may have been stopped meanwhile, and started again: then the lock went with it.
      return isLast(own)
        .catch(() => connect(address).then(isLast))
        .catch(() => true)
    },
  }
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [LIGHT])
    const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [LIGHT])
    return rows[0]?.last ?? true
  } finally {
    await client.end().catch(() => {})
  }
}
