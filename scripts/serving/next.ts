import type { NextHandler } from '@/lib/front-desk/newsroom-door'
import { isNew } from '@/lib/front-desk/telling'
import { log } from '@/lib/log'

/** Next, ready to answer. */
export interface OpenNext {
  handler: NextHandler
  close(): Promise<void>
}

/**
 * Gets Next ready within this process.
 *
 * @param work - host and port, for working with hot reload; left out for the finished build
 */
export async function openNext(root: string, work?: { host: string; port: number }): Promise<OpenNext> {
  const dev = work !== undefined
  // React and Next choose their production build by this variable, at the moment they are loaded.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  const app = next({ dev, dir: root, hostname: work?.host, port: work?.port, quiet: !dev })
  await (dev ? app.prepare() : quietly(() => app.prepare()))
  const handler = app.getRequestHandler()
  return {
    handler: (req, res) => handler(req, res),
    close: () => app.close(),
  }
}

/**
 * Next and its libraries write to the console; the log has one JSON line for each problem and nothing else. The same words again
 * within ten seconds are the same problem: nobody fills the log by sending one bad request over and over.
 */
export function writeOneLineForEachProblem(): void {
  console.error = (...told) =>
    once(told, (words) => log.error({ err: told.find((part) => part instanceof Error) }, words))
  console.warn = (...told) => once(told, (words) => log.warn(words))
  console.info = (...told) => log.info(told.map(String).join(' '))
}

function once(told: unknown[], write: (words: string) => void): void {
  const words = told.map(String).join(' ')
  if (isNew(words)) write(words)
}

/** What Next says while it gets ready is no problem, and whoever starts the portal is told by the start itself. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log: speak } = console
  console.log = () => {}
  await work().finally(() => (console.log = speak))
}
