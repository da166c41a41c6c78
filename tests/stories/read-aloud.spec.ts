import { expect, test, type Page } from '@playwright/test'
import { get, portal } from './ground/portal'

const leadOf = async () => /href="(\/bai-viet\/[^"]+)"/.exec((await get('/')).text)![1]!

/** A device with a voice: what it is given to say is written down. The first two pieces are said in a moment, each further one takes long. */
const withVoice = (page: Page, lang: string) =>
  page.addInitScript((lang) => {
    const said: string[] = []
    let timer = 0
    const voices = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang, localService: true }],
      speak: (words: { text: string; onend: () => void }) => {
        said.push(words.text)
        timer = window.setTimeout(() => words.onend(), said.length > 2 ? 600_000 : 30)
      },
      cancel: () => window.clearTimeout(timer),
    })
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voices })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
  }, lang)
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

test('where no Vietnamese voice is, nobody is offered one', async ({ page }) => {
  await withVoice(page, 'en-US')
  await page.goto(portal().url + (await leadOf()), { waitUntil: 'networkidle' })
  await expect(page.locator('#listen')).toBeHidden()
})

test('an article is read from its title on, paused, resumed, and ended', async ({ page }) => {
  await withVoice(page, 'vi-VN')
  await page.goto(portal().url + (await leadOf()))
  await page.getByRole('button', { name: 'Nghe đọc' }).click()
  const bar = page.getByRole('region', { name: 'Nghe đọc' })
  await expect(bar).toContainText(/Đoạn \d+ trong \d+/)
  await bar.getByRole('button', { name: 'Tạm dừng' }).click()
  const sofar = await said(page)
  expect(sofar.length).toBeGreaterThan(0)
  await expect(page.locator('[data-reading]')).toHaveCount(1)
  await bar.getByRole('button', { name: 'Đoạn sau' }).click()
  expect(await said(page)).toEqual(sofar)
  await bar.getByRole('button', { name: 'Đọc tiếp' }).click()
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(sofar.length)
  expect((await said(page)).join(' ')).not.toMatch(/\d|UBND|TĐKT|In bài|Chia sẻ/)
  await bar.getByRole('button', { name: 'Thôi đọc' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeFocused()
})
