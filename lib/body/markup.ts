import type { Files, Pictures } from '../media/media'
import type { Attachment, Block, Body, Figure, Inline, ListItem, Table, TableCell, Video } from './body'
import { creditLabel, fileLabel } from '../vietnamese/labels'
import { youtubePage } from './youtube'

/** What the nodes of a body name by number. */
interface Named {
  pictures: Pictures
  files: Files
}

/**
 * Writes a validated body as plain HTML for feed readers, which know no classes and want whole addresses. Films and files are
 * links there.
 *
 * @param origin - the public origin, put before addresses of this site
 */
export function markupOf(body: Body, named: Named, origin: string): string {
  return body.content.map((block) => blockMarkup(block, named, origin)).join('\n')
}

function blockMarkup(block: Block, named: Named, origin: string): string {
  const words = (content?: Inline[]) => inlineMarkup(content, origin)
  const inside = ({ content }: { content: Block[] }) => content.map((one) => blockMarkup(one, named, origin)).join('')
  switch (block.type) {
    case 'paragraph':
      return `<p>${words(block.content)}</p>`
    case 'heading':
      return `<h${block.attrs.level}>${words(block.content)}</h${block.attrs.level}>`
    case 'figure':
      return figureMarkup(block, named, origin)
    case 'gallery':
      return inside(block)
    case 'video':
      return videoMarkup(block, named, origin)
    case 'attachment':
      return attachmentMarkup(block, named, origin)
    case 'bulletList':
      return `<ul>${block.content.map((item: ListItem) => `<li>${inside(item)}</li>`).join('')}</ul>`
    case 'orderedList':
      return `<ol start="${block.attrs?.start ?? 1}">${block.content.map((item) => `<li>${inside(item)}</li>`).join('')}</ol>`
    case 'blockquote':
      return `<blockquote>${inside(block)}</blockquote>`
    case 'missingPicture':
      return ''
    case 'horizontalRule':
      return '<hr>'
    case 'table':
      return tableMarkup(block, inside)
  }
}

function figureMarkup({ attrs, content }: Figure, named: Named, origin: string): string {
  const image = imageMarkup(attrs.mediaId, attrs.decorative ? '' : attrs.alt, named, origin)
  const credit = attrs.credit ? ` <small>${escaped(creditLabel(attrs.credit))}</small>` : ''
  return `<figure>${image}<figcaption>${inlineMarkup(content, origin)}${credit}</figcaption></figure>`
}

function imageMarkup(mediaId: number | null, alt: string, { pictures }: Named, origin: string): string {
  const picture = mediaId === null ? undefined : pictures[mediaId]
  const file = picture?.sources.find(({ width }) => width >= 1280) ?? picture?.sources.at(-1)
  if (!file) return ''
  return `<img src="${origin}${file.url}" width="${file.width}" height="${file.height}" alt="${escaped(alt)}">`
}

function videoMarkup({ attrs, content }: Video, named: Named, origin: string): string {
  const own = attrs.mediaId === null ? undefined : named.files[attrs.mediaId]
  const href = attrs.youtubeId ? youtubePage(attrs.youtubeId) : own && origin + own.url
  const words = `${imageMarkup(attrs.posterId, '', named, origin)}Video: ${escaped(attrs.title)}`
  const credit = attrs.credit ? ` <small>Nguồn: ${escaped(attrs.credit)}</small>` : ''
  const film = href ? `<a href="${escaped(href)}">${words}</a>` : words
  return `<figure>${film}<figcaption>${inlineMarkup(content, origin)}${credit}</figcaption></figure>`
}

function attachmentMarkup({ attrs }: Attachment, { files }: Named, origin: string): string {
  const file = files[attrs.mediaId]
  const title = escaped(attrs.title)
  return file ? `<p><a href="${origin}${file.url}">${title}</a> (${fileLabel(file)})</p>` : `<p>${title}</p>`
}

function tableMarkup({ attrs, content }: Table, inside: (cell: TableCell) => string): string {
  const caption = attrs?.caption ? `<caption>${escaped(attrs.caption)}</caption>` : ''
  const rows = content.map((row) => `<tr>${row.content.map((cell) => cellMarkup(cell, inside(cell))).join('')}</tr>`)
  return `<table>${caption}${rows.join('')}</table>`
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
