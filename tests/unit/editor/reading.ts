import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getSchema } from '@tiptap/core'
import { DOMParser as Reader } from '@tiptap/pm/model'
import { DOMParser } from 'linkedom'
import { textExtensions } from '@/components/newsroom/editor/extensions'
import { mediaNodes } from '@/components/newsroom/editor/media-nodes'
import { cleanDocument } from '@/components/newsroom/editor/pasting/clean'
import type { PasteReport } from '@/components/newsroom/editor/pasting/report'
import type { Block, Body } from '@/lib/body/body'
import { bodyInput } from '@/lib/body/input'

const schema = getSchema([...textExtensions, ...mediaNodes])

/** What one fixture becomes: what was made of it, and the text as it would be kept. */
export function pasted(name: string, found: File[] = []): { report: PasteReport; body: Body; outline: string } {
  return read(readFileSync(join(import.meta.dirname, 'pasted', `${name}.html`), 'utf8'), found)
}

/** The same for markup written in the test. */
export function read(html: string, found: File[] = []) {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document
  const report = cleanDocument(document, found)
  const body = bodyInput.parse(Reader.fromSchema(schema).parse(document.body).toJSON())
  return { report, body, outline: body.content.map((block) => outlineOf(block)).join('\n') }
}

/** A body as lines that a person reads at a glance: "h2 Kết quả", "  - Cấp xã". */
export function outlineOf(block: Block, indent = ''): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const { textAlign, level } = (block.attrs ?? {}) as { textAlign?: string; level?: number }
      const name = block.type === 'heading' ? `h${level}` : 'p'
      return `${indent}${name}${textAlign ? `.${textAlign}` : ''} ${wordsOf(block.content)}`
    }
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }, index) => {
          const sign = block.type === 'orderedList' ? `${(block.attrs?.start ?? 1) + index}.` : '-'
          return content
            .map((one, at) => `${at ? '' : `${indent}${sign}\n`}${outlineOf(one, `${indent}  `)}`)
            .join('\n')
        })
        .join('\n')
    case 'table': {
      const rows = block.content.map(({ content }) =>
        content
          .map(({ type, attrs, content: inside }) => {
            const span = `${attrs?.colspan ?? 1}x${attrs?.rowspan ?? 1}`
            return `${type === 'tableHeader' ? 'th' : 'td'}${span === '1x1' ? '' : span} ${inside.map((one) => outlineOf(one)).join('/')}`
          })
          .join(' | '),
      )
      return [`table ${block.attrs?.caption ?? ''}`.trim(), ...rows].join('\n')
    }
    case 'figure':
      return `${indent}figure ${block.attrs.mediaId}: ${wordsOf(block.content)}`
    case 'blockquote':
      return `quote\n${block.content.map((one) => outlineOf(one, '  ')).join('\n')}`
    default:
      return block.type
  }
}

function wordsOf(
  content: Block extends never ? never : { type: string; text?: string; marks?: { type: string }[] }[] = [],
): string {
  const signs: Record<string, string> = {
    bold: '*',
    italic: '_',
    underline: '~',
    superscript: '^',
    subscript: ',',
    link: '@',
  }
  return content
    .map(({ type, text = '', marks = [] }) => {
      if (type === 'hardBreak') return '⏎'
      const around = marks.map((mark) => signs[mark.type]).join('')
      return `${around}${text}${[...around].reverse().join('')}`
    })
    .join('')
    .replace(/\ue000picture (\d+)\ue001/, '[picture $1]')
}
