import type { Metadata } from 'next'
import { requireActor } from '@/app/session'
import { MediaDrop } from '@/components/newsroom/media-drop'
import { MediaFilters } from '@/components/newsroom/media-filters'
import { MediaGrid } from '@/components/newsroom/media-grid'
import { mediaFilter } from '@/lib/media/input'
import type { MediaKind } from '@/lib/media/media'
import { listMedia } from '@/lib/media/newsroom'

export const metadata: Metadata = { title: 'Ảnh, video, tệp' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const kinds: Record<string, MediaKind[]> = { anh: ['PICTURE'], video: ['VIDEO'], tep: ['FILE'] }

/** The newsroom's pictures, films and files, latest upload first. */
export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { q, loai, dang, dung, truoc } = await searchParams
  const filter = mediaFilter.parse({
    search: q,
    kinds: kinds[String(loai)],
    unused: dung === 'roi',
    before: truoc,
  })
  const page = await listMedia(actor, filter)
  const asked = {
    q: filter.search,
    loai: filter.kinds && String(loai),
    dang: dang === 'danh-sach' ? dang : undefined,
    dung: filter.unused ? 'roi' : undefined,
    truoc: filter.before ? String(filter.before) : undefined,
  }
  return (
    <>
      <div className="desk-head">
        <h1>Ảnh, video, tệp</h1>
      </div>
      <MediaDrop />
      <MediaFilters asked={asked} />
      <h2 className="visually-hidden">Danh sách</h2>
      <MediaGrid asked={asked} page={page} />
    </>
  )
}
