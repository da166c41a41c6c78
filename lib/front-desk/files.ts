import type { IncomingMessage, ServerResponse } from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { LRUCache } from 'lru-cache'
import { finish, type Copy } from './finishing'
import { handOut } from './handing-out'
import type { HeaderList } from './headers'

/** Hands out the files that came with the portal: styles, fonts, drawings, the newsroom's scripts. */
export interface Files {
  /**
   * Hands out the file of an address.
   *
   * @returns false where there is none; nothing has been answered then
   */
  handOut(req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean>
}

export const FOR_EVER = 'public, max-age=31536000, immutable'
export const FOR_AN_HOUR = 'public, max-age=3600'
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Opens a folder of files. Its names are read once: only what lies there now can be asked for, whatever an address says. A
 * file is read, compressed and kept at the first question.
 *
 * @param prefix - the address of the folder, such as `/_next/static`
 * @param cacheControl - how long a browser may keep a file without asking
 * @param shrink - makes a script smaller before it is kept; the build's own scripts are small already
 */
export async function openFiles(
  folder: string,
  prefix: string,
  cacheControl: (path: string) => string,
  headers: HeaderList,
  shrink: (script: Buffer) => Promise<Buffer> = async (script) => script,
): Promise<Files> {
  const onDisk = await listFiles(folder, prefix)
  const copies = new LRUCache<string, Copy>({
    maxSize: MAX_BYTES,
    sizeCalculation: (copy) => copy.bytes,
    // One reading for all who ask at the same moment.
    fetchMethod: async (path) => {
      const written = await readFile(onDisk.get(path)!)
      const body = extname(path) === '.js' ? await shrink(written) : written
      const work = { address: path, status: 200, type: typeOf(path), body, generation: null }
      return finish(work, headers, { cacheControl: cacheControl(path) })
    },
  })

  return {
    async handOut(req, res, path) {
      if (!onDisk.has(path)) return false
      const copy = await copies.fetch(path)
      if (copy) handOut(req, res, copy)
      return copy !== undefined
    },
  }
}

async function listFiles(folder: string, prefix: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const address = relative(folder, file).split(sep).map(encodeURIComponent).join('/')
      return [`${prefix}/${address}`, file]
    }),
  )
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

function typeOf(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
