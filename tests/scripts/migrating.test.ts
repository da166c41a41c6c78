import pg from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { checkDatabase, lackOf } from '@/scripts/portal/checking'
import { migrate } from '@/scripts/portal/migrating'

const NAME = `migrating_${process.pid}`
const address = (name: string) => Object.assign(new URL(inject('templateUrl')), { pathname: `/${name}` }).href

/** What the migrations make of an empty database, which the first test shows. */
const MIGRATED = new URL(inject('templateUrl')).pathname.slice(1)

afterEach(() => run('postgres', `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`))

async function run(database: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address(database) })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

const isMigrated = async () => {
  const rows = await run(NAME, 'SELECT finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  return rows.length > 0 && rows.every((row) => row.finished_at)
}

test('an empty database gets every table; the second time there is nothing to do', async () => {
  await run('postgres', `CREATE DATABASE ${NAME}`)
  const told: string[] = []
  await migrate(address(NAME), (line) => told.push(line))
  await migrate(address(NAME), (line) => told.push(line))
  expect(told).toEqual(['Cập nhật cơ sở dữ liệu'])
  expect(await run(NAME, 'SELECT generation FROM bell')).toHaveLength(1)
})

test('the power went before a migration was in: the next start applies it', async () => {
  await run('postgres', `CREATE DATABASE ${NAME} TEMPLATE ${MIGRATED}`)
  const notes = await run(
    NAME,
    'SELECT id, checksum, migration_name FROM _prisma_migrations ORDER BY migration_name LIMIT 1',
  )
  await run(NAME, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await run(NAME, PRISMA_NOTES)
  await run(
    NAME,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name)
     VALUES ('${notes[0]?.id}', '${notes[0]?.checksum}', '${notes[0]?.migration_name}')`,
  )
  await migrate(address(NAME))
  expect(await isMigrated()).toBe(true)
  expect(await run(NAME, 'SELECT generation FROM bell')).toHaveLength(1)
})

test('the power went after a migration was in and before it was noted: the next start notes it', async () => {
  await run('postgres', `CREATE DATABASE ${NAME} TEMPLATE ${MIGRATED}`)
  await run(
    NAME,
    `UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0
     WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`,
  )
  await migrate(address(NAME))
  expect(await isMigrated()).toBe(true)
})

test('an account that may make no tables is told what to grant', async () => {
  await run('postgres', `CREATE DATABASE ${NAME}`)
  const user = `reader_${process.pid}`
  await run(NAME, `CREATE ROLE ${user} LOGIN PASSWORD 'mat-khau'`)
  try {
    const url = Object.assign(new URL(address(NAME)), { username: user, password: 'mat-khau' })
    await expect(checkDatabase(url.href)).rejects.toThrow(/không được tạo bảng\. Hãy cấp quyền CREATE/)
    await expect(checkDatabase(address(NAME))).resolves.toBeUndefined()
  } finally {
    await run(NAME, `DROP ROLE ${user}`)
  }
})

test('a PostgreSQL that is too old, without trigrams or not in UTF-8 is told what to do', () => {
  const good = { version: 150_004, encoding: 'UTF8', has_trigrams: true, may_create: true }
  expect(lackOf(good)).toBeNull()
  expect(lackOf({ ...good, version: 140_012 })).toMatch(/bản 14, cũ quá\. Hãy dùng bản 15/)
  expect(lackOf({ ...good, has_trigrams: false })).toMatch(/pg_trgm\. Hãy cài/)
  expect(lackOf({ ...good, encoding: 'SQL_ASCII' })).toMatch(/SQL_ASCII\. Hãy tạo/)
})

const PRISMA_NOTES = `CREATE TABLE _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`
