import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../ground.mjs'
import { prisma } from '../prisma.mjs'
import { Trouble } from './trouble'

/** The oldest PostgreSQL that the portal knows. */
const OLDEST = 15

/**
 * Makes sure that the database can be reached and is new enough.
 *
 * @throws {Trouble} with what to do where it is not
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version")
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major < OLDEST) {
      throw new Trouble(`PostgreSQL ở DATABASE_URL là bản ${major}, cũ quá. Hãy dùng bản ${OLDEST} trở lên.`)
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(unreachable(error as { code?: string; message: string }))
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable({ code, message }: { code?: string; message: string }): string {
  if (code === '28P01' || code === '28000')
    return 'PostgreSQL ở DATABASE_URL không nhận tên hoặc mật khẩu này. Hãy xem lại DATABASE_URL.'
  if (code === '3D000') return 'Cơ sở dữ liệu ghi trong DATABASE_URL chưa có. Hãy tạo nó trước, bằng lệnh createdb.'
  return `Không tới được PostgreSQL ở DATABASE_URL (${code ?? message}). Hãy xem máy chủ đó có đang chạy và địa chỉ có đúng không.`
}

/**
 * Brings the database to the present model. Two instances that start at once do it one after the other.
 *
 * @throws {Trouble} when a migration cannot be applied
 */
export async function migrate(url: string, tell: (line: string) => void = () => {}): Promise<void> {
  if (!(await missingMigrations(url)).length) return
  tell('Cập nhật cơ sở dữ liệu')
  const told = await prisma(['migrate', 'deploy'], { env: { DATABASE_URL: url } }).catch(
    (error: Error) => error.message,
  )
  // Asked again rather than believed: an engine that breaks off in the middle still ends with code 0.
  const missing = await missingMigrations(url)
  if (!missing.length) return
  const reason = told.trim().split('\n').filter(Boolean).slice(-3).join(' ')
  throw new Trouble(
    `Chưa cập nhật được cơ sở dữ liệu (${missing[0]}): ${reason} Hãy xem quyền của tài khoản trong DATABASE_URL.`,
  )
}

/** Names the migrations that this database still lacks. */
async function missingMigrations(url: string): Promise<string[]> {
  const entries = await readdir(join(root, 'prisma/migrations'), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client
      .query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .catch((error: { code?: string }) => {
        // 42P01: the table is not there yet.
        if (error.code === '42P01') return { rows: [] }
        throw error
      })
    const applied = new Set(rows.map((row) => row.name))
    return names.filter((name) => !applied.has(name))
  } finally {
    await client.end()
  }
}
