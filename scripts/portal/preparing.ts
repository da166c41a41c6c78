import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '@/lib/env'
import { root } from '../ground.mjs'
import { prisma } from '../prisma.mjs'
import { Away, checkDatabase, checkFolder, checkPort } from './checking'
import { startEmbedded, type Embedded } from './embedded'
import { hasOpened } from './opened'

/** The ground that a portal opens on. */
export interface Ground {
  /** The embedded database; null where it is another one, which is not ours to stop. */
  postgres: Embedded | null
  /** The database does not answer, and the portal opens with the pages it kept. */
  isAway: boolean
}

/**
 * Reads and checks the settings, and starts or reaches the database; afterwards env() holds every setting.
 *
 * @throws {SettingError | Trouble} with one sentence for what was foreseen
 */
export async function prepare(tell: (line: string) => void): Promise<Ground> {
  const isEmbedded = !process.env.DATABASE_URL?.trim()
  // In the embedded case two settings are still to come: the others are checked before anything is made.
  const { readEnv } = await import('@/lib/env')
  const early = readEnv({ ...process.env, ...(isEmbedded && standIns()) })
  await checkFolder(early.PORTAL_DATA_DIR)
  await checkPort(early.PORT, early.HOST)
  await generateClient(tell)
  if (!isEmbedded) {
    tell('Kết nối PostgreSQL')
    return { postgres: null, isAway: await isAway(early, tell) }
  }
  tell('Mở PostgreSQL kèm sẵn')
  const postgres = await startEmbedded(early.PORTAL_DATA_DIR)
  process.env.DATABASE_URL = postgres.url
  if (!process.env.PORTAL_SECRET?.trim()) process.env.PORTAL_SECRET = await keptSecret(early.PORTAL_DATA_DIR)
  return { postgres, isAway: false }
}

async function isAway({ DATABASE_URL, PORTAL_DATA_DIR }: Env, tell: (line: string) => void): Promise<boolean> {
  try {
    await checkDatabase(DATABASE_URL)
    return false
  } catch (error) {
    if (!(error instanceof Away && (await hasOpened(PORTAL_DATA_DIR)))) throw error
    tell(`${error.message} Trong lúc chờ, cổng mở với các trang đã giữ.`)
    return true
  }
}

function standIns() {
  return {
    DATABASE_URL: 'postgresql://embedded/portal',
    PORTAL_SECRET: process.env.PORTAL_SECRET?.trim() || 'made in a moment and kept in the data folder',
  }
}

/** Made at the first start, readable by its owner alone, the same ever after: otherwise every restart would sign everybody out. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  if (!existsSync(file)) {
    // Written aside first: a power cut must not leave half a secret.
    await writeFile(`${file}.new`, randomBytes(48).toString('base64url'), { mode: 0o600 })
    await rename(`${file}.new`, file)
  }
  return (await readFile(file, 'utf8')).trim()
}

/** Prisma's client is made from the schema, here and nowhere else. */
export async function generateClient(tell: (line: string) => void): Promise<void> {
  const changedAt = async (path: string) => (await stat(join(root, path)).catch(() => null))?.mtimeMs ?? 0
  if ((await changedAt('prisma/generated/client.ts')) > (await changedAt('prisma/schema.prisma'))) return
  tell('Tạo lớp truy cập dữ liệu')
  await prisma(['generate'])
}
