import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/scripts/portal/ports'

/** The administrator of every portal that stories open; the one-time password is changed by the first story that signs in. */
export const ADMIN = { email: 'quantri@baclinh.example', password: 'mot lan roi thoi' }

/** A portal in a process of its own. */
export interface PortalProcess {
  url: string
  pid: number
  databaseUrl: string
  /** Everything it has printed. */
  said: () => string
  /** Ends it as Ctrl-C does, and waits. */
  stop: () => Promise<void>
  /** Ends the process at once, as a power cut does; its database lives on. */
  kill: () => Promise<void>
}

interface Options {
  folder: string
  /** Another instance on somebody else's database. */
  databaseUrl?: string
  secret?: string
  port?: number
}

const root = join(import.meta.dirname, '../../..')

/**
 * Starts the portal as `npm start` does.
 *
 * @throws {Error} with what it printed, when it does not come up
 */
export async function openPortal({ folder, databaseUrl, secret, port }: Options): Promise<PortalProcess> {
  const own = port ?? (await freePort())
  const url = `http://localhost:${own}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...clean(process.env),
      PORT: String(own),
      PORTAL_URL: url,
      PORTAL_DATA_DIR: folder,
      PORTAL_ADMIN_EMAIL: ADMIN.email,
      PORTAL_ADMIN_PASSWORD: ADMIN.password,
      ...(databaseUrl && { DATABASE_URL: databaseUrl, PORTAL_SECRET: secret }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  await isUp(child, url, () => said)
  return {
    url,
    pid: child.pid!,
    databaseUrl: databaseUrl ?? (await embeddedUrl(folder)),
    said: () => said,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function isUp(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (let waited = 0; waited < 300_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`The portal ended before it was up:\n${said()}`)
    if (
      said().includes('Cổng đã mở') &&
      (await fetch(`${url}/suc-khoe/song`).then(
        (reply) => reply.ok,
        () => false,
      ))
    )
      return
    await pause(100)
  }
  throw new Error(`The portal did not come up:\n${said()}`)
}

/** The address of the embedded database under a folder, as PostgreSQL's own notes tell it. */
async function embeddedUrl(folder: string): Promise<string> {
  const [password, notes] = await Promise.all([
    readFile(join(folder, 'postgres-password'), 'utf8'),
    readFile(join(folder, 'postgres/postmaster.pid'), 'utf8'),
  ])
  return `postgresql://portal:${password.trim()}@127.0.0.1:${notes.split('\n')[3]}/portal`
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** Settings of the one who runs the tests must not reach the portal under test. */
function clean(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(PORTAL_|DATABASE_URL|PORT$|HOST$|LOG_LEVEL|NODE_ENV|NEXTAUTH|STORY_)/
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ours.test(name)),
  ) as NodeJS.ProcessEnv as NodeJS.ProcessEnv
}
