import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { shrinkScript } from '@/lib/front-desk/shrinking'

const files = ['public', 'public/js'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name)),
)

test('all that helps a reader’s browser weighs less than 15 KB together', async () => {
  const scripts = await Promise.all(files.map((file) => shrinkScript(readFileSync(file))))
  const bytes = scripts.map((script) => gzipSync(script, { level: 9 }).length)
  expect(files.length).toBeGreaterThan(5)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(15 * 1024)
})

test('nothing is loaded from anybody else, but a film whose reader pressed play', () => {
  for (const file of files.filter((name) => !name.endsWith('film.js'))) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/https?:\/\//)
  }
})
