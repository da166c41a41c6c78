import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * Finds a browser for the stories: the one that CHROMIUM_PATH names, one of this system, or Playwright's own.
 *
 * @returns undefined where there is none; `npm test` then tries to get one or says what to install
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path))
  if (found) return found
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}
