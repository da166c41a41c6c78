import { BLOCKS, HEADINGS, styleOf, unwrap, wrapInside } from './nodes'

/**
 * Turns looks that mean something into elements (bold, italic, underlined, raised, lowered, aligned) and lets go of all others:
 * colours, fonts, sizes, classes.
 */
export function keepLooks(document: Document): void {
  for (const element of document.body.querySelectorAll('b, strong, i, em, u, sup, sub')) dropContradicted(element)
  for (const element of [...document.body.querySelectorAll('*')]) keepMarks(element)
  for (const element of document.body.querySelectorAll('a u, u:has(> a:only-child)')) unwrap(element)
  for (const element of document.querySelectorAll('del, s, strike, ins, font, span')) unwrap(element)
  for (const element of document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong, u)')) unwrap(element)
  for (const element of document.body.querySelectorAll('*')) keepAttributes(element)
  // A place in the same document is none here.
  for (const anchor of document.querySelectorAll('a:not([href]), a[href^="#"], a[href=""]')) unwrap(anchor)
  document.body.normalize()
}

/** Google Docs wraps everything into a bold that is not bold. */
function dropContradicted(element: Element): void {
  const style = styleOf(element)
  const isBold = element.matches('b, strong')
  if (isBold && /^(normal|[1-4]\d\d)$/.test(style.get('font-weight') ?? '')) unwrap(element)
  else if (element.matches('i, em') && style.get('font-style') === 'normal') unwrap(element)
}

function keepMarks(element: Element): void {
  if (!element.textContent?.trim() || element.matches('table, tbody, thead, tr, ul, ol')) return
  const style = styleOf(element)
  const isBlock = element.matches(BLOCKS)
  const add = (name: string, isNeeded: boolean) => {
    if (isNeeded && !element.closest(name) && !(isBlock && element.querySelector(BLOCKS))) wrapInside(element, name)
  }
  add('b', /^(bold(er)?|[6-9]\d\d)$/.test(style.get('font-weight') ?? '') && !element.matches('strong, th'))
  add('i', /^(italic|oblique)/.test(style.get('font-style') ?? '') && !element.matches('em'))
  const underlined = style.get('text-decoration') ?? style.get('text-decoration-line') ?? ''
  add('u', /underline/.test(underlined) && !element.closest('a') && !element.querySelector('a'))
  add('sup', style.get('vertical-align') === 'super' && !isBlock)
  add('sub', style.get('vertical-align') === 'sub' && !isBlock)
}

const KEPT: Record<string, string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
  TABLE: ['data-caption'],
  // For mendTables, which comes next.
  TR: ['height'],
  P: ['data-caption-of-word'],
}

function keepAttributes(element: Element): void {
  const align = element.matches(`p, ${HEADINGS}`) ? alignOf(element) : ''
  for (const { name } of [...element.attributes]) {
    if (!KEPT[element.tagName.toUpperCase()]?.includes(name)) element.removeAttribute(name)
  }
  if (align) element.setAttribute('style', `text-align: ${align}`)
}

/** A paragraph's own alignment, or that of a box around it which only centres; cells align for their own looks. */
function alignOf(element: Element): string {
  for (let at: Element | null = element; at && !at.matches('td, th, li, body'); at = at.parentElement) {
    const align = (styleOf(at).get('text-align') ?? at.getAttribute('align') ?? '').toLowerCase()
    if (['center', 'right', 'justify'].includes(align)) return align
    if (align) return ''
    if (at.tagName === 'CENTER') return 'center'
  }
  return ''
}
