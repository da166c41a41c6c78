import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import type { Body } from '@/lib/body/body'
import { bodyInput } from '@/lib/body/input'
import { db } from '@/lib/db'
import { uploadImage } from '@/lib/media/uploading'
import { paths } from '@/lib/paths'
import { saveDraft } from '@/lib/posts/drafting'
import { hashPassword } from '@/lib/staff/passwords'
import type { Actor } from '@/lib/staff/member'
import { findBrowser } from '@/tests/stories/ground/browser'
import { weighScripts, type Weight } from '@/tests/stories/ground/weighing'
import { median } from './measuring'

/** How long keys take on the writing page, in milliseconds from the key to the picture of it on the screen. */
export interface Keys {
  /** The first key after the page was opened; the middle of several openings in the long post. */
  first: number
  median: number
  /** Nineteen of twenty are quicker. */
  p95: number
  slowest: number
}

/** What writing costs in a long post, and in a list of 200 rows and 6 columns. */
export interface Writing {
  words: number
  figures: number
  /** The scripts that the page loads before anybody presses anything. */
  scripts: Weight
  /** Keys in the middle of the long post. */
  keys: Keys
  /** From the paste of the list until it stands in the text, in milliseconds. */
  pasteOfTable: number
  /** Keys in a cell in the middle of the list. */
  keysInTable: Keys
}

const WORDS = 10_000
const FIGURES = 60
const ROWS = 200
const COLUMNS = 6
const KEYS = 60
/** The first key is timed so often: it meets whatever the page is still busy with. */
const OPENINGS = 5
const SENTENCE = 'Bà con các thôn bản vùng cao cùng nhau sửa đường, giữ rừng, dạy chữ và ghi sổ công khai từng ngày. '

/**
 * Writes in a long post as a person does, in a real browser.
 *
 * @returns null where this machine has no browser
 */
export async function measureWriting(origin: string, editor: Actor): Promise<Writing | null> {
  const executablePath = findBrowser()
  if (!executablePath) return null
  const password = randomBytes(16).toString('hex')
  const passwordHash = await hashPassword(password)
  await db.member.update({ where: { id: editor.id }, data: { passwordHash, mustChangePassword: false } })
  const body = await longBody(editor)
  const long = await keepDraft(editor, body)
  // Each opening has a post of its own: what the one before left unsaved would be offered to the next.
  const others: number[] = []
  for (let opening = 1; opening < OPENINGS; opening++) others.push(await keepDraft(editor, body))
  const blank = await keepDraft(editor, { type: 'doc', content: [paragraph('Danh sách khen thưởng.')] })

  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
    // What runs in the page was compiled by tsx, which names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (one) => one')
    await signIn(page, origin, editor.email, password)
    const scripts = await weighScripts(page, async () => {
      await page.goto(origin + paths.desk.POST.edit(long))
      await page.locator('.ProseMirror').waitFor()
    })
    const keys = await keysInLongPost(page, KEYS)
    const firsts = [keys.first]
    for (const again of others) {
      await page.goto(origin + paths.desk.POST.edit(again))
      firsts.push((await keysInLongPost(page, 1)).first)
    }
    keys.first = median(firsts)
    await page.goto(origin + paths.desk.POST.edit(blank))
    await goToBlock(page, 0)
    const pasteOfTable = await pasteTable(page)
    await page
      .locator('.ProseMirror tr')
      .nth(ROWS / 2)
      .locator('td')
      .nth(2)
      .click()
    const keysInTable = await typeAndTime(page)
    return { words: WORDS, figures: FIGURES, scripts, keys, pasteOfTable, keysInTable }
  } finally {
    await browser.close()
  }
}

async function keepDraft(editor: Actor, body: Body): Promise<number> {
  const words = { title: 'Bài để đo', summary: 'Một câu.', categoryId: null, byline: '', source: '', tags: [] }
  return (await saveDraft(editor, { postId: null, basedOn: 0, ...words, body: bodyInput.parse(body) })).postId
}

