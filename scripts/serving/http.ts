import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A server that listens. */
export interface OpenServer {
  port: number
  /** Takes nobody new, lets requests in flight finish, and cuts what is still there when patience ends. */
  close(): Promise<void>
}

/** Slow uploads from the villages are waited for; those who only hold a line open are not. */
const PATIENCE = {
  // A question of ten thousand letters, each written as nine, is answered with a page like any other.
  maxHeaderSize: 128 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 10 * 60_000,
  keepAliveTimeout: 65_000,
}
const FAREWELL_MS = 10_000

/**
 * Opens a server.
 *
 * @throws {Error} with the code of the system where the port cannot be had
 */
export async function openServer(listener: RequestListener, port: number, host: string): Promise<OpenServer> {
  const server = createServer(PATIENCE, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { port: (server.address() as AddressInfo).port, close: () => closeGently(server) }
}

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A browser keeps its connection open after the answer: it is idle then, and only then may it be cut.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const patience = new AbortController()
  await Promise.race([closed, pause(FAREWELL_MS, undefined, { signal: patience.signal }).catch(() => {})])
  patience.abort()
  clearInterval(sweep)
  server.closeAllConnections()
}
