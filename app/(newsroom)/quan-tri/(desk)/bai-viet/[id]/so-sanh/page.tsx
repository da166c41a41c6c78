import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/bai-viet/actions'
import { requireActor } from '@/app/session'
import { ComparisonHead, LAYOUTS } from '@/components/newsroom/history/comparison-head'
import { ComparisonView } from '@/components/newsroom/history/comparison-view'
import { RestoreCompared } from '@/components/newsroom/history/restore-button'
import { paths } from '@/lib/paths'
import { findComparison } from '@/lib/posts/history'
import { comparisonInput } from '@/lib/posts/input'

export const metadata: Metadata = { title: 'So sánh hai bản lưu' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Any two saves of a post laid upon each other, the older one first whichever is named first. */
export default async function ComparisonPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { tu, den, kieu } = await searchParams
  const asked = comparisonInput.safeParse({ postId: (await params).id, from: tu, to: den })
  const compared = (asked.success && (await findComparison(actor, asked.data))) || notFound()
  const layout = kieu === LAYOUTS.inline ? 'inline' : 'side'
  const { postId, title, before, after, latestNumber, comparison, pictures, files } = compared
  return (
    <>
      <div className="desk-head past-head">
        <div>
          <h1>So sánh hai bản lưu</h1>
          <p>{title || 'Chưa có tiêu đề'}</p>
        </div>
        <div className="actions">
          <a className="button" href={paths.postHistory(postId)}>
            Mọi bản lưu
          </a>
          <a className="button" href={paths.editPost(postId)}>
            Về bàn viết
          </a>
        </div>
      </div>
      <ComparisonHead
        {...{ before, after, latestNumber, layout }}
        addresses={{ form: paths.comparePost(postId), of: (from, to) => paths.compareRevisions(postId, from, to) }}
        beside={({ number }) => (
          <RestoreCompared compared={compared} number={number} actions={{ restore, dropDraft }} />
        )}
      />
      <ComparisonView comparison={comparison} pictures={pictures} files={files} layout={layout} />
    </>
  )
}
