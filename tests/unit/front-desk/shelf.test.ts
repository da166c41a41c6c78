import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openShelf } from '@/lib/front-desk/shelf'
import { openStoreRoom } from '@/lib/front-desk/store-room'
import { aFolder } from './a-desk'

test('the shelf never outgrows its bound: what nobody asked for the longest goes first', async () => {
  const shelf = openShelf({ store: await openStoreRoom(await aFolder()), headers: [], maxBytes: 100_000 })

  for (let i = 1; i <= 10; i++) {
    await shelf.put(work(`/bai-viet/${i}`, 1, 'ă'.repeat(10_000)))
    shelf.get('/bai-viet/1')
  }

  const near = Array.from({ length: 10 }, (_, i) => shelf.get(`/bai-viet/${i + 1}`)).filter((copy) => copy)
  expect(near.reduce((sum, copy) => sum + copy!.bytes, 0)).toBeLessThanOrEqual(100_000)
  expect(shelf.get('/bai-viet/1')).toBeDefined()
  expect(shelf.get('/bai-viet/10')).toBeDefined()
  expect(shelf.get('/bai-viet/2')).toBeUndefined()
})

test('what left the shelf is still found in the store room, word for word', async () => {
  const store = await openStoreRoom(await aFolder())
  const shelf = openShelf({ store, headers: [], maxBytes: 3_000 })
  await shelf.put(work('/bai-viet/thi-dua-yeu-nuoc', 1, 'Thi đua là yêu nước'))
  await shelf.put(work('/', 1, 'Trang chủ'))
  await expect.poll(() => store.addresses()).toHaveLength(2)
  expect(shelf.get('/bai-viet/thi-dua-yeu-nuoc')).toBeUndefined()

  const found = await shelf.findOlder('/bai-viet/thi-dua-yeu-nuoc')

  expect(found?.identity.body.toString()).toBe('Thi đua là yêu nước')
  expect(found?.generation).toBeNull()
})

test('a slow drawing of yesterday does not push today’s page aside', async () => {
  const shelf = openShelf({ store: await openStoreRoom(await aFolder()), headers: [] })

  await shelf.put(work('/', 2, 'Hôm nay'))
  await shelf.put(work('/', 1, 'Hôm qua'))

  expect(shelf.get('/')?.identity.body.toString()).toBe('Hôm nay')
})

test('the store room is bounded too, and cleared at the start of what is old or half written', async () => {
  const folder = await aFolder()
  const store = await openStoreRoom(folder, { maxFiles: 3 })
  for (let i = 1; i <= 5; i++) await store.keep(work(`/bai-viet/${i}`, 1, 'Tin'))
  await expect.poll(() => readdir(folder)).toHaveLength(3)
  await writeFile(join(folder, 'do-dang.aside'), 'nửa tệp')
  await utimes(join(folder, encodeURIComponent('/bai-viet/3')), new Date(0), new Date(0))

  const next = await openStoreRoom(folder)

  expect(next.addresses().sort()).toEqual(['/bai-viet/4', '/bai-viet/5'])
  expect(await readdir(folder)).toHaveLength(2)
})

test('a copy that a power cut has torn is thrown away, not shown', async () => {
  const folder = await aFolder()
  const store = await openStoreRoom(folder)
  await store.keep(work('/', 1, 'Trang chủ'))
  await writeFile(join(folder, encodeURIComponent('/')), '{"address":"/","status":200,"type":"text/html"}\nrách')

  expect(await store.fetch('/')).toBeNull()
  expect(await readdir(folder)).toEqual([])
})

test('an address that the store room does not know leads out of no folder', async () => {
  const store = await openStoreRoom(await aFolder())

  expect(await store.fetch('/../../../etc/passwd')).toBeNull()
  await store.keep(work('/../ngoai', 1, 'Tin'))

  expect((await store.fetch('/../ngoai'))?.body.toString()).toBe('Tin')
})

function work(address: string, generation: number, body: string) {
  return { address, status: 200, type: 'text/plain; charset=utf-8', body: Buffer.from(body), generation }
}
