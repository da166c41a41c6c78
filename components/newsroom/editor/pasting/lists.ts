import { isElement, rename, styleOf, unwrap } from './nodes'
import type { Sheet } from './sheet'

/** A paragraph that Word draws as an item of a list. */
interface Item {
  element: Element
  level: number
  isOrdered: boolean
  /** Its number; 0 for a sign. */
  number: number
}

/**
 * Makes real lists of what only looks like one: Word's paragraphs with a sign before them, the single lists that Word on the web
 * writes for each item, and lists that stand beside their item instead of inside it.
 */
export function buildLists(document: Document, sheet: Sheet): void {
  for (const wrapper of document.querySelectorAll('.ListContainerWrapper')) loosenOnlineItems(wrapper)
  const seen = new Set<Element>()
  for (const element of document.querySelectorAll('p, div[style*="mso-list"], [data-online-level]')) {
    if (seen.has(element) || !element.isConnected) continue
    const group = groupFrom(element, sheet)
    for (const one of group) seen.add(one.element)
    if (group.length) build(group)
  }
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) keepNumber(heading)
  nestStrays(document)
}

function groupFrom(first: Element, sheet: Sheet): (Item | { element: Element; level: null })[] {
  const group: (Item | { element: Element; level: null })[] = []
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const item = itemOf(next, sheet)
    if (item) group.push(item)
    else if (group.length && isContinuation(next)) group.push({ element: next, level: null })
    else break
  }
  return group
}

const LIST = /(l\d+)\s+level(\d+)/i

function itemOf(element: Element, sheet: Sheet): Item | null {
  const online = element.getAttribute('data-online-level')
  if (online) return onlineItem(element, Number(online))
  if (!element.matches('p, div')) return null
  const named = LIST.exec(styleOf(element).get('mso-list') ?? '')
  const sign = takeSign(element, named !== null)
  if (!named && !sign) return null
  const text = sign?.textContent?.trim() ?? ''
  const known = named && sheet.lists.get(`${named[1]!.toLowerCase()}:level${named[2]}`)
  const isOrdered = known ? known.isOrdered : isNumber(text)
  sign?.remove()
  return {
    element,
    level: named ? Number(named[2]) : levelByMargin(element),
    isOrdered,
    number: isOrdered ? numberOf(text) : 0,
  }
}

function isContinuation(element: Element): boolean {
  return element.matches('p[class*="MsoListParagraph"], p.MsoListContinue') && !!element.textContent?.trim()
}

/**
 * Finds the sign before an item. Word marks it; where that mark has been lost, the paragraph's class and a sign in a piece of its
 * own, followed by hard spaces, still tell.
 */
function takeSign(element: Element, isNamed: boolean): Element | null {
  const marked = [...element.querySelectorAll('span[style*="mso-list"]')].find((span) =>
    /ignore/i.test(styleOf(span).get('mso-list') ?? ''),
  )
  if (marked) return marked
  if (!isNamed && !/MsoListParagraph/.test(element.className)) return null
  const first = element.firstElementChild
  const text = first?.textContent?.trim() ?? ''
  const isFirst = !!first && element.textContent?.trim().startsWith(text)
  return isFirst && (isSign(text) || isNumber(text)) && first.querySelector('span') ? first : null
}

function isSign(text: string): boolean {
  return /^[·•▪§oØüv*+–-]$|^[\uf000-\uf0ff]$/.test(text)
}

/** "1." "2.3." "a)" "iv." "(b)" */
function isNumber(text: string): boolean {
  return /^\(?(\d+([.]\d+)*|[a-z]|[ivxlcdm]+)[.)]*$/i.test(text) && !/^[oØüv]$/.test(text)
}

function numberOf(text: string): number {
  const last = /(\d+|[a-z]+)[.)]*$/i.exec(text)?.[1] ?? '1'
  if (/^\d+$/.test(last)) return Number(last)
  const small = last.toLowerCase()
  if (/^[ivx]+$/.test(small)) return romanOf(small)
  return small.length === 1 ? small.charCodeAt(0) - 96 : 1
}

function romanOf(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Half an inch a level, as Word sets it. */
function levelByMargin(element: Element): number {
  const [, size = '0', unit = ''] = /([\d.]+)\s*(pt|in|cm|px)/.exec(styleOf(element).get('margin-left') ?? '') ?? []
  const points = Number(size) * ({ pt: 1, in: 72, cm: 28.35, px: 0.75 }[unit] ?? 0)
  return Math.max(1, Math.round(points / 36))
}

interface Open {
  list: Element
  level: number
  isOrdered: boolean
  next: number
}

function build(group: (Item | { element: Element; level: null })[]): void {
  const open: Open[] = []
  for (const item of group) {
    const { element } = item
    const document = element.ownerDocument
    const paragraph = () => {
      const made = document.createElement('p')
      made.append(...element.childNodes)
      return made
    }
    if (item.level === null) {
      open.at(-1)?.list.lastElementChild?.append(paragraph())
      element.remove()
      continue
    }
    while (open.length > 1 && open.at(-1)!.level > item.level) open.pop()
    const top = open.at(-1)
    const fits = top && top.level >= item.level && top.isOrdered === item.isOrdered
    const goesOn = fits && (!item.isOrdered || !item.number || item.number === top.next)
    if (!goesOn) {
      const list = document.createElement(item.isOrdered ? 'ol' : 'ul')
      if (item.number > 1) list.setAttribute('start', String(item.number))
      const isInner = top && top.level < item.level
      if (!isInner) open.pop()
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else element.before(list)
      open.push({ list, level: item.level, isOrdered: item.isOrdered, next: item.number || 1 })
    }
    const current = open.at(-1)!
    current.next = (item.number || current.next) + 1
    const entry = document.createElement('li')
    entry.append(paragraph())
    current.list.append(entry)
    element.remove()
  }
}

/** Word on the web: a wrapper, a list and an item for each line. */
function loosenOnlineItems(wrapper: Element): void {
  for (const entry of wrapper.querySelectorAll('li')) {
    const list = entry.parentElement
    entry.setAttribute(
      'data-online-level',
      entry.getAttribute('data-aria-level') ?? entry.getAttribute('aria-level') ?? '1',
    )
    entry.setAttribute('data-online-start', list?.tagName === 'OL' ? (list.getAttribute('start') ?? '1') : '')
    wrapper.before(entry)
  }
  wrapper.remove()
}

function onlineItem(element: Element, level: number): Item {
  const start = element.getAttribute('data-online-start') ?? ''
  for (const paragraph of element.querySelectorAll(':scope > p')) unwrap(paragraph)
  return { element, level, isOrdered: start !== '', number: Number(start) }
}

/** A heading's number is part of its words: "I. Kết quả". */
function keepNumber(heading: Element): void {
  for (const span of heading.querySelectorAll('span[style*="mso-list"]')) {
    if (/ignore/i.test(styleOf(span).get('mso-list') ?? '')) span.replaceWith(`${span.textContent?.trim()} `)
  }
}

/** A list right inside a list belongs to the item before it; anything else there is an item. */
function nestStrays(document: Document): void {
  for (const list of document.querySelectorAll('ul, ol')) {
    for (const child of [...list.childNodes]) {
      if (!isElement(child)) {
        if (!child.nodeValue?.trim()) child.remove()
        continue
      }
      if (child.tagName === 'LI') continue
      const before = child.previousElementSibling
      if (child.matches('ul, ol') && before?.tagName === 'LI') before.append(child)
      else if (!child.matches('ul, ol')) rename(child, 'li')
      else {
        const entry = document.createElement('li')
        child.before(entry)
        entry.append(child)
      }
    }
  }
}
