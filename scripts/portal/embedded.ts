import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Trouble } from '../ground.mjs'
import { openLight } from './light'
import { freePort, isFree } from './ports'
import { chooseKeeper, type Keeper } from './postgres-keeper'
import { findPrograms, runProgram, type Programs } from './postgres-programs'
import { killServer, waitForServer } from './postgres-server'

/** The embedded PostgreSQL while it runs. */
export interface Embedded {
  url: string
  /** Ends it in order, unless another portal still uses it: what is in flight is rolled back, everything committed is kept. */
  stop(): Promise<void>
  /** Ends it at once, when there is no time left; the next start recovers from its log. */
  drop(): void
}

interface Options {
  /** Where it listens; without it the port of last time, else any that is free. */
  port?: number
  database?: string
  /** For tests: it need not survive a power cut, and is much quicker for it. */
  isThrownAway?: boolean
}

interface Cluster {
  programs: Programs
  keeper: Keeper
  /** The folder around PostgreSQL's own. */
  folder: string
  files: string
  isThrownAway: boolean
}

const USER = 'portal'
const ATTEMPTS = 3

/**
 * Starts the embedded PostgreSQL under a folder, making it at the first time. One that a killed portal left running is taken
 * over; one that was itself killed recovers from its log.
 *
 * @param folder - where its files lie; made if missing
 * @throws {Trouble} when this machine has no programs for it, or the folder cannot be used
 */
export async function startEmbedded(
  folder: string,
  { port, database = 'portal', isThrownAway = false }: Options = {},
): Promise<Embedded> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files = join(folder, 'postgres')
  const programs = await findPrograms()
  const keeper = await chooseKeeper(files, programs.postgres)
  const cluster = { programs, keeper, folder, files, isThrownAway }

  const password = await ownPassword(cluster)
  const listening = (await waitForServer(files)) ?? (await begin(cluster, port))
  const address = (name: string) => `postgresql://${USER}:${password}@127.0.0.1:${listening}/${name}`
  const light = await openLight(address('postgres'))
  await light.makeDatabase(database)
  return {
    url: address(database),
    async stop() {
      if (!(await light.leave()) || !existsSync(join(files, 'postmaster.pid'))) return
      await runProgram(keeper, programs.pg_ctl, ['stop', '-w', '-t', '30', '-s', '-m', 'fast', '-D', files])
    },
    drop: () => killServer(files),
  }
}

/** Made together with the files; it is named as the password only when they are whole. */
async function ownPassword(cluster: Cluster): Promise<string> {
  const { folder, files } = cluster
  const kept = join(folder, 'postgres-password')
  if (!existsSync(kept) || !existsSync(join(files, 'PG_VERSION'))) {
    // Whoever ran once may hold somebody's texts: it is never made anew.
    if (existsSync(join(files, 'postmaster.opts'))) {
      throw new Trouble(`Thư mục ${folder} thiếu tệp postgres-password. Hãy chép lại tệp ấy từ bản sao lưu.`)
    }
    await initialise(cluster, kept)
  }
  return (await readFile(kept, 'utf8')).trim()
}

async function initialise({ programs, keeper, files }: Cluster, kept: string): Promise<void> {
  // What an interrupted first start has left.
  for (const name of await readdir(files).catch(() => [])) await rm(join(files, name), { recursive: true })
  const draft = `${kept}.new`
  await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (keeper.uid !== undefined) await chown(draft, keeper.uid, keeper.gid ?? 0)
  await runProgram(keeper, programs.initdb, [
    `--pgdata=${files}`,
    `--username=${USER}`,
    `--pwfile=${draft}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ])
  await rename(draft, kept)
}

async function begin(cluster: Cluster, wanted?: number): Promise<number> {
  if (wanted && !(await isFree(wanted, '127.0.0.1'))) {
    throw new Trouble(`Cổng ${wanted} dành cho PostgreSQL đang có chương trình khác dùng. Hãy tắt chương trình ấy.`)
  }
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await portOfLastTime(cluster.folder)) ?? (await freePort())
    try {
      await startOn(port, cluster)
      await writeFile(join(cluster.folder, 'postgres-port'), String(port))
      return port
    } catch (error) {
      // The processes of a server that was killed need a moment to notice it; and a port can be lost to somebody quicker.
      if (attempt === ATTEMPTS) throw error
      await pause(1000)
    }
  }
}

/** The same port again, so that a second instance's DATABASE_URL stays true. */
async function portOfLastTime(folder: string): Promise<number | null> {
  const port = Number(await readFile(join(folder, 'postgres-port'), 'utf8').catch(() => ''))
  return port && (await isFree(port, '127.0.0.1')) ? port : null
}

async function startOn(port: number, { programs, keeper, files, isThrownAway }: Cluster): Promise<void> {
  // Only this machine reaches it, and only with the password; no socket file, whose path may be too long.
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=100',
    '-c timezone=UTC',
    ...(isThrownAway ? ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'] : []),
  ].join(' ')
  const log = join(files, 'server.log')
  await runProgram(keeper, programs.pg_ctl, ['start', '-w', '-t', '60', '-s', '-D', files, '-l', log, '-o', options])
}
