import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { paths } from '@/lib/paths'
import { freePort } from '../portal/ports'
import { openEmptyPage } from './empty-page'
import { findBrowser } from '@/tests/stories/ground/browser'

/** The categories of Lighthouse by its names, in the order in which it shows them. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof CATEGORIES)[number]
/** Each page is looked at so many times; the look with the middle speed counts. */
const LOOKS = 3

/** A page as Lighthouse sees it from a phone. */
export interface Seen {
  page: string
  address: string
  /** Of 100. */
  scores: Record<Category, number>
  /** What keeps a score from 100: its name by Lighthouse, its sentence, and what was measured. */
  failing: { audit: string; says: string; measured: string }[]
  /** Milliseconds until the first and the largest piece were painted, milliseconds in which nobody could have typed, and how far things moved. */
  firstPaint: number
  largestPaint: number
  blocked: number
  moved: number
  /** The machine's power while it looked, as Lighthouse measures it (benchmarkIndex): a calm desk computer has 1,500 and more. */
  power: number
}

/**
 * Looks at home, an article, a category and a search with Lighthouse's phone: slow network, slow processor, 412 px. Lighthouse makes
 * this machine four times as slow to play the phone, whatever this machine is; an empty page beside them shows what of a score is its doing.
 *
 * @param article - the path of one
 * @param tell - is told how far it is
 * @returns null where this machine has no browser
 */
export async function measureScores(
  origin: string,
  article: string,
  tell: (line: string) => void,
): Promise<Seen[] | null> {
  const executablePath = findBrowser()
  if (!executablePath) return null
  const empty = await openEmptyPage()
  const pages = {
    'trang trống': empty.url,
    'trang chủ': origin + paths.home,
    'bài viết': origin + article,
    'chuyên mục': origin + paths.category('guong-dien-hinh-tien-tien'),
    'tìm kiếm': `${origin}${paths.search}?q=thi+dua`,
  }
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  })
  try {
    const seen: Seen[] = []
    for (const [page, address] of Object.entries(pages)) {
      tell(`Lighthouse xem ${page} …`)
      const looks = []
      for (let time = 0; time < LOOKS; time++) looks.push(await look(address, port))
      looks.sort((a, b) => a.scores.performance - b.scores.performance)
      seen.push({ page, address, ...looks[LOOKS >> 1]! })
    }
    return seen
  } finally {
    await browser.close()
    empty.close()
  }
}

async function look(url: string, port: number): Promise<Omit<Seen, 'page' | 'address'>> {
  const looked = await lighthouse(url, { port, logLevel: 'error', locale: 'vi', onlyCategories: [...CATEGORIES] })
  const { categories, audits, environment } = looked!.lhr
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  )
  const failing = Object.values(audits).filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
  const figure = (audit: string) => Math.round((audits[audit]?.numericValue ?? 0) * 1000) / 1000
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    failing: failing.map(({ id, title, displayValue }) => ({ audit: id, says: title, measured: displayValue ?? '' })),
    firstPaint: Math.round(figure('first-contentful-paint')),
    largestPaint: Math.round(figure('largest-contentful-paint')),
    blocked: Math.round(figure('total-blocking-time')),
    moved: figure('cumulative-layout-shift'),
    power: environment.benchmarkIndex,
  }
}
