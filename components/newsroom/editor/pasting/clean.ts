import { buildLists } from './lists'
import { readLetters } from './letters'
import { keepLooks } from './looks'
import { BLOCKS, HEADINGS, isElement, isEmpty, rename, styleOf, unwrap } from './nodes'
import { takePictures } from './pictures'
import { emptyReport, type PasteReport, type Source } from './report'
import { readSheet } from './sheet'
import { mendTables } from './tables'

/**
 * Makes pasted markup fit to be read by the editor: headings, lists, tables, alignment, raised and lowered letters and links stay;
 * colours, fonts, sizes, comments, what only Word understands and empty paragraphs do not.
 *
 * @param found - pictures that lie in the clipboard beside the markup
 */
export function cleanDocument(document: Document, found: File[] = []): PasteReport {
  const report = emptyReport(sourceOf(document))
  if (report.source === 'ours') return report
  document.body.normalize()
  const sheet = readSheet(document)
  dropUnseen(document, report)
  readLetters(document, sheet, report)
  nameBlocks(document)
  buildLists(document, sheet)
  takePictures(document, found, report)
  keepLooks(document)
  mendTables(document)
  levelHeadings(document)
  breakLines(document)
  for (const element of [
    ...document.body.querySelectorAll(`p, div, li, ul, ol, blockquote, a, figure, ${HEADINGS}`),
  ].reverse()) {
    if (isEmpty(element) && !element.matches('td > p:only-child, th > p:only-child')) element.remove()
  }
  return report
}

function sourceOf(document: Document): Source {
  if (document.querySelector('[data-pm-slice]')) return 'ours'
  if (document.querySelector('[id^="docs-internal-guid"]')) return 'google'
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? ''
  if (/libreoffice|openoffice/i.test(generator)) return 'libreoffice'
  const isWord = /word|microsoft/i.test(
    generator + (document.querySelector('meta[name="progid" i]')?.getAttribute('content') ?? ''),
  )
  return isWord || document.querySelector('[class*="Mso"], [style*="mso-"]') ? 'word' : 'elsewhere'
}

const NEVER =
  'style, script, template, noscript, svg, meta, link, title, iframe, object, embed, video, audio, input, button, select, textarea, xml, col, colgroup'
const COMMENTS =
  '[style*="mso-element:comment"], [style*="mso-element: comment"], .MsoCommentReference, .MsoCommentText, a[href*="_msocom"], [id^="_com_"]'

function dropUnseen(document: Document, report: PasteReport): void {
  const comments = [...document.querySelectorAll('.MsoCommentReference, a[id^="_anchor_"]')]
  report.comments = comments.filter(
    (one) => !one.parentElement?.closest('.MsoCommentReference, a[id^="_anchor_"]'),
  ).length
  for (const element of document.querySelectorAll(`${NEVER}, ${COMMENTS}`)) element.remove()
  for (const element of document.querySelectorAll('[style*="mso-hide"], [style*="display"], [hidden], del')) {
    const style = styleOf(element)
    const isHidden = style.get('mso-hide') === 'all' || style.get('display') === 'none'
    if (isHidden || element.matches('[hidden], del')) element.remove()
  }
  dropComments(document.body)
  // Empty paragraphs of Word hold one: <o:p>&nbsp;</o:p>. Other elements of its own are of no meaning either.
  for (const element of [...document.body.querySelectorAll('*')]) if (element.tagName.includes(':')) unwrap(element)
  for (const tab of document.querySelectorAll('[style*="mso-tab-count"]')) tab.replaceWith(' ')
}

function dropComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (isElement(child)) dropComments(child)
    else if (child.nodeType !== 3) child.parentNode?.removeChild(child)
  }
}

/** Names by their meaning what Word names by a class: titles, headings by their outline, quotations, captions of tables. */
function nameBlocks(document: Document): void {
  for (const box of document.body.querySelectorAll('div, section, article, center, main, header, footer')) {
    if (!box.querySelector(BLOCKS) && !box.matches('[style*="mso-list"]')) rename(box, 'p')
  }
  for (const paragraph of document.querySelectorAll('p')) {
    const level = Number(styleOf(paragraph).get('mso-outline-level'))
    if (paragraph.matches('.MsoTitle')) rename(paragraph, 'h1')
    else if (level >= 1 && level <= 6) rename(paragraph, `h${level}`)
    else if (paragraph.matches('.MsoCaption') && paragraph.nextElementSibling?.tagName === 'TABLE') {
      paragraph.setAttribute('data-caption-of-word', '')
    } else if (paragraph.matches('.MsoQuote, .MsoIntenseQuote')) {
      const quote = document.createElement('blockquote')
      paragraph.before(quote)
      quote.append(paragraph)
    }
  }
}

/** The page's title is the only heading of the first level: the text's own begin at the second and leave none out at the top. */
function levelHeadings(document: Document): void {
  const headings = [...document.querySelectorAll(HEADINGS)]
  const highest = Math.min(...headings.map((heading) => Number(heading.tagName[1])))
  for (const heading of headings) {
    const level = Math.min(4, Number(heading.tagName[1]) - Math.min(highest, 2) + 2)
    if (`H${level}` !== heading.tagName) rename(heading, `h${level}`)
  }
}

/** Two line breaks in a row are how mail and web pages part paragraphs; between blocks a break is nothing. */
function breakLines(document: Document): void {
  for (const br of document.querySelectorAll('br')) {
    if ([...(br.parentElement?.children ?? [])].some((sibling) => sibling.matches(BLOCKS))) br.remove()
  }
  for (const paragraph of [...document.querySelectorAll('p, div')]) {
    if (paragraph.querySelector(BLOCKS) || !paragraph.querySelector('br + br, br')) continue
    const parts: ChildNode[][] = [[]]
    const children = [...paragraph.childNodes].filter(
      (node) => isElement(node) || node.nodeValue?.trim() || node.nodeValue === ' ',
    )
    children.forEach((node, index) => {
      const isBreak = (one?: ChildNode) => isElement(one) && one.tagName === 'BR'
      if (!isBreak(node)) parts.at(-1)!.push(node)
      else if (isBreak(children[index + 1]) || isBreak(children[index - 1])) {
        if (parts.at(-1)!.length) parts.push([])
      } else if (parts.at(-1)!.length && index < children.length - 1) parts.at(-1)!.push(node)
    })
    const style = paragraph.getAttribute('style')
    paragraph.replaceWith(
      ...parts
        .filter((part) => part.length)
        .map((part) => {
          const made = document.createElement('p')
          if (style) made.setAttribute('style', style)
          made.append(...part)
          return made
        }),
    )
  }
}
