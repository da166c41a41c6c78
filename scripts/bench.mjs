// npm run bench                            a portal of its own on a throw-away database with 1,000 posts
// npm run bench -- writing                 only the writing page: its scripts' weight, and how long keys take in a long post
// npm run bench -- archive                 only the questions to the archive: 100,000 posts against 1,000
// npm run bench -- lighthouse [ADDRESS]     Lighthouse's four scores, seen from a phone, for home, an article, a category and a search
// npm run bench -- http://127.0.0.1:3000   a portal that is running on this machine
import { installMissing, requireNode } from './ground.mjs'

try {
  requireNode()
  await installMissing()
  const { register } = await import('tsx/esm/api')
  register()
  const { bench } = await import('./bench/bench.ts')
  await bench(process.argv[2], process.argv[3])
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
