import { expect, test } from 'vitest'
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from '@/tests/ground/standards/feeds'

const AT = '2026-11-23T03:30:00Z'
const author = '<author><name>Lý Thị Sao</name></author>'
const entry = (more = author) =>
  `<entry><id>tag:a.example,2026:1</id><title>Vụ lúa</title><updated>${AT}</updated><link href="https://a.example/1"/>${more}</entry>`
const atom = (entries: string, self = '<link rel="self" href="https://a.example/atom.xml"/>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><title>Ban</title><updated>${AT}</updated>${self}${entries}</feed>`

test('Atom as RFC 4287 wants it has no fault, nor what another namespace adds', () => {
  expect(faultsOfAtom(atom(entry(`${author}<x:y xmlns:x="urn:x">z</x:y>`)))).toEqual([])
})

test.each([
  ['no id', atom(entry()).replace(/<id>https[^<]+<\/id>/, ''), 'feed has 0 id, not one'],
  ['a date of another kind', atom(entry(`${author}<published>hôm qua</published>`)), 'published may not be “hôm qua”'],
  ['an element that Atom has not', atom(entry(`${author}<pubDate>x</pubDate>`)), 'entry may not hold pubDate'],
  ['a link without an address', atom(entry(`${author}<link rel="enclosure"/>`)), 'link may not have href=undefined'],
  ['nobody who wrote it', atom(entry('')), 'entry has no author'],
  ['two entries of one name', atom(entry() + entry()), 'two entries have one id'],
  ['no address of its own', atom(entry(), ''), 'feed has no link to itself'],
])('Atom with %s is told from it', (_, xml, fault) => {
  expect(faultsOfAtom(xml)).toEqual([fault])
})

test('XML that is not closed is no feed at all', () => {
  expect(() => faultsOfAtom(atom('<entry>'))).toThrow()
  expect(() => faultsOfAtom(atom('a & b'))).toThrow()
})

const rss = (items: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Ban</title><link>https://a.example/</link>
  <description>Tin</description><atom:link rel="self" href="https://a.example/feed.xml"/>${items}</channel></rss>`

test('RSS as its specification wants it has no fault', () => {
  const item = `<item><title>Vụ lúa</title><guid isPermaLink="false">1</guid><pubDate>Mon, 23 Nov 2026 03:30:00 GMT</pubDate></item>`
  expect(faultsOfRss(rss(item))).toEqual([])
})

test.each([
  ['<item><link>https://a.example/1</link></item>', 'item has neither title nor description'],
  ['<item><title>A</title><guid>1</guid></item>', 'guid is no address: 1'],
  ['<item><title>A</title><pubDate>2026-11-23</pubDate></item>', 'pubDate may not be “2026-11-23”'],
  ['<item><title>A</title><author>Lý Thị Sao</author></item>', 'author may not be “Lý Thị Sao”'],
  [
    '<item><title>A</title><enclosure url="https://a.example/a.jpg" type="image/jpeg"/></item>',
    'enclosure may not have length=undefined',
  ],
  ['<entry/>', 'channel may not hold entry'],
])('RSS that its specification does not know is told: %s', (items, fault) => {
  expect(faultsOfRss(rss(items))).toEqual([fault])
})

test('JSON Feed wants a text in each item, and knows no other names', () => {
  const feed = (item: object) =>
    faultsOfJsonFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Ban', items: [item] }))
  expect(feed({ id: '1', content_html: '<p>Vụ lúa</p>', date_published: AT })).toEqual([])
  expect(feed({ id: '1' })).toEqual(['items.0: no content'])
  expect(feed({ id: '1', content_text: 'a', published: AT })[0]).toContain('published')
  expect(feed({ id: '1', content_text: 'a', date_published: 'hôm qua' })[0]).toContain('items.0.date_published')
})
