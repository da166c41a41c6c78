import { access, chmod, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Trouble } from '../ground.mjs'
import { tryPort } from './ports'

/** The oldest PostgreSQL that the portal knows. */
const OLDEST = 15

/**
 * Makes sure that the data folder is there and can be written to.
 *
 * @throws {Trouble} with what to do where it cannot
 */
export async function checkFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // Drafts' pictures lie there: nobody else on the machine looks in, even where the folder was made by hand. Another's folder stays as it is.
    await chmod(folder, 0o700).catch(() => {})
    await access(folder, constants.W_OK | constants.X_OK)
    const probe = join(folder, `.writable-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Trouble(
      `Không ghi được vào thư mục dữ liệu ${folder} (${code}). Hãy cấp quyền ghi, hoặc đặt PORTAL_DATA_DIR tới thư mục khác.`,
    )
  }
}

/**
 * Makes sure that the portal can listen, before minutes are spent on the rest.
 *
 * @throws {Trouble} with what to do where it cannot
 */
export async function checkPort(port: number, host: string): Promise<void> {
  await tryPort(port, host).catch((error: NodeJS.ErrnoException) => {
    throw portTrouble(error, port, host)
  })
}

/** @returns the sentence for a port that cannot be had, or the error itself where it is another one */
export function portTrouble(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Trouble(`Cổng ${port} đang có chương trình khác dùng. Hãy tắt nó, hoặc đặt PORT thành số khác.`)
  if (error.code === 'EACCES') return new Trouble(`Không được phép mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return new Trouble(`Máy này không có địa chỉ ${host}. Hãy xem lại HOST.`)
  return error
}

/** The database does not answer at all; with wrong words or rights it would. */
export class Away extends Trouble {}

/**
 * Makes sure that the database can be reached, is new enough, and lets the portal make its tables.
 *
 * @throws {Away} when it does not answer
 * @throws {Trouble} with what to do where it answers and will not do
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Record<keyof Facts, string>>(FACTS)
    const trouble = lackOf(rows[0] as unknown as Facts)
    if (trouble) throw new Trouble(trouble)
  } catch (error) {
    throw error instanceof Trouble ? error : unreachable(error as { code?: string; message: string })
  } finally {
    await client.end().catch(() => {})
  }
}

/** What a database says of itself, as the portal needs to know it. */
export interface Facts {
  version: number
  encoding: string
  has_trigrams: boolean
  may_create: boolean
}

const FACTS = `
  SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
    EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS has_trigrams,
    has_schema_privilege('public', 'CREATE')
      AND (has_database_privilege(current_database(), 'CREATE')
        OR EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')) AS may_create`

/** @returns what to do about a database that cannot carry the portal, or null where it can */
export function lackOf({ version, encoding, has_trigrams, may_create }: Facts): string | null {
  const major = Math.floor(version / 10_000)
  if (major < OLDEST) return `PostgreSQL ở DATABASE_URL là bản ${major}, cũ quá. Hãy dùng bản ${OLDEST} trở lên.`
  if (encoding !== 'UTF8')
    return `Cơ sở dữ liệu ở DATABASE_URL dùng bảng mã ${encoding}. Hãy tạo cơ sở dữ liệu khác với ENCODING 'UTF8'.`
  if (!has_trigrams)
    return 'PostgreSQL ở DATABASE_URL thiếu phần mở rộng pg_trgm. Hãy cài gói postgresql-contrib của máy chủ đó.'
  if (!may_create)
    return 'Tài khoản trong DATABASE_URL không được tạo bảng. Hãy cấp quyền CREATE trên cơ sở dữ liệu và lược đồ public.'
  return null
}

function unreachable({ code, message }: { code?: string; message: string }): Trouble {
  if (code === '28P01' || code === '28000')
    return new Trouble('PostgreSQL ở DATABASE_URL không nhận tên hoặc mật khẩu này. Hãy xem lại DATABASE_URL.')
  if (code === '3D000')
    return new Trouble('Cơ sở dữ liệu ghi trong DATABASE_URL chưa có. Hãy tạo nó trước, bằng lệnh createdb.')
  return new Away(
    `Không tới được PostgreSQL ở DATABASE_URL (${code || message}). Hãy xem máy chủ đó có đang chạy và địa chỉ có đúng không.`,
  )
}
