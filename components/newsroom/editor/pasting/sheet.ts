import { encodingOfFont } from '@/lib/vietnamese/legacy-letters'
import { declarations } from './nodes'

/** What a Word document's own style sheet tells of its lists and fonts. */
export interface Sheet {
  /** By "l0:level1": whether its signs are numbers. */
  lists: Map<string, { isOrdered: boolean }>
  /** Selectors whose text is set in a font from before Unicode. */
  oldFonts: { selector: string; font: string }[]
}

/** Reads the style sheets that Word, Outlook and LibreOffice put before their text. */
export function readSheet(document: Document): Sheet {
  const sheet: Sheet = { lists: new Map(), oldFonts: [] }
  const text = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n')
  for (const [, selector = '', body = ''] of text
    .replace(/<!--|-->|\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const style = declarations(body.replace(/\s+/g, ' '))
    const list = /@list\s+(l\d+:level\d+)\s*$/.exec(selector)
    if (list) sheet.lists.set(list[1]!, { isOrdered: style.get('mso-level-number-format') !== 'bullet' })
    const font = style.get('font-family') ?? ''
    if (!selector.includes('@') && encodingOfFont(font)) sheet.oldFonts.push({ selector: selector.trim(), font })
  }
  return sheet
}
