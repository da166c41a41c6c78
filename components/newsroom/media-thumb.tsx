import { focusClass } from '@/lib/media/looks'
import type { Picture, Uploaded } from '@/lib/media/media'

/** A small view of what the library holds: the picture itself, or a sheet with the kind of the file. */
export function MediaThumb({ item, sizes = '13rem' }: { item: Uploaded; sizes?: string }) {
  if (item.kind !== 'PICTURE') {
    return (
      <span className="media-sheet" aria-hidden="true">
        {item.format.toUpperCase()}
      </span>
    )
  }
  return <PictureThumb picture={item} sizes={sizes} />
}

/** A picture in the shape of lists; what it shows is said beside it. */
export function PictureThumb({ picture, sizes = '13rem' }: { picture: Picture; sizes?: string }) {
  const { sources, width, height, focus } = picture
  return (
    <img
      src={sources[0]?.url}
      srcSet={sources.map((source) => `${source.url} ${source.width}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      className={focusClass(focus)}
      alt=""
      loading="lazy"
      decoding="async"
    />
  )
}
