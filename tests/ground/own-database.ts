import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

/** PostgreSQL's code for a database that was made before. */
const ALREADY_THERE = '42P04'

const template = new URL(inject('templateUrl'))
const own = new URL(template)
// The files that one worker runs one after the other share a database; it goes with the PostgreSQL of the run.
const name = `test_${process.env.VITEST_POOL_ID}`
own.pathname = name

const folder = await mkdtemp(join(tmpdir(), 'portal-files-'))
await maintain(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`).catch((error: { code?: string }) => {
  if (error.code !== ALREADY_THERE) throw error
})

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
