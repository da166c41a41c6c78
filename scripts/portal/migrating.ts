import pg from 'pg'
import { Trouble } from '../ground.mjs'
import { prisma } from '../prisma.mjs'
import { migrationNames } from './opened'

/**
 * Brings the database to the present model. Instances that start at once have to take turns, see turn.ts.
 *
 * @param tell - is told when there is something to do
 * @throws {Trouble} when a migration cannot be applied
 */
export async function migrate(url: string, tell: (line: string) => void = () => {}): Promise<void> {
  const state = await migrationsOf(url)
  if (!state.missing.length) return
  tell('Cập nhật cơ sở dữ liệu')
  for (const name of state.begun) await settle(name, url)
  const told = await ask(['migrate', 'deploy'], url)
  // Asked again rather than believed: an engine that breaks off in the middle still ends with code 0.
  const [missing] = (await migrationsOf(url)).missing
  if (!missing) return
  const reason = told.trim().split('\n').filter(Boolean).slice(-3).join(' ')
  throw new Trouble(
    `Chưa cập nhật được cơ sở dữ liệu (${missing}: ${reason}). Hãy xem lại cơ sở dữ liệu ở DATABASE_URL.`,
  )
}

/**
 * A migration that was begun and never finished: the power went. Its script is one transaction, so that it is in there as a whole
 * or not at all, and only Prisma's note of it is missing.
 */
async function settle(name: string, url: string): Promise<void> {
  const difference = [
    'migrate',
    'diff',
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema.prisma',
    '--exit-code',
  ]
  const isApplied = await prisma(difference, { env: { DATABASE_URL: url } }).then(
    () => true,
    () => false,
  )
  await ask(['migrate', 'resolve', isApplied ? '--applied' : '--rolled-back', name], url)
}

/** @returns what Prisma said, also when it failed */
function ask(words: string[], url: string): Promise<string> {
  return prisma(words, { env: { DATABASE_URL: url } }).catch((error: Error) => error.message)
}

/** Names the migrations that this database still lacks, and among them those that were begun. */
async function migrationsOf(url: string): Promise<{ missing: string[]; begun: string[] }> {
  const names = await migrationNames()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; finished: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
       WHERE rolled_back_at IS NULL`,
    )
    const finished = new Set(rows.filter((row) => row.finished).map((row) => row.name))
    const missing = names.filter((name) => !finished.has(name))
    return { missing, begun: missing.filter((name) => rows.some((row) => row.name === name)) }
  } catch (error) {
    // 42P01: the table is not there yet.
    if ((error as { code?: string }).code === '42P01') return { missing: names, begun: [] }
    throw error
  } finally {
    await client.end()
  }
}
