import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/trang/actions'
import { requireActor } from '@/app/session'
import { ComparedSavesView } from '@/components/newsroom/history/compared-saves'
import { comparisonInput } from '@/lib/history/input'
import { findPageComparison } from '@/lib/pages/history'
import { pageInput } from '@/lib/pages/input'
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
  const page = pageInput.safeParse({ pageId: Number((await params).id) })
  const asked = comparisonInput.safeParse({ from: tu, to: den })
  if (!page.success || !asked.success) notFound()
  const compared = (await findPageComparison(actor, page.data.pageId, asked.data)) ?? notFound()
  return <ComparedSavesView compared={compared} asked={kieu} actions={{ restore, dropDraft }} />
}
