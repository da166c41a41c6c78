import type { ReactNode } from 'react'
import type { Block, Body } from '@/lib/body/body'
import type { Files, Pictures } from '@/lib/media/media'
import { AttachmentView } from './attachment-view'
import { FigureView, GalleryView } from './figure-view'
import { inlines } from './inlines'
import { TableView } from './table-view'
import { VideoView } from './video-view'

/** A picture among the first blocks is in sight when the page opens; the others wait for the reader. */
const BLOCKS_IN_SIGHT = 3

interface Named {
  pictures: Pictures
  /** The films and files that the body names; what is not among them leaves its words. */
  files?: Files
}

interface Props extends Named {
  body: Body
}

/** A post's text, from validated JSON alone. */
export function BodyView({ body: { content }, pictures, files }: Props) {
  const first = content.slice(0, BLOCKS_IN_SIGHT).findIndex(({ type }) => type === 'figure' || type === 'gallery')
  return (
    <>
      {content.map((block, index) => (
        <BlockView key={index} block={block} pictures={pictures} files={files} inSight={index === first} />
      ))}
      {content.some(isForeignFilm) && <script src="/js/film.js" defer />}
    </>
  )
}

function isForeignFilm(block: Block): boolean {
  return block.type === 'video' && block.attrs.youtubeId !== null
}

interface BlockProps extends Partial<Named> {
  block: Block
  inSight?: boolean
}

function BlockView({ block, pictures = {}, files = {}, inSight }: BlockProps): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p className={alignClass(block.attrs?.textAlign)}>{inlines(block.content)}</p>
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return <Heading className={alignClass(block.attrs.textAlign)}>{inlines(block.content)}</Heading>
    }
    case 'figure':
      return <FigureView figure={block} picture={pictures[block.attrs.mediaId]} inSight={inSight} />
    case 'gallery':
      return <GalleryView gallery={block} pictures={pictures} inSight={inSight} />
    case 'video':
      return <VideoView video={block} pictures={pictures} files={files} />
    case 'attachment':
      return <AttachmentView attachment={block} file={files[block.attrs.mediaId]} />
    case 'bulletList':
      return (
        <ul>
          {block.content.map((item, index) => (
            <li key={index}>{blocks(item.content)}</li>
          ))}
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs?.start === 1 ? undefined : block.attrs?.start}>
          {block.content.map((item, index) => (
            <li key={index}>{blocks(item.content)}</li>
          ))}
        </ol>
      )
    case 'blockquote':
      return <blockquote>{blocks(block.content)}</blockquote>
    // Nothing is published with one; a preview and an old save may hold it.
    case 'missingPicture':
      return null
    case 'horizontalRule':
      return <hr />
    case 'table':
      return <TableView table={block} draw={blocks} />
  }
}

/** A single paragraph in an item or a cell needs no element of its own. */
function blocks(content: Block[]): ReactNode {
  const only = content.length === 1 ? content[0] : undefined
  if (only?.type === 'paragraph' && !alignClass(only.attrs?.textAlign)) return inlines(only.content)
  return content.map((block, index) => <BlockView key={index} block={block} />)
}

function alignClass(align: string | null | undefined): string | undefined {
  return align && align !== 'left' ? `align-${align}` : undefined
}
