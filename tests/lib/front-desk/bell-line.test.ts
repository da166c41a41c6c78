import { expect, onTestFinished, test } from 'vitest'
import { ringBell } from '@/lib/bell'
import { db } from '@/lib/db'
import { openBellLine } from '@/lib/front-desk/bell-line'

test('every instance hears a change of what is public as soon as it is committed', async () => {
  const [here, there] = [await aLine(), await aLine()]
  const before = here.generation()!

  await db.$transaction((tx) => ringBell(tx))

  await expect.poll(() => here.generation(), { interval: 5, timeout: 300 }).toBe(before + 1)
  await expect.poll(() => there.generation(), { interval: 5, timeout: 300 }).toBe(before + 1)
})

test('nobody hears a change that was taken back', async () => {
  const line = await aLine()
  const before = line.generation()!
  const declined = db.$transaction(async (tx) => {
    await ringBell(tx)
    throw new Error('Chưa xuất bản được.')
  })
  await expect(declined).rejects.toThrow()

  await db.$transaction((tx) => ringBell(tx))

  await expect.poll(() => line.generation()).not.toBe(before)
  expect(line.generation()).toBe(before + 1)
})

test('a broken line is mended, and the ring that it missed is known then', async () => {
  const line = await aLine()
  const before = line.generation()!
  let rings = 0
  line.onRing(() => rings++)

  await breakLines()
  await expect.poll(() => line.isUp(), { interval: 5 }).toBe(false)
  await db.$transaction((tx) => ringBell(tx))

  expect(line.generation()).toBe(before)
  await expect.poll(() => line.isUp(), { timeout: 3_000 }).toBe(true)
  expect(line.generation()).toBe(before + 1)
  expect(rings).toBe(1)
})

test('without a database the portal starts all the same, and knows that it knows nothing', async () => {
  const line = openBellLine('postgresql://khong:ai@127.0.0.1:1/khong')
  onTestFinished(() => line.close())

  await line.tried

  expect([line.generation(), line.isUp()]).toEqual([null, false])
})

async function aLine() {
  const line = openBellLine(process.env.DATABASE_URL!, { retryMs: 300 })
  onTestFinished(() => line.close())
  await line.tried
  expect(line.isUp()).toBe(true)
  return line
}

/** Ends the connections that listen, as a restart of the database does. */
async function breakLines() {
  await db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'SELECT generation%'`
}
