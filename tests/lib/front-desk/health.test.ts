import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readiness } from '@/lib/front-desk/health'

test('a portal with its database and all migrations is ready', async () => {
  expect(await readiness('prisma/migrations')).toEqual({ ready: true, missing: [] })
})

test('a portal whose database lacks a migration says which', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp('prisma/migrations', folder, { recursive: true })
  await mkdir(join(folder, '29991231000000_van_ban'))

  expect(await readiness(folder)).toEqual({ ready: false, missing: ['29991231000000_van_ban'] })
})
