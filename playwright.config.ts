import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/stories/ground/browser'

/**
 * The stories: a browser reads and writes in the finished portal. Two files are told at a time, each teller with a portal of its own: a browser
 * and the portal take turns anyway; a third teller makes it no shorter. The stories of one file follow each other, because they share a desk.
 */
export default defineConfig({
  testDir: 'tests/stories',
  testMatch: '*.spec.ts',
  outputDir: '.test/results',
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  globalSetup: './tests/stories/ground/open.ts',
  reporter: process.env.STORIES_REPORT ? [['list'], ['json', { outputFile: process.env.STORIES_REPORT }]] : 'list',
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
