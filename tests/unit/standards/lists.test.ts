import { expect, test } from 'vitest'
import { answersBy, faultsOfDescription } from '@/tests/ground/standards/open-api'
import { faultsOfSecurityText } from '@/tests/ground/standards/security-text'
import { faultsOfSitemap } from '@/tests/ground/standards/sitemaps'

const NOW = new Date('2026-11-25T00:00:00Z')
const ORIGIN = 'https://a.example'
const urlset = (urls: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`
const news = (at: string) =>
  `<url><loc>${ORIGIN}/1</loc><n:news><n:publication><n:name>Ban</n:name><n:language>vi</n:language></n:publication><n:publication_date>${at}</n:publication_date><n:title>A</n:title></n:news></url>`

test('a sitemap of a few addresses and of fresh news has no fault', () => {
  const home = `<url><loc>${ORIGIN}/</loc><lastmod>2026-11-23T10:00:00+07:00</lastmod></url>`
  expect(faultsOfSitemap(urlset(home + news('2026-11-24T10:00:00+07:00')), ORIGIN, NOW)).toEqual([])
})

test.each([
  [urlset('<url><lastmod>2026-11-23</lastmod></url>'), 'url has 0 loc, not one'],
  [urlset(`<url><loc>${ORIGIN}/</loc><lastmod>23/11/2026</lastmod></url>`), 'lastmod may not be “23/11/2026”'],
  [urlset('<url><loc>https://b.example/</loc></url>'), 'of another site: https://b.example/'],
  [urlset(`<url><loc>${ORIGIN}/1</loc></url>`.repeat(2)), 'an address stands twice'],
  [urlset(news('2026-11-20T10:00:00+07:00')), 'news of more than two days'],
  [
    urlset(Array.from({ length: 50_001 }, (_, n) => `<url><loc>${ORIGIN}/${n}</loc></url>`).join('')),
    '50001 addresses',
  ],
])('what a crawler may not be given is told', (xml, fault) => {
  expect(faultsOfSitemap(xml, ORIGIN, NOW)).toContain(fault)
})

test('security.txt names whom to write to and how long that holds', () => {
  const at = `${ORIGIN}/.well-known/security.txt`
  const faults = (text: string) => faultsOfSecurityText(text, at, NOW)
  expect(faults(`Contact: mailto:a@a.example\nExpires: 2027-10-01T00:00:00Z\nCanonical: ${at}\n`)).toEqual([])
  expect(faults('Expires: 2027-10-01T00:00:00Z')).toEqual(['no Contact'])
  expect(faults('Contact: a@a.example\nExpires: 2027-10-01T00:00:00Z')).toEqual(['no address: a@a.example'])
  expect(faults('Contact: mailto:a@a.example\nExpires: 2026-10-01T00:00:00Z')[0]).toContain('Expires')
})

const description = (schema: object) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Ban', version: '1' },
    paths: {
      '/posts': { get: { responses: { 200: { description: 'x', content: { 'application/json': { schema } } } } } },
    },
    components: { schemas: { Post: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } } },
  })

test('an answer is held against what its description promises, and the description against OpenAPI', async () => {
  const text = description({ $ref: '#/components/schemas/Post' })
  expect(await faultsOfDescription(text)).toEqual([])
  expect(await faultsOfDescription(text.replace('"description":"x",', ''))).not.toEqual([])
  expect(answersBy(text)('/posts', '{"id":1}')).toEqual([])
  expect(answersBy(text)('/posts', '{"id":"1"}')).toEqual(['/id must be integer'])
  expect(answersBy(text)('/posts', '{}')[0]).toContain('id')
  expect(answersBy(text)('/khac', '{}')).toEqual(['nothing is promised at /khac'])
})
