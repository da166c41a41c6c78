import type { Growth } from './archive'
import type { Seen } from './lighthouse'
import type { Comparison } from './measuring'
import type { Visible } from './visible'
import type { Writing } from './writing'

/** What the bench writes to bench-result.json. */
export interface Result {
  at: string
  node: string
  posts: number | null
  pages: { page: string; gzipBytes: number; plainBytes: number }[]
  comparisons: Comparison[]
  visible: Visible | null
  writing: Writing | null
  peakMegabytes: number | null
}

/** Prints what a whole measuring found. */
export function print({ pages, comparisons, visible, writing, peakMegabytes }: Result): void {
  console.table(
    comparisons.map(({ page, connections, portal, bare, ratio }) => ({
      trang: page,
      'kết nối': connections,
      'cổng, yêu cầu/giây': Math.round(portal.perSecond),
      'máy chủ trần': Math.round(bare.perSecond),
      'tỷ lệ': ratio,
      'p50 ms': portal.p50,
      'p99 ms': portal.p99,
      hỏng: portal.failed,
    })),
  )
  for (const { page, gzipBytes, plainBytes } of pages)
    console.log(`${page}: ${gzipBytes} byte gzip (${plainBytes} byte)`)
  if (visible) {
    console.log(
      `Lần vẽ đầu sau chuông: bài viết ${visible.firstDrawOfArticle} ms, trang chủ ${visible.firstDrawOfHome} ms`,
    )
    console.log(`Xuất bản → người dân thấy: ${visible.publishToVisible} ms`)
  }
  if (writing) printWriting(writing)
  if (peakMegabytes) console.log(`Bộ nhớ cao nhất của cổng: ${peakMegabytes} MB`)
}

/** Prints what the large archive costs beside the small one. */
export function printGrowth(growths: Growth[]): void {
  console.table(
    growths.map(({ question, small, large, ratio }) => ({
      hỏi: question,
      '1.000 bài, p50 ms': small.p50,
      p95: small.p95,
      '100.000 bài, p50 ms': large.p50,
      'p95 ': large.p95,
      gấp: ratio,
    })),
  )
}

/** Prints what Lighthouse says; null where this machine has no browser. */
export function printSeen(seen: Seen[] | null): void {
  if (!seen) return console.log('Lighthouse: chưa đo được, máy này chưa có trình duyệt.')
  console.table(
    seen.map(({ page, scores, firstPaint, largestPaint, blocked, moved, power }) => ({
      trang: page,
      'tốc độ': scores.performance,
      'tiếp cận': scores.accessibility,
      'cách làm': scores['best-practices'],
      SEO: scores.seo,
      'FCP ms': firstPaint,
      'LCP ms': largestPaint,
      'TBT ms': blocked,
      CLS: moved,
      'sức máy': power,
    })),
  )
  for (const { page, failing } of seen.slice(1))
    for (const { audit, says, measured } of failing) console.log(`${page}: ${audit}: ${says} ${measured}`.trimEnd())
  console.log('Trang trống chỉ có một dòng chữ: điểm tốc độ mà nó thiếu là do máy này, không do trang.')
  console.log('Trang tìm kiếm có noindex vì máy tìm kiếm không cần nó: SEO của nó không thể đạt 100 (is-crawlable).')
}

/** Prints what the writing page weighs and how long keys take; null where this machine has no browser. */
export function printWriting(writing: Writing | null): void {
  if (!writing) return console.log('Bàn viết: chưa đo được, máy này chưa có trình duyệt.')
  const { words, figures, scripts, keys, pasteOfTable, keysInTable } = writing
  const kB = (bytes: number) => Math.round(bytes / 1000)
  console.log(
    `Mã của bàn viết: cả trang ${kB(scripts.whole)} kB gzip, riêng bàn viết ${kB(scripts.whole - scripts.ofNext)} kB;` +
      ` ${kB(scripts.ofNext)} kB là phần Next tải ở mọi trang (rootMainFiles trong .next/build-manifest.json)`,
  )
  console.log(`Bài ${words} từ, ${figures} ảnh, từ phím đến màn hình: ${told(keys)}`)
  console.log(`Dán bảng 200 hàng × 6 cột: ${pasteOfTable} ms; gõ trong bảng: ${told(keysInTable)}`)
}

function told({ first, median: middle, p95, slowest }: Writing['keys']): string {
  return `phím đầu ${first} ms, giữa ${middle} ms, p95 ${p95} ms, chậm nhất ${slowest} ms`
}
