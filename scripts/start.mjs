// `npm start` and `npm run dev`. Plain JavaScript without packages: it runs before anything is installed.
import { installMissing, requireNode, tellFailure } from './ground.mjs'

try {
  requireNode()
  await installMissing()
  const { register } = await import('tsx/esm/api')
  register()
  const { open } = await import('./portal/open.ts')
  await open({ dev: process.argv.includes('--dev') })
} catch (error) {
  tellFailure(error)
  process.exit(1)
}
