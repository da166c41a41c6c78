import { expect, test } from '@playwright/test'
import { get, portal } from './ground/portal'

test.use({ javaScriptEnabled: false })

test('a citizen finds an article without diacritics, narrows by year and reads it', async ({ page }) => {
  await page.goto(portal().url)
  await page.locator('.masthead').getByRole('searchbox').fill('hat then')
  await page.keyboard.press('Enter')
  await expect(page.locator('.result h3').first()).toContainText('lớp Then')
  await page.locator('#bo-loc').getByRole('link').first().click()
  await expect(page.locator('#bo-loc [aria-current]')).toHaveCount(1)
  await page.locator('.result h3 a').first().click()
  await expect(page.locator('h1')).toContainText('lớp Then')
})

test('a slip of the finger is understood, and said to be', async ({ page }) => {
  await page.goto(`${portal().url}/tim-kiem?q=thii+dua+khenn+thuong`)
  await expect(page.locator('p.note')).toContainText('thi đua khen thưởng')
  expect(await page.locator('.result').count()).toBeGreaterThan(0)
})

test('no question breaks the page, and none is indexed or kept', async () => {
  const question = (text: string) => `/tim-kiem?q=${encodeURIComponent(text)}`
  for (const text of [
    '',
    '???',
    "'); DROP TABLE post; --",
    'ắ'.repeat(10_000),
    '\u0000',
    '<script>alert(1)</script>',
  ]) {
    const answer = await get(question(text))
    expect(answer.status, text.slice(0, 20)).toBe(200)
    expect(answer.text).toContain('noindex')
    expect(answer.text).not.toContain('<script>alert')
  }
})
