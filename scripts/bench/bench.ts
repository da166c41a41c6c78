import { writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { compare, type Comparison } from './measuring'
import { openOwnPortal, type OwnPortal } from './own-portal'
import { openBareServer } from './bare-server'
import { print, printGrowth, printSeen, printWriting, type Result } from './telling'
import type { Visible } from './visible'
import type { Writing } from './writing'

const POSTS = 1_000
const CONNECTIONS = [16, 64]
const ROUNDS = 3
const SECONDS = 5
const RINGS = 9

/**
 * Measures a portal: a running one where an address is given, else one of its own on a throw-away database.
 *
 * @param address - of a portal on this machine, such as http://127.0.0.1:3000; "writing" measures the writing page alone, "archive"
 *   what a large archive costs, "lighthouse" what Lighthouse says of four pages
 * @param running - for Lighthouse, a portal on this machine to look at instead of one that is thrown away
 */
export async function bench(address?: string, running?: string): Promise<void> {
  if (address === 'writing') return benchWriting()
  if (address === 'archive') return benchArchive()
  if (address === 'lighthouse') return benchLighthouse(running)
  const own = address ? null : await openOwnPortal(POSTS, (line) => console.log(line))
  try {
    const origin = own ? own.origin : onThisMachine(address!)
    const result = await measure(origin, own)
    print(result)
    await writeFile('bench-result.json', `${JSON.stringify(result, null, 2)}\n`)
    console.log('\nĐã ghi bench-result.json')
  } finally {
    await own?.close()
  }
}

async function benchWriting(): Promise<void> {
  const own = await openOwnPortal(1, (line) => console.log(line))
  try {
    const { measureWriting } = await import('./writing')
    printWriting(await measureWriting(own.origin, own.editor))
  } finally {
    await own.close()
  }
}

async function benchArchive(): Promise<void> {
  const own = await openOwnPortal(1, (line) => console.log(line))
  try {
    const { measureArchive } = await import('./archive')
    printGrowth(await measureArchive((line) => console.log(line)))
  } finally {
    await own.close()
  }
}

/** Looks at the seeded province, as `npm start` opens it: with its photographs. */
async function benchLighthouse(running?: string): Promise<void> {
  if (running) return lookAt(onThisMachine(running))
  const { openPortal } = await import('@/tests/stories/ground/portal-process')
  const { throwAway } = await import('@/tests/stories/ground/throw-away')
  const { folder, remove } = await throwAway()
  console.log('Mở một cổng dùng một lần với tỉnh mẫu …')
  const { url, stop } = await openPortal({ folder })
  try {
    await lookAt(url)
  } finally {
    await stop()
    await remove()
  }
}

async function lookAt(origin: string): Promise<void> {
  const { measureScores } = await import('./lighthouse')
  const seen = await measureScores(origin, await findArticle(origin), (line) => console.log(line))
  printSeen(seen)
  await writeFile('bench-result-lighthouse.json', `${JSON.stringify(seen, null, 2)}\n`)
  console.log('\nĐã ghi bench-result-lighthouse.json')
}

async function measure(origin: string, own: OwnPortal | null): Promise<Result> {
  const article = await findArticle(origin)
  const pages = [
    { page: 'bài viết', url: origin + article },
    { page: 'trang chủ', url: `${origin}/` },
  ]
  const weighed = await Promise.all(pages.map(async ({ page, url }) => ({ page, ...(await weigh(url)) })))

  const comparisons: Comparison[] = []
  const bare = await openBareServer(pages.map(({ url }) => url))
  try {
    for (const { page, url } of pages) {
      for (const connections of CONNECTIONS) {
        console.log(`Đo ${page}, ${connections} kết nối …`)
        const bareUrl = bare.origin + new URL(url).pathname
        comparisons.push(await compare(page, url, bareUrl, connections, { rounds: ROUNDS, seconds: SECONDS }))
      }
    }
  } finally {
    bare.close()
  }

  const visible = own && (await ring(origin, own))
  const writing = own && (await write(origin, own))
  return {
    at: new Date().toISOString(),
    node: process.version,
    posts: own ? POSTS : null,
    pages: weighed,
    comparisons,
    visible,
    writing,
    peakMegabytes: own && (await own.peakMegabytes()),
  }
}

async function ring(origin: string, own: OwnPortal): Promise<Visible> {
  console.log(`Đo lần vẽ đầu sau chuông, ${RINGS} lần …`)
  // Loaded only now: before, the database was not there to be named.
  const { measureVisible } = await import('./visible')
  return measureVisible(origin, own.editor, own.postIds, RINGS)
}

async function write(origin: string, own: OwnPortal): Promise<Writing | null> {
  console.log('Đo bàn viết …')
  const { measureWriting } = await import('./writing')
  return measureWriting(origin, own.editor)
}

/** The loads are heavy: they are meant for a portal of one's own, never for a stranger's. */
function onThisMachine(address: string): string {
  const { hostname, origin } = new URL(address)
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('Chỉ đo cổng chạy trên chính máy này, ví dụ: npm run bench -- http://127.0.0.1:3000')
  }
  return origin
}

async function findArticle(origin: string): Promise<string> {
  const home = await (await fetch(`${origin}/`)).text()
  const link = /href="(\/bai-viet\/[^"]+)"/.exec(home)
  if (!link) throw new Error(`Trang chủ ở ${origin} không có đường dẫn tới bài viết nào.`)
  return link[1]!
}

/** Asks as a browser that reads gzip; `fetch` would unpack the answer before it can be weighed. */
function weigh(url: string): Promise<{ gzipBytes: number; plainBytes: number }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ gzipBytes: body.length, plainBytes: gunzipSync(body).length })
      })
    })
    asking.on('error', reject).end()
  })
}
