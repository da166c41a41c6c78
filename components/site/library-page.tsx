import type { Album, Shelf } from '@/lib/library/album'
import { paths } from '@/lib/paths'
import { AlbumView } from './album-view'
import { Crumbs } from './crumbs'

interface Props {
  shelf: Shelf
  albums: Album[]
  /** The addresses of the pages beside this one; null where there is none. */
  newer: string | null
  older: string | null
}

const parts = [
  { shelf: 'pictures', href: paths.library, name: 'Ảnh' },
  { shelf: 'films', href: paths.films, name: 'Video' },
] as const

/** A page of the library: what public articles show, each under its article. */
export function LibraryPage({ shelf, albums, newer, older }: Props) {
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={[]} />
        <div className="page-head">
          <h1>{shelf === 'pictures' ? 'Thư viện ảnh' : 'Thư viện video'}</h1>
          <ul className="chips" role="list">
            {parts.map((part) => (
              <li key={part.href}>
                <a href={part.href} aria-current={part.shelf === shelf ? 'page' : undefined}>
                  {part.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {albums.length === 0 && (
          <p className="empty">{shelf === 'pictures' ? 'Chưa có ảnh nào ở đây.' : 'Chưa có video nào ở đây.'}</p>
        )}
        <div className="albums">
          {albums.map((album, place) => (
            <AlbumView key={album.postId} album={album} isFirst={place === 0} />
          ))}
        </div>
        {(newer || older) && (
          <nav className="pages" aria-label="Trang">
            {newer ? (
              <a className="button" href={newer}>
                ← Mới hơn
              </a>
            ) : (
              <span />
            )}
            {older && (
              <a className="button" href={older}>
                Cũ hơn →
              </a>
            )}
          </nav>
        )}
      </div>
    </main>
  )
}
