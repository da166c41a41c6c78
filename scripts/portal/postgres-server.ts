import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { hear, Trouble } from '../ground.mjs'

const PATIENCE_MS = 60_000

/**
 * Looks for a server over these files, and waits while it is still starting, recovering or leaving.
 *
 * @returns the port where it answers, or null where none runs
 * @throws {Trouble} when it runs but does not answer
 */
export async function waitForServer(files: string): Promise<number | null> {
  const notes = join(files, 'postmaster.pid')
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const [pid, , , port] = (await readFile(notes, 'utf8').catch(() => '')).split('\n')
    if (!pid) return null
    if (!(await isPostgres(Number(pid)))) {
      // Somebody else may have that number by now, after a power cut or in a new container: PostgreSQL would refuse to start.
      await rm(notes, { force: true })
      return null
    }
    if (port && (await isAnswering(Number(port)))) return Number(port)
    if (Date.now() > until) {
      throw new Trouble(
        `PostgreSQL kèm sẵn (tiến trình ${pid}) đang chạy mà không trả lời. Hãy dừng tiến trình ấy rồi mở lại.`,
      )
    }
    await pause(200)
  }
}

/** Kills the server over these files, where one runs. */
export function killServer(files: string): void {
  try {
    const [pid] = readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGQUIT')
  } catch {
    // It is gone already, which was the wish.
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return isAlive(pid)
  const told = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => {
    if (process.platform === 'linux') return ''
    return (await hear('ps', ['-o', 'command=', '-p', String(pid)])).text
  })
  return told.includes('postgres')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isAnswering(port: number): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'nobody',
    password: 'none',
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {})
  // A refused password is an answer all the same; "starting up" and "shutting down" are not.
  const answered = await client.connect().then(
    () => true,
    (error: { code?: string }) => error.code === '28P01',
  )
  await client.end().catch(() => {})
  return answered
}
