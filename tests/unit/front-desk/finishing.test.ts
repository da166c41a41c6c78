import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { finish, withoutNextScripts } from '@/lib/front-desk/finishing'
import { publicHeaders } from '@/lib/front-desk/headers'
import { aPage } from './a-desk'

describe('the scripts of a static page', () => {
  test('of Next are taken away with their preloads, JSON-LD and our own files stay', () => {
    const page = withoutNextScripts(aPage('Thi đua yêu nước'))

    expect(page).not.toContain('__next_f')
    expect(page).not.toContain('/_next/static/chunks')
    expect(page).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>')
    expect(page).toContain('<script src="/js/chia-se.js" defer=""></script>')
    expect(page).toContain('<link rel="stylesheet" href="/_next/static/css/site.css"/>')
    expect(page).toContain('<h1>Thi đua yêu nước</h1>')
  })

  test('stay where the page does not say that it is static', () => {
    const page = aPage('Tìm kiếm').replace(' data-static="true"', '')

    expect(withoutNextScripts(page)).toBe(page)
  })

  test('written by an author as text stay text', () => {
    const page = aPage('Cách viết &lt;script&gt;alert(1)&lt;/script&gt;')

    expect(withoutNextScripts(page)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('a finished copy', () => {
  test('is the same page in each encoding, with its true length', async () => {
    const copy = await finish(work(aPage('Đường về bản'.repeat(50))), publicHeaders(false))
    await expect.poll(() => copy.brotli).not.toBeNull()

    expect(gunzipSync(copy.gzip!.body)).toEqual(copy.identity.body)
    expect(brotliDecompressSync(copy.brotli!.body)).toEqual(copy.identity.body)
    for (const rendition of [copy.identity, copy.gzip!, copy.brotli!]) {
      expect(header(rendition.headers, 'content-length')).toBe(String(rendition.body.length))
    }
    expect(copy.brotli!.body.length).toBeLessThan(copy.gzip!.body.length)
  })

  test('says what browsers and proxies need to know', async () => {
    const { headers } = (await finish(work(aPage('Tin mới')), publicHeaders(false))).gzip!

    expect(header(headers, 'content-encoding')).toBe('gzip')
    expect(header(headers, 'vary')).toBe('Accept-Encoding')
    expect(header(headers, 'cache-control')).toBe('no-cache')
    expect(header(headers, 'content-security-policy')).toMatch(/script-src 'self';/)
    expect(header(headers, 'x-content-type-options')).toBe('nosniff')
    expect(header(headers, 'strict-transport-security')).toBeUndefined()
  })

  test('keeps its tag and date while its bytes are the same, and has new ones when a word changes', async () => {
    const morning = new Date('2026-11-23T01:00:00Z')
    const evening = new Date('2026-11-23T11:00:00Z')
    const before = await finish(work(aPage('Tháng 6')), [], { now: morning })

    const same = await finish(work(aPage('Tháng 6')), [], { before, now: evening })
    const changed = await finish(work(aPage('Tháng 7')), [], { before, now: evening })

    expect([same.etag, same.lastModified]).toEqual([before.etag, morning.toUTCString()])
    expect(changed.etag).not.toBe(before.etag)
    expect(changed.lastModified).toBe(evening.toUTCString())
  })

  test('of a picture is not compressed a second time', async () => {
    const copy = await finish({ ...work('x'.repeat(5000)), type: 'image/webp' }, [])

    expect(copy.gzip).toBeNull()
  })
})

function work(body: string) {
  return { address: '/', status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(body), generation: 1 }
}

function header(headers: string[], name: string): string | undefined {
  const at = headers.indexOf(name)
  return at < 0 ? undefined : headers[at + 1]
}
