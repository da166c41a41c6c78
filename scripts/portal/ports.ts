import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below the numbers that systems hand out to outgoing connections: one of those could take the port before it is used. */
const [LOWEST, HIGHEST] = [20_000, 32_000]

/** Finds a port that nobody uses. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await isFree(port, '127.0.0.1')) return port
  }
}

/**
 * Opens a port for a moment, to know whether it can be had.
 *
 * @throws the system's error, with its code, when it cannot
 */
export function tryPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Says whether a port can be had. */
export function isFree(port: number, host: string): Promise<boolean> {
  return tryPort(port, host).then(
    () => true,
    () => false,
  )
}
