// Prisma's command line on a closed network: `node scripts/prisma.mjs migrate status`, `… migrate diff`, `… generate`.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)

/**
 * Runs Prisma's command line with our schema engine.
 *
 * @param {string[]} words - the command
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options - quiet keeps its words back unless it fails
 * @returns {Promise<string>} what it said
 * @throws {Error} with what it said, when it fails
 */
export async function prisma(words, { env = {}, quiet = true } = {}) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const child = spawn(process.execPath, [cli, ...words], {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      PRISMA_SCHEMA_ENGINE_BINARY: join(here, 'prisma', 'schema-engine.mjs'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw Object.assign(new Error(said.trim() || `prisma ended with ${code}`), { code })
  return said
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prisma(process.argv.slice(2), { quiet: false }).catch((error) => process.exit(error.code ?? 1))
}
