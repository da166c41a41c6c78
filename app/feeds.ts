import { Feed } from 'feed'
import { escaped, markupOf } from '@/lib/body/markup'
import type { CategoryName, PlacedCategory } from '@/lib/categories/category'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import type { Article, Correction } from '@/lib/posts/post'
import { listForCategoryFeed, listForFeed } from '@/lib/posts/published'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { correctionLabel } from '@/lib/vietnamese/labels'

/** How many articles a feed carries. */
const ITEMS = 30

/** How each kind of feed is asked for: by the last part of its address. */
export type FeedFile = 'feed.xml' | 'atom.xml' | 'feed.json'

/** Answers with the newest articles, whole, for feed readers; of one category where one is named. */
export async function feedAnswer(file: FeedFile, category: PlacedCategory | null = null): Promise<Response> {
  const articles = await (category ? listForCategoryFeed(category, ITEMS) : listForFeed(ITEMS))
  const feed = await feedOf(file, category, articles)
  const text = written(feed, file)
  return new Response(text, { headers: { 'content-type': `${TYPES[file]}; charset=utf-8` } })
}

const TYPES: Record<FeedFile, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

async function feedOf(file: FeedFile, category: CategoryName | null, articles: Article[]): Promise<Feed> {
  const { PORTAL_URL: origin, PORTAL_WEBSUB_HUB: hub } = env()
  const settings = await siteSettings()
  const name = fullName(settings)
  const page = origin + (category ? paths.category(category.slug) : paths.home)
  const feedAt = (one: FeedFile) => origin + (category ? paths.categoryFeed(category.slug, one) : `/${one}`)
  const feed = new Feed({
    id: page,
    link: page,
    title: category ? `${category.name} – ${name}` : name,
    description: category ? `${category.name} của ${name}` : `Tin tức, thông báo của ${name}`,
    language: 'vi',
    copyright: name,
    favicon: `${origin}/img/favicon.svg`,
    feed: feedAt(file),
    feedLinks: { rss: feedAt('feed.xml'), atom: feedAt('atom.xml'), json: feedAt('feed.json') },
    hub,
    author: { name },
    generator: 'Cổng Thi đua – Khen thưởng',
    updated: new Date(Math.max(0, ...articles.map(({ updatedAt }) => updatedAt.getTime()))),
  })
  for (const article of articles) addArticle(feed, article, file, origin)
  return feed
}

function addArticle(feed: Feed, article: Article, file: FeedFile, origin: string): void {
  const { postId, slug, title, summary, body, pictures, files, byline, category, tags, lead, corrections } = article
  const isRss = file === 'feed.xml'
  const link = origin + paths.article(slug)
  feed.addItem({
    // The same article under another address is no new one. Atom wants an address for a name: one that nobody opens (RFC 4151).
    id: isRss ? `bai-viet-${postId}` : `tag:${new URL(origin).hostname},2026:bai-viet-${postId}`,
    link,
    // Atom's title says of itself that it is HTML; the others' are plain words.
    title: file === 'atom.xml' ? escaped(title) : title,
    // RSS readers take a description for HTML.
    description: file === 'feed.json' ? summary : escaped(summary),
    content: corrections.map(correctionMarkup).join('') + markupOf(body, { pictures, files }, origin),
    // RSS knows one hour, the first; the others know that of the last change too.
    date: isRss ? article.publishedAt : article.updatedAt,
    published: article.publishedAt,
    author: byline && !isRss ? [{ name: byline }] : undefined,
    // RSS's own author is an e-mail address; a name is Dublin Core's creator.
    extensions: byline && isRss ? [{ name: 'dc:creator', objects: { _text: byline } }] : undefined,
    category: [...(category ? [category.name] : []), ...tags.map((tag) => tag.name)].map((name) => ({
      name,
      term: name,
    })),
    image: lead ? { url: origin + lead.picture.shareUrl, type: 'image/jpeg', length: 0 } : undefined,
  })
}

/** What was wrong before stands before the text, as on the page. */
function correctionMarkup(correction: Correction): string {
  return `<p><strong>${correctionLabel(correction)}.</strong> ${escaped(correction.text)}</p>`
}

function written(feed: Feed, file: FeedFile): string {
  if (file === 'feed.xml') return feed.rss2()
  if (file === 'atom.xml') return feed.atom1()
  return jsonOf(feed)
}

/** JSON Feed 1.1; the library writes 1.0, which knows one author only and no language. */
function jsonOf({ options, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: options.title,
    home_page_url: options.link,
    feed_url: options.feed,
    description: options.description,
    favicon: options.favicon,
    language: options.language,
    hubs: options.hub ? [{ type: 'WebSub', url: options.hub }] : undefined,
    items: items.map(({ id, link, title, description, content, date, published, author, category, image }) => ({
      id,
      url: link,
      title,
      summary: description,
      content_html: content,
      image: typeof image === 'object' ? image.url : undefined,
      date_published: published?.toISOString(),
      date_modified: date.toISOString(),
      authors: author?.map(({ name }) => ({ name })),
      tags: category?.map(({ name }) => name),
      language: 'vi',
    })),
  })
}
