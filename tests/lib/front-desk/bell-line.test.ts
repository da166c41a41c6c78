import { expect, onTestFinished, test } from 'vitest'
import { ringBell } from '@/lib/bell'
import { db } from '@/lib/db'
import { openBellLine } from '@/lib/front-desk/bell-line'
import { aMember } from '@/tests/ground/builders'

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

test('at the hour at which a notice begins and at the hour at which it ends every instance knows of it', async () => {
  const [here, there] = [await aLine(), await aLine()]
  const rings: Record<'here' | 'there', number[]> = { here: [], there: [] }
  here.onRing(() => rings.here.push(Date.now()))
  there.onRing(() => rings.there.push(Date.now()))
  const [begins, ends] = [Date.now() + 1_000, Date.now() + 4_000]
  await db.$transaction(async (tx) => {
    await aNoticeFrom(begins, ends)
    await ringBell(tx)
  })
  const heard = (from: number, until: number) =>
    [rings.here, rings.there].map((times) => times.filter((at) => at >= from && at < until).length > 0)
  await expect.poll(() => heard(begins, ends), { interval: 20, timeout: 8_000 }).toEqual([true, true])
  await expect.poll(() => heard(ends, Infinity), { interval: 20, timeout: 8_000 }).toEqual([true, true])
})

test('an hour that passed while the line was broken is known once it is mended', async () => {
  const line = await aLine()
  await aNoticeFrom(Date.now() + 100, Date.now() + 60_000)
  await breakLines()
  await expect.poll(() => line.isUp(), { interval: 5 }).toBe(false)
  const before = line.generation()!
  await expect.poll(() => line.isUp(), { timeout: 3_000 }).toBe(true)
  await expect.poll(() => line.generation(), { timeout: 3_000 }).toBe(before + 1)
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

async function aNoticeFrom(from: number, until: number) {
  const { id: createdById } = await aMember()
  await db.notice.create({
    data: {
      ...{ kind: 'INFORMATION', title: 'Thử', text: '', link: '', urgentReason: '', createdById },
      ...{ shownFrom: new Date(from), shownUntil: new Date(until) },
    },
  })
}

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
