import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '@/lib/staff/member'
import { prisma } from '../prisma.mjs'
import { root } from '../ground.mjs'
import { startEmbedded } from './embedded'
import { checkDatabase, migrate } from './migrating'
import { Trouble } from './trouble'

/** A database that is ready for the portal. */
export interface Prepared {
  portalUrl: string
  /** The first administrator where one was just made; the password is null where a setting gave it. */
  administrator: { email: string; password: string | null } | null
  /** Stops the embedded database; another one is not ours to stop. */
  stop(): Promise<void>
}

/**
 * Reads the settings, starts or reaches the database, brings it to the present model, and fills an empty one.
 *
 * @throws {SettingError | Trouble} with one sentence for what was foreseen
 */
export async function prepare(tell: (line: string) => void): Promise<Prepared> {
  const isEmbedded = !process.env.DATABASE_URL?.trim()
  // In the embedded case two settings are still to come: the others are checked before anything is made.
  const { readEnv, env } = await import('@/lib/env')
  const early = readEnv({ ...process.env, ...(isEmbedded && standIns()) })
  await checkFolder(early.PORTAL_DATA_DIR)
  await generateClient(tell)

  let stop = async () => {}
  if (isEmbedded) {
    tell('Mở PostgreSQL kèm sẵn')
    const postgres = await startEmbedded(early.PORTAL_DATA_DIR)
    stop = postgres.stop
    process.env.DATABASE_URL = postgres.url
    process.env.PORTAL_SECRET ||= await keptSecret(early.PORTAL_DATA_DIR)
  } else {
    tell('Kết nối PostgreSQL')
    await checkDatabase(early.DATABASE_URL)
  }
  try {
    await migrate(env().DATABASE_URL, tell)
    return { portalUrl: env().PORTAL_URL, administrator: await fill(tell), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function standIns() {
  return {
    DATABASE_URL: 'postgresql://embedded/portal',
    PORTAL_SECRET: process.env.PORTAL_SECRET?.trim() || 'made in a moment and kept in the data folder',
  }
}

async function checkFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK | constants.X_OK)
    const probe = join(folder, '.writable')
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Trouble(
      `Không ghi được vào thư mục dữ liệu ${folder} (${code}). Hãy cấp quyền ghi, hoặc đặt PORTAL_DATA_DIR tới thư mục khác.`,
    )
  }
}

/** Made at the first start, readable by its owner alone, the same ever after: otherwise every restart would sign everybody out. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  if (!existsSync(file)) await writeFile(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return (await readFile(file, 'utf8')).trim()
}

/** Prisma's client is made from the schema, here and nowhere else. */
export async function generateClient(tell: (line: string) => void): Promise<void> {
  const changedAt = async (path: string) => (await stat(join(root, path)).catch(() => null))?.mtimeMs ?? 0
  if ((await changedAt('prisma/generated/client.ts')) > (await changedAt('prisma/schema.prisma'))) return
  tell('Tạo lớp truy cập dữ liệu')
  await prisma(['generate'])
}

async function fill(tell: (line: string) => void): Promise<Prepared['administrator']> {
  const { db } = await import('@/lib/db')
  const { createFirstAdministrator } = await import('@/lib/staff/employing')
  const made = await createFirstAdministrator()
  const isEmpty = (await db.post.count({ take: 1 })) === 0 && (await db.category.count({ take: 1 })) === 0
  if (isEmpty) {
    const { seedProvince } = await import('@/prisma/seed')
    tell('Đưa nội dung mẫu của tỉnh Bắc Lĩnh vào')
    await seedProvince(made?.actor ?? (await anAdministrator()), tell)
  }
  return made && { email: made.email, password: made.password }
}

async function anAdministrator(): Promise<Actor> {
  const { db } = await import('@/lib/db')
  return db.member.findFirstOrThrow({
    where: { role: 'ADMINISTRATOR', leftAt: null },
    select: { id: true, name: true, email: true, role: true },
  })
}
