import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { beforeEach, expect, test, vi } from 'vitest'
import { env } from '@/lib/env'
import { mediaStore } from '@/lib/media/storage'
import { uploadImage } from '@/lib/media/uploading'
import { aMember } from '@/tests/ground/builders'
import { anUpload, aPhoto, everythingKept } from './photos'

const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const createWriteStream = (...way: Parameters<typeof fs.createWriteStream>) =>
    disk.isFull ? new Writable({ write: (_, __, done) => done(noSpace()) }) : fs.createWriteStream(...way)
  return { ...fs, default: fs, createWriteStream }
})

function noSpace(): NodeJS.ErrnoException {
  return Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

beforeEach(async () => {
  disk.isFull = false
  vi.restoreAllMocks()
  await rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true })
})

const SENTENCE = 'Ổ đĩa của máy chủ đã đầy nên tệp chưa được lưu. Hãy báo người quản trị máy chủ, rồi tải lên lần nữa.'

test('a disk that is full while a picture comes in is told in one sentence, and nothing is left', async () => {
  const member = await aMember()
  const photo = await aPhoto()
  disk.isFull = true
  await expect(uploadImage(member, anUpload(photo))).rejects.toMatchObject({
    reasons: [{ message: SENTENCE, field: 'disk' }],
  })
  disk.isFull = false
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
  expect(await uploadImage(member, anUpload(photo))).toMatchObject({ width: 500 })
})

test('a disk that fills up between two sizes of a picture leaves none of them', async () => {
  const member = await aMember()
  const store = mediaStore()
  const put = store.put.bind(store)
  let sizes = 0
  vi.spyOn(store, 'put').mockImplementation(async (...what) => {
    if (++sizes > 1)
      throw Object.assign(new Error('Cannot write file'), { code: 'E_CANNOT_WRITE_FILE', cause: noSpace() })
    return put(...what)
  })
  await expect(uploadImage(member, anUpload(await aPhoto()))).rejects.toMatchObject({
    reasons: [{ message: SENTENCE, field: 'disk' }],
  })
  expect(sizes).toBe(2)
  vi.restoreAllMocks()
  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})
