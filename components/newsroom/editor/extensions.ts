import { Mark, type Extensions } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import { ListItem } from '@tiptap/extension-list'
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table'
import TextAlign from '@tiptap/extension-text-align'
import StarterKit from '@tiptap/starter-kit'
import { isSafeHref } from '@/lib/body/href'
import { CaptionedTable } from './table-node'

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
  TableKit.configure({ table: false, tableCell: false, tableHeader: false }),
  CaptionedTable,
  TableCell.extend({ content: FLOW }),
  TableHeader.extend({ content: FLOW }),
  TextAlign.configure({ types: ['heading', 'paragraph'], alignments: ['left', 'center', 'right', 'justify'] }),
  Superscript,
  Subscript,
]
