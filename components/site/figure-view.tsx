import type { ReactNode } from 'react'
import type { Figure, Gallery } from '@/lib/body/body'
import type { Picture, Pictures } from '@/lib/media/media'
import { creditLabel } from '@/lib/vietnamese/labels'
import { inlines } from './inlines'

interface FigureProps {
  figure: Figure
  /** Absent where the file is not to be had: the words stay. */
  picture: Picture | undefined
  inSight?: boolean
}

/** A picture with its caption and who took it; it opens its largest file. */
export function FigureView({ figure, picture, inSight }: FigureProps) {
  return (
    <figure>
      {picture && (
        <LargePicture figure={figure} picture={picture}>
          <Photo figure={figure} picture={picture} inSight={inSight} sizes={WHOLE} />
        </LargePicture>
      )}
      <Caption figure={figure} />
    </figure>
  )
}

interface GalleryProps {
  gallery: Gallery
  pictures: Pictures
  inSight?: boolean
}

/** Pictures that stand together; each opens its largest file. */
export function GalleryView({ gallery: { content: figures }, pictures, inSight }: GalleryProps) {
  return (
    <div className="gallery">
      {figures.map((figure, place) => {
        const picture = pictures[figure.attrs.mediaId]
        // The first of an odd number stands across both columns.
        const sizes = place === 0 && figures.length % 2 === 1 ? WHOLE : HALF
        return (
          <figure key={place}>
            {picture && (
              <LargePicture figure={figure} picture={picture}>
                <Photo figure={figure} picture={picture} inSight={inSight && place === 0} sizes={sizes} />
              </LargePicture>
            )}
            <Caption figure={figure} />
          </figure>
        )
      })}
    </div>
  )
}

interface LargeProps {
  figure: Figure
  picture: Picture
  children: ReactNode
}

/** A picture leads to its largest file; public/js/figures.js shows it on the page instead. */
function LargePicture({ figure, picture, children }: LargeProps) {
  return (
    <a href={picture.sources.at(-1)?.url} aria-label={figure.attrs.decorative ? 'Mở ảnh lớn' : undefined}>
      {children}
    </a>
  )
}

const WHOLE = '(min-width:48rem) 48rem, 100vw'
const HALF = '(min-width:48rem) 24rem, 100vw'

interface PhotoProps {
  figure: Figure
  picture: Picture
  inSight: boolean | undefined
  sizes: string
}

function Photo({ figure: { attrs }, picture, inSight, sizes }: PhotoProps) {
  const middle = picture.sources.find(({ width }) => width >= 640) ?? picture.sources.at(-1)
  return (
    <img
      src={middle?.url}
      srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={attrs.decorative ? '' : attrs.alt}
      loading={inSight ? 'eager' : 'lazy'}
      fetchPriority={inSight ? 'high' : undefined}
      decoding="async"
    />
  )
}

function Caption({ figure: { attrs, content } }: { figure: Figure }) {
  if (!content?.length && !attrs.credit) return null
  return (
    <figcaption>
      {inlines(content)}
      {attrs.credit && <small> {creditLabel(attrs.credit)}</small>}
    </figcaption>
  )
}
