import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PageView } from '@/components/site/page-view'
import { pagePreviewInput } from '@/lib/pages/input'
import { findPagePreview } from '@/lib/pages/newsroom'
import { siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ ban?: string | string[] }>
}

/** A page's latest revision, or the one that is named, exactly as citizens would read it. */
export default async function PagePreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const asked = pagePreviewInput.safeParse({ pageId: (await params).id, number: (await searchParams).ban ?? null })
  const { pageId, number } = asked.success ? asked.data : notFound()
  const page = (await findPagePreview(actor, pageId, number)) ?? notFound()
  return (
    <>
      <aside className="wrap" aria-label="Bản xem trước">
        <p className="note note-care">
          <strong>Bản xem trước</strong>{' '}
          {number
            ? `Đây là bản lưu ${number}, trình bày như trên cổng công khai.`
            : 'Đây là bản lưu mới nhất, người dân chưa thấy cho đến khi bấm xuất bản.'}
        </p>
      </aside>
      <PageView page={page} settings={await siteSettings()} />
    </>
  )
}
