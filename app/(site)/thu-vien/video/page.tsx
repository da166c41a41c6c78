import type { Metadata } from 'next'
import { LibraryPage } from '@/components/site/library-page'
import { albumsBefore, listAlbums } from '@/lib/library/published'
import { paths } from '@/lib/paths'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../../describing'
import { Frame } from '../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../list-query'

interface Props {
  searchParams: Promise<ListQuery>
}

const LIST = { title: 'Thư viện video', description: 'Video trong các bài đã đăng, với chú thích và bài viết.' }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.filmsAfter(after) : paths.films,
    ...(await shownOf(LIST, after)),
  })
}

/** The library's films, those of the newest articles first. */
export default async function FilmsPage({ searchParams }: Props) {
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listAlbums('films', { after })
  const newer = after ? newerPage(await albumsBefore('films', after), paths.films, paths.filmsAfter) : null
  return (
    <Frame address={paths.films} current={paths.library}>
      <LibraryPage shelf="films" albums={items} newer={newer} older={next ? paths.filmsAfter(next) : null} />
    </Frame>
  )
}
