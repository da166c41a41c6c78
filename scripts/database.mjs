// The embedded database by itself, for working on the portal: `node scripts/database.mjs up` starts it, migrates it and prints its
// address for DATABASE_URL; `… down` stops it. In PORTAL_DATA_DIR, else a folder of this machine's temporary ones.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installMissing, requireNode, tellFailure } from './ground.mjs'

const PORT = 54_399
const folder = process.env.PORTAL_DATA_DIR || join(tmpdir(), 'dev-db')

try {
  requireNode()
  await installMissing()
  const { register } = await import('tsx/esm/api')
  register()
  const { startEmbedded } = await import('./portal/embedded.ts')
  const { migrate } = await import('./portal/migrating.ts')
  const database = await startEmbedded(folder, { port: PORT, database: 'dev' })
  if (process.argv[2] === 'down') {
    await database.stop()
  } else {
    await migrate(database.url)
    console.log(`DATABASE_URL=${database.url}`)
  }
  // The server stays when this process leaves.
  process.exit(0)
} catch (error) {
  tellFailure(error)
  process.exit(1)
}
