import type { Metadata } from 'next'
import { requireActor } from '@/app/session'
import { MediaDrop } from '@/components/newsroom/media-drop'
import { MediaGrid } from '@/components/newsroom/media-grid'
import { mediaFilter } from '@/lib/media/input'
import { listMedia } from '@/lib/media/newsroom'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Ảnh' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The newsroom's pictures, latest upload first. */
export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { q, truoc } = await searchParams
  const filter = mediaFilter.parse({ search: q, before: truoc })
  const page = await listMedia(actor, filter)
  return (
    <>
      <div className="desk-head">
        <h1>Ảnh</h1>
      </div>
      <MediaDrop />
      <form className="filters" role="search" action={paths.deskMedia} key={filter.search}>
        <input
          type="search"
          name="q"
          aria-label="Tìm ảnh theo tên tệp"
          placeholder="Tìm theo tên tệp, có dấu hay không dấu"
          defaultValue={filter.search}
        />
        <button className="button">Tìm</button>
      </form>
      <h2 className="visually-hidden">Danh sách ảnh</h2>
      <MediaGrid search={filter.search} isLater={filter.before !== undefined} page={page} />
    </>
  )
}
