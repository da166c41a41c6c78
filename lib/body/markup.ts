import type { Pictures } from '../media/media'
import type { Block, Body, Figure, Inline, ListItem, TableCell } from './body'

/**
 * Writes a validated body as plain HTML for feed readers, which know no classes and want whole addresses.
 *
 * @param origin - the public origin, put before addresses of this site
 */
export function markupOf(body: Body, pictures: Pictures, origin: string): string {
  return body.content.map((block) => blockMarkup(block, pictures, origin)).join('\n')
}

function blockMarkup(block: Block, pictures: Pictures, origin: string): string {
  const words = (content?: Inline[]) => inlineMarkup(content, origin)
  const inside = ({ content }: { content: Block[] }) =>
    content.map((one) => blockMarkup(one, pictures, origin)).join('')
  switch (block.type) {
    case 'paragraph':
      return `<p>${words(block.content)}</p>`
    case 'heading':
      return `<h${block.attrs.level}>${words(block.content)}</h${block.attrs.level}>`
    case 'figure':
      return figureMarkup(block, pictures, origin)
    case 'bulletList':
      return `<ul>${block.content.map((item: ListItem) => `<li>${inside(item)}</li>`).join('')}</ul>`
    case 'orderedList':
      return `<ol start="${block.attrs?.start ?? 1}">${block.content.map((item) => `<li>${inside(item)}</li>`).join('')}</ol>`
    case 'blockquote':
      return `<blockquote>${inside(block)}</blockquote>`
    case 'horizontalRule':
      return '<hr>'
    case 'table':
      return `<table>${block.content.map((row) => `<tr>${row.content.map((cell) => cellMarkup(cell, inside(cell))).join('')}</tr>`).join('')}</table>`
  }
}

function figureMarkup({ attrs, content }: Figure, pictures: Pictures, origin: string): string {
  const picture = pictures[attrs.mediaId]
  const file = picture?.sources.find(({ width }) => width >= 1280) ?? picture?.sources.at(-1)
  const image = file
    ? `<img src="${origin}${file.url}" width="${file.width}" height="${file.height}" alt="${escaped(attrs.decorative ? '' : attrs.alt)}">`
    : ''
  const credit = attrs.credit ? ` <small>Ảnh: ${escaped(attrs.credit)}</small>` : ''
  return `<figure>${image}<figcaption>${inlineMarkup(content, origin)}${credit}</figcaption></figure>`
}

function cellMarkup({ type, attrs }: TableCell, inside: string): string {
  const element = type === 'tableHeader' ? 'th' : 'td'
  return `<${element} colspan="${attrs?.colspan ?? 1}" rowspan="${attrs?.rowspan ?? 1}">${inside}</${element}>`
}

const elements = { bold: 'strong', italic: 'em', underline: 'u', superscript: 'sup', subscript: 'sub' } as const

function inlineMarkup(content: Inline[] = [], origin: string): string {
  return content
    .map((inline) => {
      if (inline.type === 'hardBreak') return '<br>'
      return (inline.marks ?? []).reduceRight((words, mark) => {
        if (mark.type !== 'link') return `<${elements[mark.type]}>${words}</${elements[mark.type]}>`
        const { href } = mark.attrs
        return `<a href="${escaped(href.startsWith('/') ? origin + href : href)}">${words}</a>`
      }, escaped(inline.text))
    })
    .join('')
}

/** Writes plain words so that they stay words in HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
