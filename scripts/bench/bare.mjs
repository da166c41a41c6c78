// The measure of all: a Node server that does nothing but answer, with the same bytes and headers as the portal.
// node scripts/bench/bare.mjs ADDRESS… → answers each path as the portal answers it, tells its port on standard output
import { createServer, get } from 'node:http'

const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

const answers = new Map()
for (const url of process.argv.slice(2)) answers.set(new URL(url).pathname, await fetchAnswer(url))

const server = createServer((req, res) => {
  const { headers, body } = answers.get(req.url)
  res.writeHead(200, headers)
  res.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))

function fetchAnswer(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (res) => {
      const chunks = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () => {
        const headers = []
        for (let i = 0; i < res.rawHeaders.length; i += 2) {
          if (!OF_THE_CONNECTION.has(res.rawHeaders[i].toLowerCase()))
            headers.push(res.rawHeaders[i], res.rawHeaders[i + 1])
        }
        resolve({ headers, body: Buffer.concat(chunks) })
      })
    }).on('error', reject)
  })
}
