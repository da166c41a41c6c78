import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { sweepUploads } from '@/lib/media/tray'
import { aMember } from '@/tests/ground/builders'
import { aPhoto, everythingKept } from './photos'

beforeEach(() => rm(join(env().PORTAL_DATA_DIR, 'media'), { recursive: true, force: true }))

test('an upload that was killed when its files were in the store is gone after the next start', async () => {
  const member = await aMember()
  const path = join(env().PORTAL_DATA_DIR, 'ảnh.jpg')
  await writeFile(path, await aPhoto())

  await db.$transaction(
    async (tx) => {
      // Rows cannot be written now: the upload stops just behind its files.
      await tx.$executeRaw`LOCK TABLE media_item IN SHARE MODE`
      const uploader = anUploader(member.id, path)
      await untilStored()
      uploader.kill('SIGKILL')
      await once(uploader, 'exit')
    },
    { timeout: 25_000 },
  )
  expect((await everythingKept()).files.length).toBeGreaterThan(4)

  await sweepUploads()

  expect(await everythingKept()).toEqual({ files: [], rows: 0 })
})

test('the same content brought to two instances at the same moment is stored once', async () => {
  const member = await aMember()
  const path = join(env().PORTAL_DATA_DIR, 'ảnh.jpg')
  await writeFile(path, await aPhoto())
  const uploaders = [anUploader(member.id, path), anUploader(member.id, path)]
  const ends = await Promise.all(uploaders.map((uploader) => once(uploader, 'exit')))
  expect(ends.map(([code]) => code)).toEqual([0, 0])
  const { files, rows } = await everythingKept()
  expect(files.filter((file) => file.startsWith('uploading/'))).toEqual([])
  expect([files.length, rows]).toEqual([1 + 2 + 1, 1 + 3 + 1])
})

test('an upload that is on its way in another process of this machine is left alone', async () => {
  const tray = join(env().PORTAL_DATA_DIR, 'uploading', [hostname(), process.ppid, 'x'].join('~'))
  await mkdir(tray, { recursive: true })
  await writeFile(join(tray, 'upload'), 'nửa tấm ảnh')
  await sweepUploads()
  expect((await everythingKept()).files).toHaveLength(1)
  await rm(tray, { recursive: true })
})

/** A second instance of the portal, as far as uploads go. */
function anUploader(memberId: number, path: string): ChildProcess {
  const script = join(import.meta.dirname, 'an-uploader.ts')
  return spawn(process.execPath, ['--import', 'tsx', script, String(memberId), path])
}

async function untilStored(): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const { files } = await everythingKept()
    if (files.some((file) => file.endsWith('.jpg') && !file.includes('originals'))) return
    await pause(100)
  }
  throw new Error('The upload never came to the store.')
}
