import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { ComparisonHead, LAYOUTS } from '@/components/newsroom/history/comparison-head'
import { ComparisonView } from '@/components/newsroom/history/comparison-view'
import { findPageComparison } from '@/lib/pages/history'
import { pageComparisonInput } from '@/lib/pages/input'
import { paths } from '@/lib/paths'
import { may } from '@/lib/staff/member'

export const metadata: Metadata = { title: 'So sánh hai bản lưu' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Any two saves of a page laid upon each other, the older one first whichever is named first. */
export default async function PageComparisonPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const { tu, den, kieu } = await searchParams
  const asked = pageComparisonInput.safeParse({ pageId: (await params).id, from: tu, to: den })
  const compared = (asked.success && (await findPageComparison(actor, asked.data))) || notFound()
  const layout = kieu === LAYOUTS.inline ? 'inline' : 'side'
  const { pageId, title, before, after, latestNumber, comparison, pictures, files } = compared
  return (
    <>
      <div className="desk-head past-head">
        <div>
          <h1>So sánh hai bản lưu</h1>
          <p>{title || 'Chưa có tiêu đề'}</p>
        </div>
        <div className="actions">
          <a className="button" href={paths.editPage(pageId)}>
            Về bàn viết
          </a>
        </div>
      </div>
      <ComparisonHead
        {...{ before, after, latestNumber, layout }}
        addresses={{ form: paths.comparePage(pageId), of: (from, to) => paths.comparePageRevisions(pageId, from, to) }}
      />
      <ComparisonView comparison={comparison} pictures={pictures} files={files} layout={layout} />
    </>
  )
}
