import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PageView } from '@/components/site/page-view'
import { pageInput } from '@/lib/pages/input'
import { findPagePreview } from '@/lib/pages/newsroom'
import { siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'

interface Props {
  params: Promise<{ id: string }>
}

/** A page's latest revision, exactly as citizens would read it. */
export default async function PagePreviewPage({ params }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const asked = pageInput.safeParse({ pageId: Number((await params).id) })
  const page = (asked.success && (await findPagePreview(actor, asked.data.pageId))) || notFound()
  return (
    <>
      <div className="wrap">
        <p className="note note-care">
          <strong>Bản xem trước</strong> Đây là bản lưu mới nhất, người dân chưa thấy cho đến khi bấm xuất bản.
        </p>
      </div>
      <PageView page={page} settings={await siteSettings()} />
    </>
  )
}
