import { createServer } from 'node:net'

/** Finds a port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
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
