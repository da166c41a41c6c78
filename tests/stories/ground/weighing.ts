import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What a page's scripts weigh as gzip sends them, in bytes. */
export interface Weight {
  whole: number
  /** Of these, what Next loads on every page: the files that its build names as `rootMainFiles`. */
  ofNext: number
}

/**
 * Weighs the scripts that a page loads until it has come to rest, before anybody presses anything.
 *
 * @param open - goes there, and waits until the page can be used
 */
export async function weighScripts(page: Page, open: () => Promise<unknown>): Promise<Weight> {
  const { rootMainFiles } = JSON.parse(await readFile('.next/build-manifest.json', 'utf8')) as BuildManifest
  const scripts: Promise<{ bytes: number; isOfNext: boolean }>[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() !== 'script') return
    const isOfNext = rootMainFiles.some((file) => answer.url().endsWith(`/${file}`))
    scripts.push(answer.body().then((body) => ({ bytes: gzipSync(body).length, isOfNext })))
  })
  await open()
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('response')
  const all = await Promise.all(scripts)
  const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0)
  return { whole: sum(all), ofNext: sum(all.filter(({ isOfNext }) => isOfNext)) }
}

interface BuildManifest {
  rootMainFiles: string[]
}
