import { Mark, type Extensions } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import Bold from '@tiptap/extension-bold'
import Document from '@tiptap/extension-document'
import HardBreak from '@tiptap/extension-hard-break'
import Heading from '@tiptap/extension-heading'
import HorizontalRule from '@tiptap/extension-horizontal-rule'
import Italic from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table'
import Text from '@tiptap/extension-text'
import TextAlign from '@tiptap/extension-text-align'
import Underline from '@tiptap/extension-underline'
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { LinkMark } from './link-mark'
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

/**
 * Everything a text may hold; the server's schema holds the same, and a test holds them together. Tiptap's parts are named one by
 * one: its kit would bring along what a text may not hold, and a finder of links in what is typed, which nobody wants here.
 */
export const textExtensions: Extensions = [
  ...[Document, Paragraph, Text, HardBreak, HorizontalRule],
  Heading.configure({ levels: [2, 3, 4] }),
  ...[Bold, Italic, Underline, Superscript, Subscript, LinkMark],
  ...[BulletList, OrderedList, ListKeymap],
  ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
  Blockquote.extend({ content: FLOW }),
  TableKit.configure({ table: false, tableCell: false, tableHeader: false }),
  CaptionedTable,
  TableCell.extend({ content: FLOW }),
  TableHeader.extend({ content: FLOW }),
  TextAlign.configure({ types: ['heading', 'paragraph'], alignments: ['left', 'center', 'right', 'justify'] }),
  ...[UndoRedo, Dropcursor, Gapcursor, TrailingNode],
]
