import { expect, test } from 'vitest'
import { GET } from '@/app/robots.txt/route'

test('crawlers are kept from the newsroom and shown the list of addresses', async () => {
  const lines = (await GET().text()).split('\n')
  expect(lines).toContain('Disallow: /quan-tri')
  expect(lines).toContain('Disallow: /api')
  expect(lines).toContain('Sitemap: http://localhost:3000/sitemap.xml')
})
