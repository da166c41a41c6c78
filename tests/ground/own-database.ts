import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

const template = new URL(inject('templateUrl'))
const own = new URL(template)
own.pathname = `/test_${process.pid}_${randomBytes(4).toString('hex')}`
const name = own.pathname.slice(1)

const folder = await mkdtemp(join(tmpdir(), 'portal-files-'))
await maintain(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`)

// Set before any test imports lib/db, which connects at its first question.
Object.assign(process.env, {
  DATABASE_URL: own.href,
  PORTAL_DATA_DIR: folder,
  PORTAL_URL: 'http://localhost:3000',
  PORTAL_SECRET: 'a secret for tests alone, of no use anywhere',
  LOG_LEVEL: 'silent',
})

/**
 * Each test finds the portal as it is before anybody has done anything. Only tables that hold something are emptied: to truncate all of
 * them takes longer than most tests.
 */
beforeEach(async () => {
  const { db } = await import('@/lib/db')
  await db.$executeRawUnsafe(EMPTY)
})

const EMPTY = `DO $$
  DECLARE
    one record;
    is_filled boolean;
  BEGIN
    -- Neither links between tables nor the guards of what is only added to count here.
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
      EXECUTE 'SELECT EXISTS (SELECT FROM ' || one.name || ')' INTO is_filled;
      IF is_filled THEN EXECUTE 'DELETE FROM ' || one.name; END IF;
    END LOOP;
    FOR one IN SELECT sequencename AS name, start_value AS first FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
      PERFORM setval(one.name::regclass, one.first, false);
    END LOOP;
    INSERT INTO bell (id) VALUES (1);
  END
$$`

afterAll(async () => {
  const { db } = await import('@/lib/db')
  await db.$disconnect()
  await maintain(`DROP DATABASE ${name} WITH (FORCE)`)
  await rm(folder, { recursive: true, force: true })
})

async function maintain(statement: string): Promise<void> {
  const postgres = new URL(template)
  postgres.pathname = '/postgres'
  const client = new pg.Client({ connectionString: postgres.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
