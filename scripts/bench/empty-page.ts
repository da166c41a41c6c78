import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const PAGE = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="Một trang chỉ có một dòng chữ"><title>Trang trống</title></head><body><main><h1>Xin chào</h1></main></body></html>`

/** Opens a server with one page that has one line of words and nothing else: what a looker finds there is the machine's own doing. */
export async function openEmptyPage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
