import { faultsOfXml, parseXml, type Grammar } from './xml'
import { isMoment, isThere, isWebAddress } from './values'

const PREFIXES = {
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news:',
}
/** sitemaps.org: so many addresses and bytes in a file; a file of news holds fewer, of two days. */
const MOST = 50_000
const MOST_BYTES = 50 * 1024 * 1024
const MOST_NEWS = 1_000
const NEWS_MS = 2 * 86_400_000

const place = { once: ['loc'], atMostOnce: ['lastmod', 'changefreq', 'priority', 'news:news'] }
const grammar: Grammar = {
  sitemapindex: { many: ['sitemap'] },
  sitemap: { once: ['loc'], atMostOnce: ['lastmod'] },
  urlset: { many: ['url'] },
  url: place,
  loc: { text: (text) => isWebAddress(text) && text.length < 2048 },
  lastmod: { text: (text) => isMoment(text) || /^\d{4}-\d\d-\d\d$/.test(text) },
  changefreq: { text: (text) => /^(always|hourly|daily|weekly|monthly|yearly|never)$/.test(text) },
  priority: { text: (text) => Number(text) >= 0 && Number(text) <= 1 },
  'news:news': { once: ['news:publication', 'news:publication_date', 'news:title'] },
  'news:publication': { once: ['news:name', 'news:language'] },
  'news:name': { text: isThere },
  'news:language': { text: (text) => /^[a-z]{2,3}$|^zh-(cn|tw)$/.test(text) },
  'news:publication_date': { text: isMoment },
  'news:title': { text: isThere },
}

/**
 * Compares a sitemap, an index of sitemaps or a sitemap of news with sitemaps.org's protocol 0.9 and Google's rules for news.
 *
 * @param origin - of which every address must be
 * @param now - the hour to judge news by
 */
export function faultsOfSitemap(xml: string, origin: string, now = new Date()): string[] {
  const root = parseXml(xml, PREFIXES)
  const kind = root.name === 'sitemapindex' ? 'sitemapindex' : 'urlset'
  const places = root.children.map((child) => child.children.find(({ name }) => name === 'loc')?.text ?? '')
  const news = root.children.flatMap((url) => url.children.filter(({ name }) => name === 'news:news'))
  const hours = news.map(({ children }) =>
    Date.parse(children.find(({ name }) => name === 'news:publication_date')?.text ?? ''),
  )
  return [
    ...faultsOfXml(root, kind, grammar),
    ...(places.length > MOST ? [`${places.length} addresses`] : []),
    ...(Buffer.byteLength(xml) > MOST_BYTES ? ['more than 50 MB'] : []),
    ...(news.length > MOST_NEWS ? [`${news.length} news`] : []),
    ...hours.filter((hour) => !(now.getTime() - hour < NEWS_MS)).map(() => 'news of more than two days'),
    ...places.filter((one) => !one.startsWith(`${origin}/`)).map((one) => `of another site: ${one}`),
    ...(new Set(places).size < places.length ? ['an address stands twice'] : []),
  ]
}
