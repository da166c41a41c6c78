import { expect, test, type Page, type Request } from '@playwright/test'
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

test.describe('on a phone', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 390, height: 844 } })

  const kinds = [
    { kind: 'the home page', first: '.front-photo img', address: () => '/' },
    { kind: 'an article', first: 'h1, .text p, .text figure img', address: leadArticle },
    { kind: 'a category', first: '.front-photo img', address: () => '/chuyen-muc/guong-dien-hinh-tien-tien' },
    { kind: 'a search', first: 'h1, .result p, .count', address: () => '/tim-kiem?q=thi+dua' },
  ]
  for (const { kind, first, address } of kinds) {
    test(`${kind} costs little, shows its largest piece without waiting, and then stands still`, async ({ page }) => {
      const spent = spendingOf(page)
      await page.addInitScript(noteFirstPaint)
      await page.goto(portal().url + (await address()))
      await page.waitForLoadState('networkidle')

      const { requests, bytes } = await spent()
      expect(requests, JSON.stringify(bytes)).toBeLessThanOrEqual(MOST_REQUESTS)
      expect(bytes.document + bytes.stylesheet + bytes.font + bytes.script).toBeLessThanOrEqual(30 * 1024)
      // A busy machine paints a picture that has come a moment later.
      await expect
        .poll(() => page.evaluate((names) => document.querySelector('[data-largest]')?.matches(names), first))
        .toBe(true)
      const { moved, largest } = await page.evaluate(() => (window as unknown as { firstPaint: FirstPaint }).firstPaint)
      expect(moved).toEqual([])
      expect(largest).not.toContain('loading="lazy"')
    })
  }
})

/** The page, two styles, the letters, and at most three small scripts. */
const MOST_REQUESTS = 7

interface FirstPaint {
  /** What moved without anybody asking for it. */
  moved: string[]
  /** The largest piece painted, as its tag is written. */
  largest: string
}

/** Runs in the page before anything else: notes what moves, and which piece is the largest. */
function noteFirstPaint() {
  const noted: FirstPaint = { moved: [], largest: '' }
  Object.assign(window, { firstPaint: noted })
  const tag = (node: Node | null | undefined) =>
    node instanceof Element ? /^<[^>]*>/.exec(node.outerHTML)![0] : String(node?.textContent)
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
      noted.moved.push(...shift.sources.map(({ node }) => tag(node)))
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    const { element } = list.getEntries().at(-1) as PerformanceEntry & { element: Element | null }
    document.querySelector('[data-largest]')?.removeAttribute('data-largest')
    element?.setAttribute('data-largest', '')
    noted.largest = tag(element)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** Counts what a page asks for besides its pictures, and weighs it as it travels. */
function spendingOf(page: Page) {
  const asked: Request[] = []
  page.on('requestfinished', (request) => asked.push(request))
  return async () => {
    const bytes = { document: 0, stylesheet: 0, font: 0, script: 0 }
    // A browser asks for the site's sign whenever it likes.
    const counted = asked.filter((request) => request.resourceType() !== 'image' && !/favicon/.test(request.url()))
    for (const request of counted)
      bytes[request.resourceType() as keyof typeof bytes] += (await request.sizes()).responseBodySize
    return { requests: counted.length, bytes }
  }
}

async function leadArticle(): Promise<string> {
  return /href="(\/bai-viet\/[^"]+)"/.exec((await get('/')).text)![1]!
}
