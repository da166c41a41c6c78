import { z } from 'zod'
import { faultsOfXml, parseXml, type Grammar, type XmlElement } from './xml'
import { ifGiven, isAddress, isCount, isMailDate, isMoment, isThere, isWebAddress } from './values'

const ATOM = { 'http://www.w3.org/2005/Atom': '' }

const person = { once: ['name'], atMostOnce: ['uri', 'email'] }
const words = { attributes: { type: ifGiven((type) => /^(text|html)$/.test(type!)) }, text: isThere }
const atom: Grammar = {
  feed: {
    once: ['id', 'title', 'updated'],
    atMostOnce: ['generator', 'icon', 'logo', 'rights', 'subtitle'],
    many: ['author', 'category', 'contributor', 'link', 'entry'],
  },
  entry: {
    once: ['id', 'title', 'updated'],
    atMostOnce: ['content', 'published', 'rights', 'source', 'summary'],
    many: ['author', 'category', 'contributor', 'link'],
  },
  id: { text: isAddress },
  icon: { text: isAddress },
  logo: { text: isAddress },
  updated: { text: isMoment },
  published: { text: isMoment },
  title: words,
  subtitle: words,
  summary: words,
  rights: words,
  content: words,
  author: person,
  contributor: person,
  name: { text: isThere },
  uri: { text: isAddress },
  email: { text: (text) => /^[^@\s]+@[^@\s]+$/.test(text) },
  link: {
    attributes: { href: isAddress, rel: ifGiven(isThere), type: ifGiven((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type!)) },
  },
  category: { attributes: { term: isThere } },
}

/** Compares a feed with Atom (RFC 4287, appendix B and what the text asks beyond it). */
export function faultsOfAtom(xml: string): string[] {
  const feed = parseXml(xml, ATOM)
  const all = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name)
  const entries = all(feed, 'entry')
  const ids = entries.map((entry) => all(entry, 'id')[0]?.text)
  const pages = (element: XmlElement) =>
    all(element, 'link').filter(({ attributes: { rel } }) => !rel || rel === 'alternate')
  return [
    ...faultsOfXml(feed, 'feed', atom),
    // 4.1.1: the feed names its own address, and one page of each type.
    ...(all(feed, 'link').some(({ attributes }) => attributes.rel === 'self') ? [] : ['feed has no link to itself']),
    ...[feed, ...entries]
      .filter((one) => hasTwins(pages(one).map(({ attributes: a }) => `${a.type} ${a.hreflang}`)))
      .map(() => 'two pages of one type'),
    // 4.1.2: an author here or above; a page where there is no text.
    ...entries
      .filter((entry) => !all(feed, 'author').length && !all(entry, 'author').length)
      .map(() => 'entry has no author'),
    ...entries
      .filter((entry) => !all(entry, 'content').length && !pages(entry).length)
      .map(() => 'entry has neither text nor page'),
    ...(hasTwins(ids) ? ['two entries have one id'] : []),
  ]
}

const RSS = {
  '': '',
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
}

const rss: Grammar = {
  rss: { once: ['channel'], attributes: { version: (version) => version === '2.0' } },
  channel: {
    once: ['title', 'link', 'description'],
    atMostOnce: [
      'language',
      'copyright',
      'managingEditor',
      'webMaster',
      'pubDate',
      'lastBuildDate',
      'generator',
      'docs',
      'cloud',
      'ttl',
      'image',
      'textInput',
      'skipHours',
      'skipDays',
    ],
    many: ['category', 'item', 'atom:link', 'dc:creator'],
  },
  item: {
    atMostOnce: [
      'title',
      'link',
      'description',
      'author',
      'comments',
      'enclosure',
      'guid',
      'pubDate',
      'source',
      'content:encoded',
    ],
    many: ['category', 'dc:creator'],
  },
  image: { once: ['url', 'title', 'link'], atMostOnce: ['width', 'height', 'description'] },
  url: { text: isWebAddress },
  link: { text: isWebAddress },
  docs: { text: isWebAddress },
  title: { text: isThere },
  language: { text: (text) => /^[a-z]{2}(-[A-Za-z]+)?$/.test(text) },
  pubDate: { text: isMailDate },
  lastBuildDate: { text: isMailDate },
  ttl: { text: isCount },
  author: { text: (text) => /[^@\s]+@[^@\s]+/.test(text) },
  guid: { text: isThere, attributes: { isPermaLink: ifGiven((is) => /^(true|false)$/.test(is!)) } },
  enclosure: {
    attributes: { url: isWebAddress, length: isCount, type: (type) => /^[\w.+-]+\/[\w.+-]+$/.test(type ?? '') },
  },
  'atom:link': { attributes: { href: isAddress, rel: isThere } },
}

/** Compares a feed with RSS 2.0.11 (rssboard.org/rss-specification) and the Board's advice to name the feed's own address. */
export function faultsOfRss(xml: string): string[] {
  const root = parseXml(xml, RSS)
  const channel = root.children.find((child) => child.name === 'channel')
  const items = channel?.children.filter((child) => child.name === 'item') ?? []
  const childOf = (item: XmlElement, name: string) => item.children.find((child) => child.name === name)
  const guids = items.map((item) => childOf(item, 'guid'))
  return [
    ...faultsOfXml(root, 'rss', rss),
    ...(channel?.children.some(({ name, attributes }) => name === 'atom:link' && attributes.rel === 'self')
      ? []
      : ['channel has no link to itself']),
    ...items
      .filter((item) => !childOf(item, 'title') && !childOf(item, 'description'))
      .map(() => 'item has neither title nor description'),
    // A guid is an address unless it says otherwise.
    ...guids
      .filter((guid) => guid && guid.attributes.isPermaLink !== 'false' && !isWebAddress(guid.text))
      .map((guid) => `guid is no address: ${guid?.text}`),
    ...(hasTwins(guids.map((guid) => guid?.text)) ? ['two items have one guid'] : []),
  ]
}

const address = z.url({ protocol: /^https?$/ })
const moment = z.iso.datetime({ offset: true })
const authors = z
  .array(z.strictObject({ name: z.string().min(1), url: address.optional(), avatar: address.optional() }))
  .min(1)
  .optional()
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors,
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)*$/)
    .optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: address.optional(),
        external_url: address.optional(),
        title: z.string().optional(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        image: address.optional(),
        banner_image: address.optional(),
        date_published: moment.optional(),
        date_modified: moment.optional(),
        authors,
        tags: z.array(z.string()).optional(),
        language: z.string().optional(),
        attachments: z
          .array(
            z.strictObject({
              url: address,
              mime_type: z.string(),
              title: z.string().optional(),
              size_in_bytes: z.number().optional(),
              duration_in_seconds: z.number().optional(),
            }),
          )
          .optional(),
      })
      .refine((item) => item.content_html !== undefined || item.content_text !== undefined, 'no content'),
  ),
})

/** Compares a feed with JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function faultsOfJsonFeed(text: string): string[] {
  const { data, error } = jsonFeed.safeParse(JSON.parse(text))
  if (error) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return hasTwins(data.items.map(({ id }) => id)) ? ['two items have one id'] : []
}

function hasTwins(all: (string | undefined)[]): boolean {
  return new Set(all).size < all.length
}
