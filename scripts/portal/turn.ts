import pg from 'pg'

/** Instances that start at once on one database bring it up one after the other. */
const TURN = 1_104_072

/** A table that stands only while an empty portal is being filled: where it is found, the filling was interrupted. */
const UNFINISHED = '_unfinished_filling'

/** One instance's turn at bringing up the database. */
export interface Turn {
  /**
   * Notes that the filling begins. What an interrupted one has left is taken away first: nobody can have used it, because no
   * portal opens before its filling is over.
   *
   * @returns whether there is something to fill
   */
  beginFilling(): Promise<boolean>
  /** Notes that everything is in and told. */
  endFilling(): Promise<void>
  /** Lets the next instance have its turn. */
  end(): Promise<void>
}

/** Waits for this instance's turn. It ends with the connection, also when the process is killed. */
export async function takeTurn(url: string): Promise<Turn> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1)', [TURN])
  return {
    async beginFilling() {
      if (await isInterrupted(client)) await empty(client)
      else if (await isUsed(client)) return false
      await client.query(`CREATE TABLE IF NOT EXISTS ${UNFINISHED} ()`)
      return true
    },
    async endFilling() {
      await client.query(`DROP TABLE IF EXISTS ${UNFINISHED}`)
    },
    end: () => client.end().catch(() => {}),
  }
}

async function isInterrupted(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS found', [UNFINISHED])
  return rows[0].found
}

async function isUsed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT EXISTS (SELECT FROM member) OR EXISTS (SELECT FROM category) OR EXISTS (SELECT FROM post) AS used',
  )
  return rows[0].used
}

async function empty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'bell', $1)`,
    [UNFINISHED],
  )
  await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')} RESTART IDENTITY CASCADE`)
}
