import type { Metadata } from 'next'
import { LibraryPage } from '@/components/site/library-page'
import { albumsBefore, listAlbums } from '@/lib/library/published'
import { paths } from '@/lib/paths'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../describing'
import { Frame } from '../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../list-query'

interface Props {
  searchParams: Promise<ListQuery>
}

const LIST = {
  title: 'Thư viện ảnh',
  description: 'Ảnh trong các bài đã đăng, với chú thích, người chụp và bài viết.',
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.libraryAfter(after) : paths.library,
    ...(await shownOf(LIST, after)),
  })
}

/** The library's pictures, those of the newest articles first. */
export default async function PicturesPage({ searchParams }: Props) {
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listAlbums('pictures', { after })
  const newer = after ? newerPage(await albumsBefore('pictures', after), paths.library, paths.libraryAfter) : null
  return (
    <Frame address={paths.library} current={paths.library}>
      <LibraryPage shelf="pictures" albums={items} newer={newer} older={next ? paths.libraryAfter(next) : null} />
    </Frame>
  )
}
