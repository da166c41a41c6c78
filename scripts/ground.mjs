// What every command needs first: a Node that is new enough, and the packages. Plain JavaScript without packages.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const began = Date.now()

/** A trouble that was foreseen: one sentence that says what to do. */
class Trouble extends Error {
  name = 'Trouble'
}

/** Tells one line of progress with the seconds since the start. */
export function tell(line) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`)
}

/** Refuses a Node that is too old, in one sentence. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(`Node.js ${process.versions.node} cũ quá. Hãy cài Node.js 20.19 trở lên rồi chạy lại.`)
}

/** Installs the packages where they are missing or others than the lock file names. With them in place nothing asks the network. */
export async function installMissing() {
  process.chdir(root)
  const stamp = join(root, 'node_modules', '.portal-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const isThere = existsSync(join(root, 'node_modules', 'next', 'package.json'))
  if (isThere && (!existsSync(stamp) || readFileSync(stamp, 'utf8') === lock)) {
    if (!existsSync(stamp)) writeFileSync(stamp, lock)
    return
  }
  tell('Cài các gói cần thiết (lần đầu mất một hai phút)')
  // npm is asked with the same Node that runs this.
  const npm = process.env.npm_execpath
  const [command, words] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const said = await run(command, [...words, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (said.code !== 0) {
    throw new Trouble(
      `Chưa cài được các gói: ${said.text.trim().split('\n').slice(-2).join(' ')} Hãy xem lại mạng, hoặc chép thư mục node_modules từ một máy đã cài.`,
    )
  }
  writeFileSync(stamp, lock)
}

function run(command, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, NODE_ENV: '' },
      shell: process.platform === 'win32',
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
    child.once('error', reject).once('close', (code) => resolve({ code, text }))
  })
}
