import type {
  BreadcrumbList,
  GovernmentOrganization,
  ImageObject,
  NewsArticle,
  Person,
  WebSite,
  Thing,
  WithContext,
} from 'schema-dts'
import type { Channel } from '@/lib/channels/channel'
import { figuresOf, textOfInlines } from '@/lib/body/text'
import { paths } from '@/lib/paths'
import { anchorOf, type Official } from '@/lib/officials/official'
import type { Article } from '@/lib/posts/post'
import { fullName, type Settings } from '@/lib/settings/settings'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { slugOf } from '@/lib/vietnamese/slug'

/** Data for search engines. "<" is written otherwise, so that no text can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  const text = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}

/**
 * The agency as search engines know organisations.
 *
 * @param channels - its official channels: by these the true ones are told from those that only bear its name
 */
export function organizationData(
  settings: Settings,
  channels: Channel[],
  origin: string,
): WithContext<GovernmentOrganization> {
  const addresses = channels.map(({ address }) => address).filter((address) => /^https?:/.test(address))
  const sameAs = addresses.filter((address) => !address.startsWith(origin))
  return {
    '@context': 'https://schema.org',
    ...organization(settings, origin),
    ...(sameAs.length > 0 && { sameAs }),
  }
}

/** An article as search engines know news. */
export function articleData(article: Article, settings: Settings, origin: string): WithContext<NewsArticle> {
  const { slug, title, summary, byline, lead, category, publishedAt, updatedAt, corrections, tags } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: origin + paths.article(slug),
    headline: title,
    description: summary,
    articleSection: category?.name,
    inLanguage: 'vi',
    datePublished: isoInVietnam(publishedAt),
    dateModified: isoInVietnam(updatedAt),
    correction: corrections.length
      ? corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: isoInVietnam(at) }))
      : undefined,
    keywords: tags.length ? tags.map(({ name }) => name) : undefined,
    image: [origin + (lead?.picture.shareUrl ?? paths.articleCard(slug)), ...picturesIn(article, origin)],
    author: byline
      ? { '@type': 'Person', name: byline, url: origin + paths.author(slugOf(byline)) }
      : organization(settings, origin),
    publisher: organization(settings, origin),
  }
}

/** The figures of an article in the order of reading, each at its largest. */
function picturesIn({ body, pictures }: Article, origin: string): ImageObject[] {
  return figuresOf(body).flatMap(({ attrs: { mediaId, alt, credit }, content }) => {
    const largest = pictures[mediaId]?.sources.at(-1)
    if (!largest) return []
    return {
      '@type': 'ImageObject' as const,
      url: origin + largest.url,
      width: `${largest.width}`,
      height: `${largest.height}`,
      caption: textOfInlines(content) || alt || undefined,
      creditText: credit || undefined,
    }
  })
}

/** The site itself, with the way to search it. */
export function siteData(settings: Settings, origin: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: fullName(settings),
    alternateName: settings.agencyName,
    url: origin + paths.home,
    inLanguage: 'vi',
    publisher: organization(settings, origin),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}${paths.search}?q={search_term_string}` },
      // An annotation of schema.org's actions, which the types do not know.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }
}

/**
 * A leader or a spokesperson as search engines know people.
 *
 * @param page - the path of the page on which they are introduced
 */
export function personData(official: Official, page: string, settings: Settings, origin: string): WithContext<Person> {
  const { name, office, phone, email, portrait } = official
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    jobTitle: office,
    url: `${origin}${page}#${anchorOf(official)}`,
    image: portrait?.sources.length ? origin + portrait.sources.at(-1)!.url : undefined,
    telephone: phone || undefined,
    email: email || undefined,
    worksFor: { '@type': 'GovernmentOrganization', name: fullName(settings), url: origin + paths.home },
  }
}

/** The way from the home page, as search engines show it. */
export function crumbsData(steps: { href: string; name: string }[], origin: string): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: paths.home, name: 'Trang chủ' }, ...steps].map(({ href, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + href,
    })),
  }
}

function organization(settings: Settings, origin: string): Exclude<GovernmentOrganization, string> {
  const { emblem, address, phone, email, parentBody } = settings
  return {
    '@type': 'GovernmentOrganization' as const,
    name: fullName(settings),
    url: origin + paths.home,
    logo: origin + (emblem?.sources.at(-1)?.url ?? '/img/emblem.svg'),
    address: address || undefined,
    telephone: phone || undefined,
    email: email || undefined,
    parentOrganization: parentBody ? { '@type': 'GovernmentOrganization' as const, name: parentBody } : undefined,
  }
}
