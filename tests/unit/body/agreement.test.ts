import { getSchema } from '@tiptap/core'
import { Node as TextNode } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { textExtensions } from '@/components/newsroom/editor/extensions'
import { mediaNodes } from '@/components/newsroom/editor/media-nodes'
import type { Body } from '@/lib/body/body'
import { bodyInput } from '@/lib/body/input'

const schema = getSchema([...textExtensions, ...mediaNodes])

/** One of everything that the editor can make. */
const everything = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, textAlign: 'center' }, content: [{ type: 'text', text: 'Đầu đề' }] },
    {
      type: 'paragraph',
      attrs: { textAlign: 'justify' },
      content: [
        { type: 'text', marks: [{ type: 'bold' }, { type: 'italic' }], text: 'đậm nghiêng' },
        { type: 'hardBreak' },
        { type: 'text', marks: [{ type: 'link', attrs: { href: 'https://vi.wikipedia.org/wiki/Dao' } }], text: 'nối' },
        { type: 'text', marks: [{ type: 'superscript' }], text: '2' },
        { type: 'text', marks: [{ type: 'subscript' }, { type: 'underline' }], text: 'x' },
      ],
    },
    {
      type: 'figure',
      attrs: { mediaId: 7, alt: 'Lúa', decorative: false, credit: 'Lý Mùi Ghển', lead: true },
      content: [{ type: 'text', text: 'Chú thích' }],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'một' }] },
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
            },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'lời' }] }] },
    { type: 'horizontalRule' },
    {
      type: 'gallery',
      content: [
        {
          type: 'figure',
          attrs: { mediaId: 8, alt: 'Nương', decorative: false, credit: '', lead: false },
          content: [{ type: 'text', text: 'Nương sớm' }],
        },
        { type: 'figure', attrs: { mediaId: 9, alt: '', decorative: true, credit: '', lead: false } },
      ],
    },
    {
      type: 'video',
      attrs: { youtubeId: 'dQw4w9WgXcQ', mediaId: null, posterId: 8, title: 'Lễ phát động', credit: 'Đài Bắc Lĩnh' },
      content: [{ type: 'text', text: 'Sáng 20/11' }],
    },
    { type: 'video', attrs: { youtubeId: null, mediaId: 10, posterId: null, title: 'Ra đồng', credit: '' } },
    { type: 'attachment', attrs: { mediaId: 11, title: 'Danh sách khen thưởng' } },
    { type: 'missingPicture', attrs: { alt: 'Toàn cảnh hội nghị' } },
    {
      type: 'table',
      attrs: { caption: 'Hộ được khen' },
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              attrs: { colspan: 2 },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đầu' }] }],
            },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [{ type: 'paragraph' }] },
            { type: 'tableCell', content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'hết' }] },
  ],
}

/** What the editor hands over, with the nulls and defaults that it writes. */
function fromEditor(document: unknown): unknown {
  const node = TextNode.fromJSON(schema, document)
  node.check()
  return JSON.parse(JSON.stringify(node.toJSON()))
}

describe('the editor and the server mean the same by a text', () => {
  test('whatever the editor makes, the server takes whole', () => {
    const kept = bodyInput.parse(fromEditor(everything))
    expect(kept.content.map((block) => block.type)).toEqual(everything.content.map((block) => block.type))
    expect(JSON.stringify(kept)).toContain('đậm nghiêng')
  })

  test('whatever the server keeps, the editor opens, and hands over the same again', () => {
    const kept: Body = bodyInput.parse(fromEditor(everything))
    expect(bodyInput.parse(fromEditor(kept))).toEqual(kept)
  })

  test('each kind of node that the editor knows is tried here', () => {
    const used = new Set(
      JSON.stringify(everything)
        .match(/"type":"(\w+)"/g)
        ?.map((found) => found.slice(8, -1)),
    )
    const known = [...Object.keys(schema.nodes), ...Object.keys(schema.marks)]
    expect(known.filter((name) => !used.has(name))).toEqual([])
  })
})
