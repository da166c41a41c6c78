import { expect, test } from '@playwright/test'
import { get, portal } from './ground/portal'

test.use({ javaScriptEnabled: false })

test('a citizen opens the home page and reads the lead story to its closing line', async ({ page }) => {
  await page.goto(portal().url)
  await expect(page.locator('h1')).toHaveText('Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh')
  const lead = page.locator('.front h2 a')
  const title = (await lead.textContent()) ?? ''
  await lead.click()
  await expect(page.locator('h1')).toHaveText(title)
  await expect(page.getByText(/^Cập nhật lúc:/)).toContainText(/\d\d\/\d\d\/\d{4} \d\d:\d\d/)
  await expect(page.locator('.byline')).not.toBeEmpty()
  await expect(page.locator('.article-side .entry')).toHaveCount(10)
})

test('every picture of an article carries its size, its widths and words; those below wait for the reader', async ({
  page,
}) => {
  await page.goto(portal().url)
  await page.locator('.front h2 a').click()
  const pictures = await page.locator('.text figure img[src^="/media/"]').all()
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) {
    for (const name of ['width', 'height', 'srcset', 'sizes']) expect(await picture.getAttribute(name)).toBeTruthy()
    expect(await picture.getAttribute('alt')).not.toBeNull()
  }
})

test('a category is read from its first page to its last and back', async ({ page }) => {
  await page.goto(`${portal().url}/tin-moi`)
  const seen = new Set<string>()
  for (let pages = 1; ; pages++) {
    for (const link of await page.locator('main .story h2 a, main .story h3 a').all())
      seen.add((await link.getAttribute('href'))!)
    const older = page.getByRole('link', { name: /Tin cũ hơn/ })
    if (!(await older.count())) break
    expect(pages).toBeLessThan(20)
    await older.click()
  }
  expect(seen.size).toBeGreaterThanOrEqual(35)
  await page.getByRole('link', { name: /Tin mới hơn/ }).click()
  await expect(page.locator('main .story').first()).toBeVisible()
})

test('the menu opens without script and leads to every category', async ({ page }) => {
  await page.goto(portal().url)
  await page.locator('summary', { hasText: 'Danh mục' }).click()
  // The parent portal, which stands there too on a phone, is not ours to ask.
  const links = page.locator('.menu-panel a[href^="/"]')
  expect(await links.count()).toBeGreaterThanOrEqual(8)
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))) {
    expect((await get(href)).status, href).toBe(200)
  }
})

test('the first and the second answer carry no script of Next, and JSON-LD survives', async () => {
  const home = (await get('/')).text
  const article = /href="(\/bai-viet\/[^"]+)"/.exec(home)![1]!
  for (const address of ['/', article, '/tin-moi', article]) {
    const html = (await get(address)).text
    expect(html).not.toMatch(/<script(?![^>]*ld\+json)(?![^>]* src="\/js\/)/)
    expect(html).not.toContain('as="script"')
    expect(html).not.toContain(' style="')
  }
  const html = (await get(article)).text
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map((found) =>
    JSON.parse(found[1]!),
  )
  const kinds = JSON.stringify(data)
  for (const kind of ['NewsArticle', 'BreadcrumbList', 'GovernmentOrganization']) expect(kinds).toContain(`"${kind}"`)
})
