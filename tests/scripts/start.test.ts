import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { requireNode } from '@/scripts/ground.mjs'
import { freePort } from '@/scripts/portal/ports'

const SECRET = 'x'.repeat(40)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-start-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts the portal with these settings, which must fail. @returns what it said, and its exit code */
async function failedStart(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', PORTAL_DATA_DIR: folder, ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

/** One sentence (what is wrong, what to do) after the lines of progress, and nothing of the machinery. */
function expectOneSentence({ code, said }: { code: number | null; said: string }, sentence: RegExp): void {
  const lines = said.split('\n').filter((line) => line && !/^ +\d+\.\d s /.test(line))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(sentence)
  expect(lines[0]).toMatch(/\.$/)
  expect(code).toBe(1)
}

test('a busy port is told at once, before anything is made', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '0.0.0.0', () => resolve((other.address() as { port: number }).port)),
  )
  try {
    expectOneSentence(await failedStart({ PORT: String(port) }), new RegExp(`^Cổng ${port} đang có chương trình khác`))
  } finally {
    other.close()
  }
})

test('a data folder that cannot be written to is told by name', async () => {
  // A file stands where the folder should be: root, too, cannot write into that.
  const file = join(folder, 'khong-phai-thu-muc')
  await writeFile(file, '')
  expectOneSentence(await failedStart({ PORTAL_DATA_DIR: file }), /^Không ghi được vào thư mục dữ liệu .+khong-phai/)
})

test('a malformed setting is told by its name', async () => {
  expectOneSentence(await failedStart({ PORT: 'ba nghìn' }), /^Thiết lập PORT có giá trị chưa dùng được/)
})

test('with a database of one’s own the secret has to be set', async () => {
  expectOneSentence(
    await failedStart({ DATABASE_URL: 'postgresql://a:b@127.0.0.1/c' }),
    /^Thiết lập PORTAL_SECRET chưa được đặt/,
  )
})

test('a database that does not answer, or not to this password, or is not there', async () => {
  const PORT = String(await freePort())
  const nobody = `postgresql://a:b@127.0.0.1:${await freePort()}/c`
  expectOneSentence(await failedStart({ PORT, PORTAL_SECRET: SECRET, DATABASE_URL: nobody }), /^Không tới được Postgre/)

  const wrong = new URL(inject('templateUrl'))
  wrong.password = 'sai'
  expectOneSentence(await failedStart({ PORT, PORTAL_SECRET: SECRET, DATABASE_URL: wrong.href }), /mật khẩu/)

  const absent = new URL(inject('templateUrl'))
  absent.pathname = '/chua_co'
  expectOneSentence(await failedStart({ PORT, PORTAL_SECRET: SECRET, DATABASE_URL: absent.href }), /createdb/)
})

test('a Node that is too old is told in one sentence', () => {
  for (const version of ['18.20.4', '20.18.3']) expect(() => requireNode(version)).toThrow(/^Node\.js .+ cũ quá\. Hãy/)
  for (const version of ['20.19.0', '22.1.0', '24.0.0']) expect(() => requireNode(version)).not.toThrow()
})
