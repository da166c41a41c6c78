import { PICTURES, type Album } from '@/lib/library/album'
import { paths } from '@/lib/paths'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { GalleryView } from './figure-view'
import { Day } from './time'
import { VideoView } from './video-view'

/** What an article shows: its pictures or films with their words, under the article's own title. */
export function AlbumView({ album, isFirst }: { album: Album; isFirst?: boolean }) {
  const { postId, slug, title, publishedAt, figures, films, pictures, files } = album
  const id = `bai-${postId}`
  const more = figures.length - PICTURES
  return (
    <section className="section album" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>
          <a href={paths.article(slug)}>{title}</a>
        </h2>
      </div>
      <p className="meta">
        <Day at={publishedAt} />
        {more > 0 && ` · còn ${formatNumber(more)} ảnh nữa trong bài`}
      </p>
      {figures.length > 0 && (
        <GalleryView
          gallery={{ type: 'gallery', content: figures.slice(0, PICTURES) }}
          pictures={pictures}
          inSight={isFirst}
        />
      )}
      {films.map((film, place) => (
        <VideoView key={place} video={film} pictures={pictures} files={files} />
      ))}
    </section>
  )
}
