import { expect, type Page } from '@playwright/test'
import pg from 'pg'
import { portal, query } from './portal'

/** The title of the text on a writing desk. */
export const titleOf = (page: Page) => page.getByLabel('Tiêu đề', { exact: true })

/** What a writing desk, or the list of posts, says over its content. */
export const noteOf = (page: Page, words: string | RegExp) => page.locator('.note').filter({ hasText: words })

/** The text of the post on a writing desk, also where a dialog stands before it. */
export const textOf = (page: Page) => page.locator('#body')

/** The line that says whether the words are kept. */
export const statusOf = (page: Page) => page.locator('.saved')

/** Opens a writing desk and waits until the newsroom knows of it. */
export async function openDeskAt(page: Page, address: string | number, base = portal().url): Promise<void> {
  const heard = page.waitForResponse((response) => response.url().endsWith('/quan-tri/ban-viet'))
  await page.goto(`${base}/quan-tri/bai-viet/${address}`)
  await textOf(page).waitFor()
  await heard
}

/** Writes at the end of the text, as one stroke of keys. */
export async function append(page: Page, words: string): Promise<void> {
  await textOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(words)
}

/** Presses "Lưu" and waits for the save. @returns the post's number */
export async function save(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  await page.waitForURL(/bai-viet\/\d+/)
  return Number(/bai-viet\/(\d+)/.exec(page.url())?.[1])
}

/** The words of all saves of a post, oldest first, as plain text. */
export async function savesOf(postId: number): Promise<string[]> {
  const rows = await query<{ plain_text: string }>(
    'SELECT plain_text FROM revision WHERE post_id = $1 ORDER BY number',
    [postId],
  )
  return rows.map((row) => row.plain_text)
}

/** The words that the newsroom keeps unsaved under a title, as JSON text; empty where there are none. */
export async function keptUnder(title: string): Promise<string> {
  const rows = await query<{ words: unknown }>(`SELECT words FROM desk WHERE words->>'title' = $1`, [title])
  return rows.map((row) => JSON.stringify(row.words)).join()
}

/**
 * Holds the words that the newsroom keeps under a title, so that whoever brings newer ones has to wait in the midst of it.
 *
 * @returns lets them go
 */
export async function holdKept(title: string): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: portal().databaseUrl })
  await holder.connect()
  await holder.query('BEGIN')
  await holder.query(`SELECT 1 FROM desk WHERE words->>'title' = $1 FOR UPDATE`, [title])
  return () => holder.end()
}

/** Whether somebody waits in the database for what another holds. */
export async function isWaiting(): Promise<boolean> {
  return (await query('SELECT 1 FROM pg_locks WHERE NOT granted')).length > 0
}
