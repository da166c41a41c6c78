// What every command needs first: a Node that is new enough, and the packages. Plain JavaScript without packages.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const began = Date.now()

/** A trouble that was foreseen: one Vietnamese sentence that says what to do, and exit code 1. */
export class Trouble extends Error {
  name = 'Trouble'
}

/**
 * Tells one line of progress with the seconds since the start.
 *
 * @param {string} line
 */
export function tell(line) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`)
}

/** What was foreseen is one sentence; for the rest the whole story is wanted. */
export function tellFailure(error) {
  console.error(['Trouble', 'SettingError'].includes(error?.name) ? `\n${error.message}` : error)
}

/** Refuses a Node that is too old, in one sentence. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(`Node.js ${version} cũ quá. Hãy cài Node.js 20.19 trở lên rồi chạy lại.`)
}

/**
 * Installs the packages where they are missing or others than the lock file names. With them in place nothing asks the network.
 *
 * @param {{ forTests?: boolean }} options - tests need the development packages too; a portal in service does without
 */
export async function installMissing({ forTests = false } = {}) {
  process.chdir(root)
  if (isInstalled(forTests)) return
  tell('Cài các gói cần thiết (lần đầu mất một hai phút)')
  // npm is run by the same Node that runs this.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { env: { NODE_ENV: '' }, shell: !npm && process.platform === 'win32' }
  const { code, text } = await hear(npm ? process.execPath : 'npm', npm ? [npm, ...words] : words, options)
  if (code === 0) return
  const reason = text.trim().split('\n').slice(-2).join(' ')
  throw new Trouble(
    `Chưa cài được các gói (${reason}). Hãy xem lại mạng, hoặc chép thư mục node_modules từ một máy đã cài.`,
  )
}

/** npm notes what it has installed, as its last step: an installation that was interrupted has no notes. */
function isInstalled(forTests) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, dev }]) =>
        !path || optional || devOptional || (dev && !forTests) || there[path]?.version === version,
    )
  } catch {
    return false
  }
}

/**
 * Runs a program to its end and keeps what it says. It stands in a group of its own: Ctrl-C in the terminal is ours to answer.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, uid?: number, gid?: number, shell?: boolean, signal?: AbortSignal }} options
 * @returns {Promise<{ code: number, text: string }>} code 127 where there is no such program
 */
export function hear(program, words, { env = {}, signal, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...options,
    })
    const leave = () => process.kill(process.platform === 'win32' ? child.pid : -child.pid)
    signal?.addEventListener('abort', leave)
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
    const end = (code, said) => {
      signal?.removeEventListener('abort', leave)
      resolve({ code, text: said })
    }
    child.once('error', (error) => end(127, error.message))
    child.once('close', (code) => end(code ?? 1, text))
  })
}
