import { Schema, type Attrs, type MarkSpec, type NodeSpec } from 'prosemirror-model'
import { isSafeHref } from '@/lib/body/href'
import { mediaNodes } from './media-nodes'

/** What stands inside lists, quotations and cells: the same as lib/body/input.ts allows. */
const FLOW = '(paragraph | bulletList | orderedList)+'

const ALIGNMENTS = ['left', 'center', 'right', 'justify']

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: { textAlign: { default: null } },
    parseDOM: [{ tag: 'p', getAttrs: alignmentOf }],
    toDOM: ({ attrs }) => ['p', aligned(attrs), 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { textAlign: { default: null }, level: { default: 2 } },
    parseDOM: [2, 3, 4].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => ({ ...alignmentOf(element), level }),
    })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, aligned(attrs), 0],
  },
  bulletList: { group: 'block list', content: 'listItem+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  orderedList: {
    group: 'block list',
    content: 'listItem+',
    attrs: { start: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start')) || 1 }) }],
    toDOM: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: String(attrs.start) }, 0],
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  blockquote: {
    group: 'block',
    content: FLOW,
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  horizontalRule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    attrs: { caption: { default: '' } },
    // Its words are an attribute: read as content they would become a row.
    parseDOM: [
      { tag: 'table', getAttrs: (element) => ({ caption: captionOf(element) }) },
      { tag: 'caption', ignore: true },
    ],
    toDOM: ({ attrs }) => ['table', attrs.caption ? { 'data-caption': attrs.caption } : {}, ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableCell: cell('td', 'cell'),
  tableHeader: cell('th', 'header_cell'),
  ...mediaNodes,
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => safeLink(element.getAttribute('href') ?? '') }],
    toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0],
  },
  bold: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: ({ type }) => type.name === 'bold' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
      { style: 'font-style=normal', clearMark: ({ type }) => type.name === 'italic' },
      { style: 'font-style=italic' },
    ],
    toDOM: () => ['em', 0],
  },
  underline: {
    parseDOM: [
      { tag: 'u' },
      { style: 'text-decoration', consuming: false, getAttrs: (value) => value.includes('underline') && null },
    ],
    toDOM: () => ['u', 0],
  },
  superscript: { excludes: 'subscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  subscript: { excludes: 'superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
}

/** Everything a text may hold; the server's schema holds the same, and a test holds them together. */
export const textSchema = new Schema({ nodes, marks })

function alignmentOf(element: HTMLElement): Attrs {
  const { textAlign } = element.style
  return { textAlign: ALIGNMENTS.includes(textAlign) ? textAlign : null }
}

function aligned({ textAlign }: Attrs): Record<string, string> {
  return ALIGNMENTS.includes(textAlign) ? { style: `text-align: ${textAlign}` } : {}
}

function captionOf(table: HTMLElement): string {
  const written = table.getAttribute('data-caption')
  return written ?? table.querySelector(':scope > caption')?.textContent?.trim() ?? ''
}

function safeLink(href: string): Attrs | false {
  return isSafeHref(href) && { href }
}

function cell(tag: 'td' | 'th', tableRole: string): NodeSpec {
  return {
    content: FLOW,
    tableRole,
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    parseDOM: [
      {
        tag,
        getAttrs: (element) => ({
          colspan: Number(element.getAttribute('colspan')) || 1,
          rowspan: Number(element.getAttribute('rowspan')) || 1,
          colwidth: widthsIn(element.getAttribute('data-colwidth')),
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      tag,
      {
        ...(attrs.colspan > 1 && { colspan: String(attrs.colspan) }),
        ...(attrs.rowspan > 1 && { rowspan: String(attrs.rowspan) }),
        ...(attrs.colwidth && { 'data-colwidth': attrs.colwidth.join(',') }),
      },
      0,
    ],
  }
}

/** Reads "120,80", as an editor of ours writes it when cells are copied. */
function widthsIn(written: string | null): number[] | null {
  return written && /^\d+(,\d+)*$/.test(written) ? written.split(',').map(Number) : null
}
