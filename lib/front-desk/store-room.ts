import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { log } from '../log'
import type { Work } from './finishing'

/** Copies on disk, for the day on which the portal starts and the database is away. */
export interface StoreRoom {
  /**
   * Fetches the copy of an address.
   *
   * @returns null where none lies; its generation is unknown, since it may be of another build
   */
  fetch(address: string): Promise<Work | null>
  keep(work: Work): Promise<void>
  forget(address: string): Promise<void>
  addresses(): string[]
}

interface Bounds {
  maxBytes?: number
  maxFiles?: number
  maxAgeMs?: number
}

const DAY_MS = 24 * 60 * 60 * 1000
/** File systems take names of 255 bytes; a longer address is kept in memory only. */
const MAX_NAME = 240
const ASIDE = '.aside'

/**
 * Opens the store room and clears it of what is too old, too much, or left behind by a killed run.
 *
 * @param folder - made where it is missing
 */
export async function openStoreRoom(
  folder: string,
  { maxBytes = 256 * 1024 * 1024, maxFiles = 20_000, maxAgeMs = 90 * DAY_MS }: Bounds = {},
): Promise<StoreRoom> {
  await mkdir(folder, { recursive: true })
  const weights = new LRUCache<string, number>({
    max: maxFiles,
    maxSize: maxBytes,
    sizeCalculation: (bytes) => Math.max(bytes, 1),
    dispose: (_bytes, name, reason) => {
      if (reason === 'evict') void rm(join(folder, name), { force: true })
    },
  })
  for (const file of await listOldestFirst(folder)) {
    if (file.name.endsWith(ASIDE) || Date.now() - file.at > maxAgeMs) await rm(join(folder, file.name), { force: true })
    else weights.set(file.name, file.bytes)
  }

  async function forget(name: string) {
    if (weights.delete(name)) await rm(join(folder, name), { force: true })
  }

  return {
    async fetch(address) {
      const name = nameOf(address)
      if (!name || !weights.has(name)) return null
      try {
        return await unpack(await readFile(join(folder, name)))
      } catch (error) {
        // A power cut may leave half a file behind: better none than that.
        log.warn({ err: error, address }, 'A kept copy could not be read')
        await forget(name)
        return null
      }
    },

    async keep(work) {
      const name = nameOf(work.address)
      if (!name) return
      const packed = await pack(work)
      const aside = join(folder, `${randomUUID()}${ASIDE}`)
      await writeFile(aside, packed)
      await rename(aside, join(folder, name))
      weights.set(name, packed.length)
    },

    async forget(address) {
      const name = nameOf(address)
      if (name) await forget(name)
    },

    addresses: () => [...weights.keys()].map(decodeURIComponent),
  }
}

async function listOldestFirst(folder: string): Promise<{ name: string; bytes: number; at: number }[]> {
  const files = []
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found?.isFile()) files.push({ name, bytes: found.size, at: found.mtimeMs })
  }
  return files.sort((a, b) => a.at - b.at)
}

function nameOf(address: string): string | null {
  const name = encodeURIComponent(address)
  return name.length <= MAX_NAME ? name : null
}

/** A line that says what the copy is, and its gzipped bytes behind it. */
async function pack({ address, status, type, body }: Work): Promise<Buffer> {
  const label = Buffer.from(`${JSON.stringify({ address, status, type })}\n`)
  return Buffer.concat([label, await gzipped(body)])
}

async function unpack(packed: Buffer): Promise<Work> {
  const end = packed.indexOf('\n')
  const { address, status, type } = JSON.parse(packed.subarray(0, end).toString('utf8')) as Work
  return { address, status, type, body: await gunzipped(packed.subarray(end + 1)), generation: null }
}

const gzipped = promisify<Buffer, Buffer>(gzip)
const gunzipped = promisify<Buffer, Buffer>(gunzip)
