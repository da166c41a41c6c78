import { Mark, Node, mergeAttributes, type Extensions } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import { ListItem } from '@tiptap/extension-list'
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table'
import TextAlign from '@tiptap/extension-text-align'
import StarterKit from '@tiptap/starter-kit'
import { isSafeHref } from '@/lib/body/href'

/** What stands inside lists, quotations and cells: the same as lib/body/input.ts allows. */
const FLOW = '(paragraph | bulletList | orderedList)+'

const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
})

const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
})

/** A picture with its words: the media item by number, the caption as content. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'block',
  content: '(text | hardBreak)*',
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: {
      default: 0,
      parseHTML: (element) => Number(element.getAttribute('data-media-id')),
      renderHTML: kept('mediaId', 'data-media-id'),
    },
    alt: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-alt') ?? '',
      renderHTML: kept('alt', 'data-alt'),
    },
    decorative: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-decorative'),
      renderHTML: flagged('decorative', 'data-decorative'),
    },
    credit: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-credit') ?? '',
      renderHTML: kept('credit', 'data-credit'),
    },
    lead: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-lead'),
      renderHTML: flagged('lead', 'data-lead'),
    },
  }),
  // Only what an editor of ours copied: another page may carry the same attribute with anything in it.
  parseHTML: () => [
    {
      tag: 'figure[data-media-id]',
      getAttrs: (element) => /^[1-9]\d{0,8}$/.test(element.dataset.mediaId ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), 0],
})

/** Everything a text may hold; the server's schema holds the same, and a test holds them together. */
export const textExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    blockquote: false,
    listItem: false,
    code: false,
    codeBlock: false,
    strike: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      isAllowedUri: isSafeHref,
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  Blockquote.extend({ content: FLOW }),
  ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
  TableKit.configure({ table: { resizable: true }, tableCell: false, tableHeader: false }),
  TableCell.extend({ content: FLOW }),
  TableHeader.extend({ content: FLOW }),
  TextAlign.configure({ types: ['heading', 'paragraph'], alignments: ['left', 'center', 'right', 'justify'] }),
  Superscript,
  Subscript,
]

function kept(name: string, attribute: string) {
  return (attributes: Record<string, unknown>) => ({ [attribute]: String(attributes[name]) })
}

function flagged(name: string, attribute: string) {
  return (attributes: Record<string, unknown>) => (attributes[name] ? { [attribute]: '' } : {})
}
