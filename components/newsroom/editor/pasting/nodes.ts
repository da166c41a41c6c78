/** The declarations of a style attribute, by property in small letters. */
export function styleOf(element: Element): Map<string, string> {
  return declarations(element.getAttribute('style') ?? '')
}

/** Reads "a: b; c: d". */
export function declarations(text: string): Map<string, string> {
  return new Map(
    text.split(';').flatMap((line) => {
      const colon = line.indexOf(':')
      const name = line.slice(0, colon).trim().toLowerCase()
      return colon > 0 && name ? [[name, line.slice(colon + 1).trim()] as const] : []
    }),
  )
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Gives an element another name; of its attributes it keeps what tells its looks. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name)
  for (const name of ['style', 'align', 'class']) {
    const value = element.getAttribute(name)
    if (value) other.setAttribute(name, value)
  }
  if (element.tagName === 'CENTER') other.setAttribute('align', 'center')
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

/** Puts all children of an element into a new one inside it. */
export function wrapInside(element: Element, name: string): void {
  const inner = element.ownerDocument.createElement(name)
  inner.append(...element.childNodes)
  element.append(inner)
}

export const HEADINGS = 'h1, h2, h3, h4, h5, h6'
export const BLOCKS = `p, div, ul, ol, table, blockquote, figure, pre, hr, section, article, ${HEADINGS}`

/** Says whether an element shows no letter and no picture. */
export function isEmpty(element: Element): boolean {
  return !element.textContent?.trim() && !element.querySelector('img, hr, table, [data-media-id]')
}

/** Says whether a node is an element, neither words nor a comment. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}
