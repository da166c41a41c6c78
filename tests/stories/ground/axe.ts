import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The success criteria of WCAG 2.2 AA, and what axe calls good practice. Only what is violated is told in full: the rest is long. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

declare global {
  interface Window {
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

/**
 * Looks at the page that is open, as it looks now. axe is brought once to each page and stays there for the next look: to bring it
 * takes longer than to look. No page of ours holds a frame.
 *
 * @returns the faults, each as the name of its rule and the place; empty where there are none
 */
export async function faultsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(source)
  const violations = await page.evaluate(async (options) => {
    const { violations } = await window.axe!.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, OPTIONS)
  return violations
}
