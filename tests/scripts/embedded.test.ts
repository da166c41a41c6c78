import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbedded, type Embedded } from '@/scripts/portal/embedded'

/** A data folder as the first start leaves it. */
let fresh: string
let folder: string
let started: Embedded[]
const notes = () => join(folder, 'postgres/postmaster.pid')

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'portal-fresh-'))
  await (await startEmbedded(fresh)).stop()
})
afterAll(() => rm(fresh, { recursive: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-embedded-'))
  await cp(fresh, folder, { recursive: true })
  started = []
})
afterEach(async () => {
  // Each portal leaves by itself: the last one switches off the light, and only then is the folder nobody's.
  for (const one of started) await one.stop()
  await rm(folder, { recursive: true })
})

async function start(): Promise<Embedded> {
  const one = await startEmbedded(folder)
  started.push(one)
  return one
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('of two portals on one data folder the last to leave switches off the light', async () => {
  const first = await start()
  const second = await start()
  expect(second.url).toBe(first.url)
  await first.stop()
  expect(await ask(second.url, 'SELECT 1 AS still')).toEqual([{ still: 1 }])
  await second.stop()
  await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
})

test('what was committed before a power cut is there afterwards, at the same address', async () => {
  const { url } = await start()
  await ask(url, "CREATE TABLE bai (ten text); INSERT INTO bai VALUES ('Điển hình tiên tiến')")
  const [pid] = (await readFile(notes(), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  const again = await start()
  expect(again.url).toBe(url)
  expect(await ask(again.url, 'SELECT ten FROM bai')).toEqual([{ ten: 'Điển hình tiên tiến' }])
})

test('a note whose number belongs to somebody else by now keeps nobody out', async () => {
  const { url, stop } = await start()
  await stop()
  await writeFile(notes(), `${process.ppid}\n${folder}/postgres\n1\n1\n`)
  expect(await ask((await start()).url, 'SELECT 1 AS there')).toEqual([{ there: 1 }])
  expect(url).toMatch(/^postgresql:\/\/portal:[\w-]{32}@127\.0\.0\.1:\d+\/portal$/)
})

test('nobody but the owner reads the database and its password', async () => {
  expect((await stat(join(fresh, 'postgres'))).mode & 0o077).toBe(0)
  expect((await stat(join(fresh, 'postgres-password'))).mode & 0o077).toBe(0)
})

test('files that have been in use are never made anew for want of a password', async () => {
  const { stop } = await start()
  await stop()
  const kept = join(folder, 'postgres-password')
  const password = await readFile(kept)
  await rm(kept)
  await expect(start()).rejects.toThrow(/thiếu tệp postgres-password\. Hãy chép lại/)
  await writeFile(kept, password)
})
