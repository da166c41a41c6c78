import type { Block, Body, Inline, ListItem, TableCell, TableRow } from '../body/body'
import type { Place } from './passages'

/** A link in a text, with the words it stands on. */
export interface LinkInText {
  href: string
  words: string
  place: Place
  /** Where its words begin and end among those of its place, in characters. */
  from: number
  to: number
}

/** The links to one foreign site. */
export interface LinkedDomain {
  /** "baclinh.gov.vn", without "www.". */
  domain: string
  links: LinkInText[]
}

/** Lists a text's links in the order of reading. */
export function linksOf({ content }: Body): LinkInText[] {
  return content.flatMap((block, index) => linksIn(block, [index]))
}

/**
 * Lists where a text leads outside of this site, by domain, the most linked first: foreign links are how strangers' advertising gets
 * into the pages of public bodies.
 */
export function domainsOf(links: LinkInText[]): LinkedDomain[] {
  const byDomain = new Map<string, LinkInText[]>()
  for (const link of links) {
    const domain = domainOf(link.href)
    if (domain) byDomain.set(domain, [...(byDomain.get(domain) ?? []), link])
  }
  return [...byDomain]
    .map(([domain, its]) => ({ domain, links: its }))
    .sort((one, other) => other.links.length - one.links.length || (one.domain < other.domain ? -1 : 1))
}

function linksIn(part: Block | ListItem | TableRow | TableCell, path: number[]): LinkInText[] {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'video':
      return linksAmong(part.content ?? [], path)
    case 'attachment':
    case 'missingPicture':
    case 'horizontalRule':
      return []
    default:
      return part.content.flatMap((child, index) => linksIn(child, [...path, index]))
  }
}

/** Runs with other marks between, such as a bold word, belong to one link. */
function linksAmong(inlines: Inline[], path: number[]): LinkInText[] {
  const found: LinkInText[] = []
  let at = 0
  for (const inline of inlines) {
    const words = inline.type === 'text' ? inline.text : '\n'
    const mark = inline.type === 'text' && inline.marks?.find(({ type }) => type === 'link')
    const last = found.at(-1)
    const href = mark && mark.type === 'link' ? mark.attrs.href : null
    if (href !== null && last?.href === href && last.to === at) {
      last.words += words
      last.to = at + words.length
    } else if (href !== null) {
      found.push({ href, words, place: { field: 'body', path, attr: null }, from: at, to: at + words.length })
    }
    at += words.length
  }
  return found
}

function domainOf(href: string): string | null {
  if (!/^(https?:)?\/\//i.test(href)) return null
  try {
    return new URL(href, 'https://x.invalid').hostname.replace(/^www\./, '')
  } catch {
    return null
  }
}
