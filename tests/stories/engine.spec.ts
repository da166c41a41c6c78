import { expect, test } from '@playwright/test'
import { setTimeout as pause } from 'node:timers/promises'
import { anotherPortal, get, memory, openDesk, portal, secondInstance } from './ground/portal'

/** What is promised is 300 ms; what is tested is that it comes at all, on a machine that may be busy. The figure is printed. */
const PATIENCE_MS = 5_000

test('ten thousand invented addresses and query strings neither fill the memory nor starve readers', async () => {
  const before = await memory()
  const strangers = async (from: number) => {
    for (let i = from; i < 10_000; i += 20) {
      const address = i % 2 ? `/bai-viet/bia-dat-${i}` : `/?x=${i}&truoc=${i}`
      const reply = await get(address)
      expect(reply.status).toBe(i % 2 ? 404 : 200)
    }
  }
  const waits: number[] = []
  let done = false
  const reader = (async () => {
    while (!done) {
      const start = performance.now()
      expect((await get('/')).status).toBe(200)
      waits.push(performance.now() - start)
      await pause(20)
    }
  })()
  await Promise.all(Array.from({ length: 20 }, (_, from) => strangers(from)))
  done = true
  await reader
  waits.sort((a, b) => a - b)
  // A reader is served between them: not in a measured time, but long before a browser gives up.
  expect(waits.length).toBeGreaterThan(20)
  expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(3_000)
  expect((await memory()) - before).toBeLessThan(200 * 1024 * 1024)
})

test('what one instance publishes the other shows at once, also in list and feed; what it withdraws is gone', async () => {
  const second = await secondInstance()
  try {
    const desk = await openDesk()
    const title = `Tin chạy qua hai cửa ${Date.now()}`
    const address = await desk.publish(title)
    let slowest = 0
    for (const url of [portal().url, second.url]) {
      for (const list of ['/', '/tin-moi', '/feed.xml', '/sitemap/bai-viet-1.xml', address]) {
        const waited = await within(PATIENCE_MS, async () =>
          (await (await fetch(url + list)).text()).includes(list === '/sitemap/bai-viet-1.xml' ? address : title),
        )
        slowest = Math.max(slowest, waited)
      }
    }
    console.log(`   published, and seen on both instances after at most ${Math.round(slowest)} ms a page`)
    await desk.withdraw('Gỡ để thử.')
    for (const url of [portal().url, second.url]) {
      await within(PATIENCE_MS, async () => (await fetch(url + address)).status === 410)
      await within(PATIENCE_MS, async () => !(await (await fetch(`${url}/tin-moi`)).text()).includes(title))
    }
  } finally {
    await second.stop()
  }
})

test('the database away: known pages are read on, also after a restart; unknown ones get a calm 503', async () => {
  const own = await anotherPortal()
  try {
    const home = await (await fetch(own.url)).text()
    const address = /href="(\/bai-viet\/[^"]+)"/.exec(home)![1]!
    const text = await (await fetch(own.url + address)).text()
    await own.stopDatabase()
    for (let i = 0; i < 5; i++) expect(await (await fetch(own.url + address)).text()).toBe(text)
    const unknown = await fetch(`${own.url}/bai-viet/chua-ai-doc`)
    expect(unknown.status).toBe(503)
    expect(unknown.headers.get('retry-after')).toBeTruthy()
    expect(await unknown.text()).toContain('<h1')
    expect((await fetch(`${own.url}/suc-khoe/song`)).status).toBe(200)
    expect((await fetch(`${own.url}/suc-khoe/san-sang`)).status).toBe(503)

    await own.restartServerOnly()
    expect(await (await fetch(own.url + address)).text()).toBe(text)

    await own.startDatabase()
    await within(10_000, async () => (await fetch(`${own.url}/suc-khoe/san-sang`)).status === 200)
    await within(10_000, async () => (await fetch(`${own.url}/bai-viet/chua-ai-doc`)).status === 404)
  } finally {
    await own.stop()
  }
})

/** Waits until something is so, and fails when it takes longer than it may; tells how long it took, in milliseconds. */
async function within(ms: number, isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now()
  while (!(await isSo())) {
    if (performance.now() - start > ms) throw new Error(`It was not so within ${ms} ms.`)
    await pause(10)
  }
  return performance.now() - start
}
