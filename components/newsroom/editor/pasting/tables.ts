import { isEmpty, rename, styleOf, unwrap } from './nodes'

/** Makes tables plain: real header cells, no rows that only hold widths, no headings inside cells; a box of one cell is no table. */
export function mendTables(document: Document): void {
  for (const table of [...document.querySelectorAll('table')].reverse()) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    for (const row of rows) if (isForWidths(row)) row.remove()
    const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table)
    const outer = table.parentElement?.closest('td, th')
    if (cells.length <= 1 || outer) flatten(table, cells)
    else mend(table, cells)
  }
}

function mend(table: Element, cells: Element[]): void {
  for (const cell of cells) {
    for (const name of ['colspan', 'rowspan']) {
      const span = Number(cell.getAttribute(name))
      if (!(Number.isInteger(span) && span >= 2 && span <= 500)) cell.removeAttribute(name)
    }
    for (const heading of cell.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const paragraph = rename(heading, 'p')
      paragraph.innerHTML = `<b>${paragraph.innerHTML}</b>`
    }
    for (const quote of cell.querySelectorAll('blockquote')) unwrap(quote)
  }
  const first = table.querySelector('tr')
  const isHead = first && !table.querySelector('th') && table.querySelectorAll('tr').length > 1 && isAllBold(first)
  const inHead = isHead ? [...first.children] : [...table.querySelectorAll('thead td')]
  for (const cell of inHead) asHeader(cell)
  for (const cell of table.querySelectorAll('th')) for (const bold of cell.querySelectorAll('b, strong')) unwrap(bold)
  takeCaption(table)
}

function asHeader(cell: Element): void {
  const header = cell.ownerDocument.createElement('th')
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(name)
    if (value) header.setAttribute(name, value)
  }
  header.append(...cell.childNodes)
  cell.replaceWith(header)
}

function isAllBold(row: Element): boolean {
  const cells = [...row.children].filter((cell) => cell.textContent?.trim())
  return cells.length > 0 && cells.every((cell) => letters(cell) === boldLetters(cell))
}

function letters(element: Element): number {
  return (element.textContent ?? '').replace(/\s/g, '').length
}

function boldLetters(element: Element): number {
  return [...element.querySelectorAll('b, strong')]
    .filter((bold) => !bold.parentElement?.closest('b, strong'))
    .reduce((sum, bold) => sum + letters(bold), 0)
}

/** Word ends tables of merged cells with a row that only holds the widths of the columns. */
function isForWidths(row: Element): boolean {
  const height = row.getAttribute('height') ?? styleOf(row).get('height') ?? ''
  return /^0(\D|$)/.test(height) && isEmpty(row)
}

/** Word's caption is a paragraph of its own right before the table. */
function takeCaption(table: Element): void {
  const before = table.previousElementSibling
  if (!before?.matches('p[data-caption-of-word]') || table.querySelector('caption')) return
  table.setAttribute('data-caption', (before.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300))
  before.remove()
}

function flatten(table: Element, cells: Element[]): void {
  const document = table.ownerDocument
  const blocks = cells.flatMap((cell) => {
    const box = document.createElement('div')
    box.append(...cell.childNodes)
    return isEmpty(box) ? [] : [box]
  })
  table.replaceWith(...blocks)
}
