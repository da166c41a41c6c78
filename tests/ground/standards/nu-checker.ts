import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/**
 * Shows pages to the W3C's Nu Html Checker, all in one process of Java.
 *
 * @param pages - their HTML by their address
 * @returns the errors, each with its page and the markup at fault; null where this machine has no Java
 */
export async function nuErrors(pages: Map<string, string>): Promise<string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    const addresses = [...pages.keys()]
    const files = addresses.map((_, index) => join(folder, `${index}.html`))
    await Promise.all(files.map((file, index) => writeFile(file, pages.get(addresses[index]!)!)))
    const said = await ask(['-jar', JAR, '--errors-only', '--exit-zero-always', '--format', 'json', ...files])
    if (said === null) return null
    const { messages } = JSON.parse(said) as { messages: { url: string; message: string; extract?: string }[] }
    return messages.map(({ url, message, extract }) => {
      const index = files.findIndex((file) => url.endsWith(file))
      return `${addresses[index] ?? url}: ${message} ${extract ?? ''}`
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns what the checker said, on its error stream; null where there is no Java */
function ask(words: string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    execFile('java', words, { maxBuffer: 64 * 1024 * 1024 }, (error, _, said) => {
      if (error && 'code' in error && error.code === 'ENOENT') resolve(null)
      else if (error) reject(error)
      else resolve(said)
    })
  })
}
