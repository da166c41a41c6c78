import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/trang/actions'
import { requireActor } from '@/app/session'
import { HistoryView } from '@/components/newsroom/history/history-view'
import { historyFilter } from '@/lib/history/input'
import { findPageHistory } from '@/lib/pages/history'
import { pageInput } from '@/lib/pages/input'
import { may } from '@/lib/staff/member'

export const metadata: Metadata = { title: 'Bản lưu' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ truoc?: string | string[] }>
}

/** Every save of a page and what was published of it. */
export default async function PageHistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const asked = pageInput.safeParse({ pageId: Number((await params).id) })
  const filter = historyFilter.parse({ before: (await searchParams).truoc })
  const history = (asked.success && (await findPageHistory(actor, asked.data.pageId, filter))) || notFound()
  return <HistoryView history={history} isLater={filter.before !== undefined} actions={{ restore, dropDraft }} />
}
