import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Starts the bare server, which answers the same bytes as the pages named, in a process of its own. */
export async function openBareServer(urls: string[]): Promise<{ origin: string; close(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare.mjs'), ...urls], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const { port } = JSON.parse(line) as { port: number }
    return { origin: `http://127.0.0.1:${port}`, close: () => void child.kill() }
  }
  throw new Error('Máy chủ trần không khởi động được.')
}
