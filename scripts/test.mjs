// `npm test`: every check with its time, row by row; a failure does not keep the next from running. Ends with "N passed, N failed".
// `npm test -- unit lint` runs some of them. Plain JavaScript without packages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { installMissing, requireNode, root, tell, tellFailure } from './ground.mjs'

const results = join(root, '.test')
const totals = { passed: 0, failed: 0 }

const checks = {
  format: () => check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  lint: () => check('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  types: () => check('typescript/bin/tsc', ['--noEmit']),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  build,
  stories,
}

/** What stands in one row runs side by side: each of these uses one processor. */
const rows = [['format', 'lint', 'types'], ['unit'], ['integration'], ['build'], ['stories']]

try {
  requireNode()
  await installMissing({ forTests: true })
} catch (error) {
  tellFailure(error)
  process.exit(1)
}
await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
await generate()

const asked = process.argv.slice(2).filter((name) => name in checks)
for (const row of rows) {
  const names = asked.length ? row.filter((name) => asked.includes(name)) : row
  if (!names.length) continue
  console.log(`\n── ${names.join(', ')} ──`)
  await Promise.all(names.map(timed))
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed ? 1 : 0)

async function generate() {
  const { prisma } = await import('./prisma.mjs')
  await prisma(['generate'])
  // Next's own types of this checkout: the compiler wants them before the first build.
  await run('next/dist/bin/next', ['typegen'], { quiet: true })
}

async function timed(name) {
  const began = Date.now()
  await checks[name]()
  console.log(`   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** A check that passes or fails as a whole; it speaks only if it fails, so that those beside it can be told apart. */
async function check(program, words) {
  const code = await run(program, words, { quiet: true })
  totals[code === 0 ? 'passed' : 'failed']++
}

async function vitest(project) {
  const report = join(results, `${project}.json`)
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('vitest/vitest.mjs', words)
  await count(report, code, (told) => [told.numPassedTests, told.numFailedTests || told.numFailedTestSuites])
}

/** The stories read the finished portal: what does not build is told once, not by each of them. */
async function build() {
  await readTypeScript()
  const { build } = await import('./portal/building.ts')
  const error = await build(tell).then(
    () => null,
    (error) => error,
  )
  if (error) tellFailure(error)
  totals[error ? 'failed' : 'passed']++
}

async function stories() {
  if (!(await haveBrowser())) return
  const report = join(results, 'stories.json')
  const code = await run('@playwright/test/cli.js', ['test'], { env: { STORIES_REPORT: report } })
  await count(report, code, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky])
}

/** A runner that fails without a failed test, or leaves no report, has failed all the same. */
async function count(report, code, read) {
  const told = await readFile(report, 'utf8').then(JSON.parse, () => null)
  const [passed, failed] = told ? read(told) : [0, 0]
  totals.passed += passed
  totals.failed += failed || (code === 0 && passed > 0 ? 0 : 1)
}

async function haveBrowser() {
  await readTypeScript()
  const { findBrowser } = await import('../tests/stories/ground/browser.ts')
  if (findBrowser()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('   Cài trình duyệt Chromium bằng apt-get')
    await command('apt-get', ['update', '-q'], { quiet: true })
    await command('apt-get', ['install', '-y', '-q', 'chromium'], { quiet: true })
    if (findBrowser()) return true
  }
  console.error('   Chưa có trình duyệt. Hãy cài Chromium hoặc Chrome, hoặc đặt CHROMIUM_PATH tới tệp chạy của nó.')
  totals.failed++
  return false
}

async function readTypeScript() {
  const { register } = await import('tsx/esm/api')
  register()
}

function run(program, words, options) {
  return command(process.execPath, [join(root, 'node_modules', program), ...words], options)
}

/** @returns the exit code; what a quiet command says is shown only if it fails */
function command(program, words, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
    child.once('error', () => resolve(1))
    child.once('close', (code) => {
      if (quiet && code !== 0) console.error(said)
      resolve(code ?? 1)
    })
  })
}
