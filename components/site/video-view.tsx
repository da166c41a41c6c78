import type { Video } from '@/lib/body/body'
import { youtubePage } from '@/lib/body/youtube'
import type { Files, Picture, Pictures, StoredFile } from '@/lib/media/media'
import { inlines } from './inlines'

interface Props {
  video: Video
  pictures: Pictures
  files: Files
}

/** A film. Nothing is loaded of it, here or from elsewhere, until the reader presses play. */
export function VideoView({ video: { attrs, content }, pictures, files }: Props) {
  const poster = attrs.posterId === null ? undefined : pictures[attrs.posterId]
  const own = attrs.mediaId === null ? undefined : files[attrs.mediaId]
  return (
    <figure className="film">
      {attrs.youtubeId && <Foreign youtubeId={attrs.youtubeId} title={attrs.title} poster={poster} />}
      {own && <Own file={own} title={attrs.title} poster={poster} />}
      <figcaption>
        <b>{attrs.title}</b> {inlines(content)}
        {attrs.credit && <small>Nguồn: {attrs.credit}</small>}
      </figcaption>
    </figure>
  )
}

/** A link to YouTube; public/js/film.js plays the film in its place. Either way the reader is told before where it comes from. */
function Foreign({ youtubeId, title, poster }: { youtubeId: string; title: string; poster: Picture | undefined }) {
  return (
    <a className="film-door" href={youtubePage(youtubeId)} rel="noopener" data-youtube={youtubeId} data-title={title}>
      {poster && <Poster picture={poster} />}
      <span className="film-play">
        <b>▶ Xem video</b>
        <small>Video ở YouTube: bấm xem là máy của ông, bà nối tới YouTube</small>
      </span>
    </a>
  )
}

function Own({ file, title, poster }: { file: StoredFile; title: string; poster: Picture | undefined }) {
  return (
    <video
      controls
      preload="none"
      playsInline
      poster={poster?.sources.at(-1)?.url}
      width={file.width || poster?.width || 1280}
      height={file.height || poster?.height || 720}
      aria-label={title}
    >
      <source src={file.url} type="video/mp4" />
      <a href={file.url}>Tải video “{title}”</a>
    </video>
  )
}

function Poster({ picture }: { picture: Picture }) {
  const middle = picture.sources.find(({ width }) => width >= 640) ?? picture.sources.at(-1)
  return (
    <img
      src={middle?.url}
      srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes="(min-width:48rem) 48rem, 100vw"
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
      decoding="async"
    />
  )
}
