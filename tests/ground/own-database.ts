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

/** Each test finds the portal as it is before anybody has done anything. */
beforeEach(async () => {
  const { db } = await import('@/lib/db')
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map((table) => table.name).join(', ')} RESTART IDENTITY CASCADE`)
  await db.bell.create({ data: { id: 1 } })
})

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
