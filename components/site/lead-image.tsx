import { focusClass } from '@/lib/media/looks'
import type { LeadPicture } from '@/lib/posts/post'

interface Props {
  lead: LeadPicture
  /** How wide it stands, for the browser's choice among its files. */
  sizes: string
  /** True for the one picture that is in sight when the page opens. */
  isFirst?: boolean
  /** True where the picture only repeats what the title says. */
  isDecorative?: boolean
}

/** The picture of a post in a list. Shown in one shape, whatever shape the photograph has. */
export function LeadImage({ lead: { picture, alt }, sizes, isFirst, isDecorative }: Props) {
  const middle = picture.sources.find(({ width }) => width >= 640) ?? picture.sources.at(-1)
  return (
    <img
      src={middle?.url}
      srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      className={focusClass(picture.focus)}
      alt={isDecorative ? '' : alt}
      loading={isFirst ? undefined : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
    />
  )
}
