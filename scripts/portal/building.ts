import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hear, root, Trouble } from '../ground.mjs'

/** What the build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = '.next/portal-sources'

/**
 * Builds the portal where it has not been built from these sources yet.
 *
 * @param signal - breaks the build off
 * @throws {Trouble} with the end of what Next said, when it does not build
 */
export async function build(tell: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const sources = await fingerprint()
  const built = await readFile(join(root, STAMP), 'utf8').catch(() => '')
  if (built === sources && existsSync(join(root, '.next/BUILD_ID'))) return
  tell('Dựng cổng (lần đầu mất khoảng một phút)')
  await rm(join(root, STAMP), { force: true })
  await nextBuild(signal)
  await writeFile(join(root, STAMP), sources)
}

async function nextBuild(signal?: AbortSignal): Promise<void> {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const words = [join(root, 'node_modules/next/dist/bin/next'), 'build']
  const { code, text } = await hear(process.execPath, words, { env, signal })
  signal?.throwIfAborted()
  if (code === 0) return
  throw new Trouble(`Chưa dựng được cổng. Đây là lời của Next:\n${text.trim().split('\n').slice(-25).join('\n')}`)
}

/** A number that changes with any source. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesUnder(source)) hash.update(file).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entries) return existsSync(join(root, path)) ? [path] : []
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
