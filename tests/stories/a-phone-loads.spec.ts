import { expect, test, type Page, type Request } from '@playwright/test'
import { get, portal } from './ground/portal'

// The name of this file puts it before the stories that write: which piece is the largest depends on the pictures that stand there.

test.use({ javaScriptEnabled: true, viewport: { width: 390, height: 844 } })

const kinds = [
  { kind: 'the home page', first: '.front-photo img', address: () => '/' },
  { kind: 'an article', first: 'h1, .text p, .text figure img', address: leadArticle },
  { kind: 'a category', first: '.front-photo img', address: () => '/chuyen-muc/guong-dien-hinh-tien-tien' },
  { kind: 'a search', first: 'h1, .result p, .count', address: () => '/tim-kiem?q=thi+dua' },
]
for (const { kind, first, address } of kinds) {
  test(`${kind} costs a phone little, shows its largest piece without waiting, and then stands still`, async ({
    page,
  }) => {
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