/** So many words in paragraphs of some sixty, a heading for each ten, a figure after each few. */
async function longBody(editor: Actor): Promise<Body> {
  const mediaIds: number[] = []
  for (let shade = 0; shade < 6; shade++) {
    const background = { r: 40 * shade, g: 120, b: 90 }
    const png = await sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
      .png()
      .toBuffer()
    const { mediaId } = await uploadImage(editor, { stream: Readable.from([png]), fileName: `do-${shade}.png` })
    mediaIds.push(mediaId)
  }
  const sentences = 3
  const inOne = SENTENCE.trim().split(' ').length * sentences
  const count = Math.ceil(WORDS / inOne)
  const content: Body['content'] = []
  for (let index = 0; index < count; index++) {
    if (index % 10 === 0) {
      const text = `Phần ${index / 10 + 1}`
      content.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
    }
    content.push(paragraph(SENTENCE.repeat(sentences).trim()))
    for (
      let figure = Math.floor((index * FIGURES) / count);
      figure < Math.floor(((index + 1) * FIGURES) / count);
      figure++
    ) {
      const attrs = {
        mediaId: mediaIds[figure % 6]!,
        alt: 'Bà con làm đường',
        decorative: false,
        credit: '',
        lead: false,
      }
      content.push({ type: 'figure', attrs, content: [{ type: 'text', text: `Chú thích ảnh ${figure + 1}.` }] })
    }
  }
  return { type: 'doc', content }
}

function paragraph(text: string): Body['content'][number] {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

async function signIn(page: Page, origin: string, email: string, password: string): Promise<void> {
  await page.goto(origin + paths.newsroom)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bài viết' }).waitFor()
}

async function keysInLongPost(page: Page, count: number): Promise<Keys> {
  await goToBlock(page, 60)
  return typeAndTime(page, count)
}

/** Puts the cursor at the end of a block of the text. */
async function goToBlock(page: Page, index: number): Promise<void> {
  const block = page.locator('.ProseMirror > p').nth(index)
  await block.scrollIntoViewIfNeeded()
  await block.click()
  await page.keyboard.press('End')
}

/** Types, and reads for each key when the screen showed it: the frame after the text has changed. */
async function typeAndTime(page: Page, count = KEYS): Promise<Keys> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener(
      'keydown',
      (event) => {
        const shown = new MessageChannel()
        shown.port1.onmessage = () => times.push(performance.now() - event.timeStamp)
        requestAnimationFrame(() => shown.port2.postMessage(null))
      },
      { capture: true },
    )
  })
  const letters = 'ba con ra dong tu som '
  for (let key = 0; key < count; key++) await page.keyboard.type(letters[key % letters.length]!, { delay: 120 })
  await page.waitForFunction((wanted) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= wanted, count)
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  const sorted = [...times].sort((one, other) => one - other)
  const tenth = (ms: number) => Math.round(ms * 10) / 10
  return {
    first: tenth(times[0]!),
    median: tenth(median(times)),
    p95: tenth(sorted[Math.floor(sorted.length * 0.95)]!),
    slowest: tenth(sorted.at(-1)!),
  }
}

/** Pastes a list as a spreadsheet puts it on the clipboard. */
async function pasteTable(page: Page): Promise<number> {
  return page.evaluate(
    async ([rows, columns]) => {
      const cells = (row: number) =>
        Array.from({ length: columns! }, (_, column) => `<td>${row}.${column} Bằng khen của Chủ tịch UBND tỉnh</td>`)
      const lines = Array.from({ length: rows! }, (_, row) => `<tr>${cells(row).join('')}</tr>`)
      const data = new DataTransfer()
      data.setData('text/html', `<table><tbody>${lines.join('')}</tbody></table>`)
      data.setData('text/plain', 'bảng')
      const text = document.querySelector('.ProseMirror')!
      const began = performance.now()
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      while (text.querySelectorAll('tr').length < rows!) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return Math.round(performance.now() - began)
    },
    [ROWS, COLUMNS],
  )
}
