import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** What lies in a clipboard: its text in several forms, and files beside it. */
interface Clipboard {
  html?: string
  plain?: string
  rtf?: string
  files?: { name: string; type: string; bytes: number[] }[]
}

/** Presses Ctrl+V with a clipboard of the story's own, where the cursor stands. */
export async function paste(page: Page, clipboard: Clipboard): Promise<void> {
  await page
    .getByRole('textbox', { name: 'Nội dung bài viết' })
    .evaluate((sheet, { html, plain, rtf, files = [] }: Clipboard) => {
      const clipboardData = new DataTransfer()
      for (const { name, type, bytes } of files)
        clipboardData.items.add(new File([new Uint8Array(bytes)], name, { type }))
      if (plain !== undefined) clipboardData.setData('text/plain', plain)
      if (html !== undefined) clipboardData.setData('text/html', html)
      if (rtf !== undefined) clipboardData.setData('text/rtf', rtf)
      sheet.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    }, clipboard)
}

/** Markup as a program laid it into the clipboard; see tests/unit/editor/pasted. */
export function copiedFrom(program: 'word' | 'libreoffice' | 'google-docs' | 'outlook' | 'web-page'): string {
  return readFileSync(join(import.meta.dirname, '../../unit/editor/pasted', `${program}.html`), 'utf8')
}
