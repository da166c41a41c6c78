import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'

test('the power goes while posts are being published: each is out whole, with its note and its ring, or not at all', async () => {
  for (const moment of [7, 33, 60, 121]) {
    const newsroom = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'publishes-on-and-on.ts')], {
      env: process.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(newsroom.stdout, 'data')
    await pause(moment)
    newsroom.kill('SIGKILL')
    await once(newsroom, 'exit')
  }
  const posts = await db.post.findMany({ include: { publications: true, revisions: true } })
  const notes = await db.auditEntry.findMany({ where: { action: 'post.published' } })
  const { generation } = await db.bell.findUniqueOrThrow({ where: { id: 1 } })
  const out = posts.filter((post) => post.status === 'PUBLISHED')

  expect(out.length).toBeGreaterThan(0)
  for (const post of posts) {
    const isOut = post.status === 'PUBLISHED'
    expect(post.revisions).toHaveLength(1)
    expect(post.publications).toHaveLength(isOut ? 1 : 0)
    expect(notes.filter((note) => note.subject === `post:${post.id}`)).toHaveLength(isOut ? 1 : 0)
    expect([post.liveRevisionId, post.liveCategoryId, post.liveSince].filter((part) => part !== null)).toHaveLength(
      isOut ? 3 : 0,
    )
  }
  expect(Number(generation) - 1).toBe(out.length)
})
