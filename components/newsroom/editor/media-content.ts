import type { JSONContent } from '@tiptap/core'
import type { Figure, Inline } from '@/lib/body/body'
import { textOfInlines } from '@/lib/body/text'
import type { Uploaded, UploadedPicture } from '@/lib/media/media'

/** The node that shows or offers an item of the library, begun with the words that the library has for it. */
export function nodeFor(item: Uploaded): JSONContent {
  switch (item.kind) {
    case 'PICTURE':
      return figureOf(item) as JSONContent
    case 'VIDEO':
      return { type: 'video', attrs: { mediaId: item.mediaId } }
    case 'FILE':
      return { type: 'attachment', attrs: { mediaId: item.mediaId, title: titleFrom(item.fileName) } }
  }
}

/** A figure of a picture, begun with the library's words. */
export function figureOf({ mediaId, alt, credit, caption }: UploadedPicture): Figure {
  const content: Inline[] = caption ? [{ type: 'text', text: caption }] : []
  return { type: 'figure', attrs: { mediaId, alt, decorative: false, credit, lead: false }, content }
}

/** Changes a caption to other words; the same words keep their look. */
export function recaptioned(figure: Figure, caption: string): Figure {
  if (textOfInlines(figure.content) === caption) return figure
  return { ...figure, content: caption ? [{ type: 'text', text: caption }] : [] }
}

/** A file's name without its ending is a good beginning for what readers see, where people named it in words. */
function titleFrom(fileName: string): string {
  const name = fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/_+/g, ' ')
    .trim()
  return /\s/.test(name) ? name : ''
}
