import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { db, type Tx } from '../db'
import { env } from '../env'
import { log } from '../log'
import { refuse } from '../refusal'
import { mediaStore, moveKey, originalKey } from './storage'

/** Where one upload lies until it is stored or refused: a folder of its own, gone when the work is done or has failed. */
export interface Tray {
  /** The place of the upload's bytes. */
  file: string
  /**
   * Writes down which files of the store are about to come or to go. When the work is done, or has come to nothing, those of them
   * stay that a row names.
   */
  note(touched: Touched): Promise<void>
}

/** The files of the store that some work touches, and the contents (SHA-256) to which they belong. */
interface Touched {
  contents: string[]
  keys: string[]
}

/** A tray of another machine is taken for abandoned after this time; no request lasts as long. */
const ABANDONED_MS = 60 * 60_000

/**
 * Lends a tray for the time of some work. Whatever way the work ends, nothing of it stays behind but what rows name.
 *
 * @throws {Refusal} when the disk is full
 */
export async function withTray<T>(work: (tray: Tray) => Promise<T>): Promise<T> {
  const folder = join(trayFolder(), [hostname(), process.pid, randomUUID()].join(SEPARATOR))
  const note = (touched: Touched) => writeFile(join(folder, NOTE), JSON.stringify(touched))
  try {
    await mkdir(folder, { recursive: true })
    return await work({ file: join(folder, 'upload'), note })
  } catch (error) {
    if (!isFull(error)) throw error
    log.error({ err: error }, 'The disk for media is full')
    refuse(
      'Ổ đĩa của máy chủ đã đầy nên tệp chưa được lưu. Hãy báo người quản trị máy chủ, rồi tải lên lần nữa.',
      'disk',
    )
  } finally {
    await clear(folder).catch((trouble: unknown) =>
      log.warn({ err: trouble }, 'What an upload touched is cleared at the next start'),
    )
  }
}

/** The store wraps the errors of the disk into its own. */
function isFull(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as NodeJS.ErrnoException & { cause?: unknown }
  return code === 'ENOSPC' || code === 'EDQUOT' || (cause !== undefined && isFull(cause))
}

/** Takes away what uploads left that were cut off with their process. Called once at every start. */
export async function sweepUploads(): Promise<void> {
  const names = await readdir(trayFolder()).catch(() => [])
  for (const name of names) {
    const folder = join(trayFolder(), name)
    if (await isAbandoned(folder, name)) await clear(folder)
  }
}

/** Lets only one at a time, on all instances, store or clear a certain content; until the transaction ends. */
export async function holdContent(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`
}

const NOTE = 'storing.json'
const SEPARATOR = '~'

function trayFolder(): string {
  return join(env().PORTAL_DATA_DIR, 'uploading')
}

async function clear(folder: string): Promise<void> {
  const touched = await readFile(join(folder, NOTE), 'utf8').then(parseNote, () => null)
  if (touched) await takeOutUnnamed(touched)
  await rm(folder, { recursive: true, force: true })
}

/** Somebody else may have stored the same content meanwhile: then the files are theirs. */
async function takeOutUnnamed({ contents, keys }: Touched): Promise<void> {
  await db.$transaction(async (tx) => {
    // In one order everywhere, so that two never wait for each other.
    for (const sha256 of [...contents].sort()) await holdContent(tx, sha256)
    const named = await namedAmong(tx, contents, keys)
    for (const key of keys) if (!named.has(key)) await mediaStore().delete(key)
  })
}

async function namedAmong(tx: Tx, contents: string[], keys: string[]): Promise<Set<string>> {
  const [variants, moved, items, versions] = await Promise.all([
    tx.mediaVariant.findMany({ where: { key: { in: keys } }, select: { key: true } }),
    tx.movedVariant.findMany({ where: { key: { in: keys.map((key) => key.replace(/^moved\//, '')) } } }),
    tx.mediaItem.findMany({ where: { sha256: { in: contents }, kind: 'PICTURE' } }),
    tx.mediaVersion.findMany({ where: { sha256: { in: contents } } }),
  ])
  return new Set([
    ...variants.map(({ key }) => key),
    ...moved.map(({ key }) => moveKey(key)),
    ...[...items, ...versions].map(({ sha256, format }) => originalKey(sha256, format)),
  ])
}

/** A note that was cut off while it was written stands for nothing touched yet. */
function parseNote(text: string): Touched | null {
  try {
    return JSON.parse(text) as Touched
  } catch {
    return null
  }
}

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  const [host, pid] = name.split(SEPARATOR)
  // At a start this process has no upload of its own yet: what bears its number is from an earlier life.
  if (host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true
  const age = await stat(folder).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  return age > ABANDONED_MS
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
