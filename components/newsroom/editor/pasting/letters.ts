import { encodingOfFont, fromLegacy, isCapitalFont } from '@/lib/vietnamese/legacy-letters'
import { plainSpaces } from '@/lib/vietnamese/spaces'
import { isElement, styleOf } from './nodes'
import type { PasteReport } from './report'
import type { Sheet } from './sheet'

/** Letters that only Unicode has: whatever the font is called, this was typed in Unicode. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/

/** Turns old letters into what they mean, by the font they are set in, and leaves one kind of space and composed letters only. */
export function readLetters(document: Document, { oldFonts }: Sheet, report: PasteReport): void {
  for (const { selector, font } of oldFonts) {
    for (const element of all(document, selector)) element.setAttribute('data-old-font', font)
  }
  walk(document.body, '', report)
}

/** Plain words as they may be pasted. */
export function cleanPlain(words: string, report: PasteReport): string {
  const { text, hardSpaces, unseen } = plainSpaces(words)
  report.hardSpaces += hardSpaces
  report.unseen += unseen
  return text
}

function walk(node: Node, font: string, report: PasteReport): void {
  for (const child of [...node.childNodes]) {
    if (isElement(child)) walk(child, fontOf(child) || font, report)
    else if (child.nodeType === 3) child.nodeValue = read(child.nodeValue ?? '', font, report)
  }
}

function fontOf(element: Element): string {
  return (
    styleOf(element).get('font-family') ?? element.getAttribute('face') ?? element.getAttribute('data-old-font') ?? ''
  )
}

function read(text: string, font: string, report: PasteReport): string {
  const encoding = encodingOfFont(font)
  if (!encoding || UNICODE_ONLY.test(text)) return cleanSpaced(text, report)
  const meant = fromLegacy(plainSpaces(text).text, encoding)
  if (meant !== text) report.oldLetters++
  return isCapitalFont(font) ? meant.toUpperCase() : meant
}

/** Where markup holds nothing but hard spaces, they are layout, and nobody need know of them. */
function cleanSpaced(text: string, report: PasteReport): string {
  return text.trim() ? cleanPlain(text, report) : plainSpaces(text).text
}

/** A selector of a foreign sheet may be none that a browser knows. */
function all(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return []
  }
}
