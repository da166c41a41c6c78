import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/bai-viet/actions'
import { requireActor } from '@/app/session'
import { HistoryView } from '@/components/newsroom/history/history-view'
import { historyFilter } from '@/lib/history/input'
import { findHistory } from '@/lib/posts/history'
import { postInput } from '@/lib/posts/input'

export const metadata: Metadata = { title: 'Bản lưu' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ truoc?: string | string[] }>
}

/** Every save of a post and what was published of it. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const asked = postInput.safeParse({ postId: Number((await params).id) })
  const filter = historyFilter.parse({ before: (await searchParams).truoc })
  const history = (asked.success && (await findHistory(actor, asked.data.postId, filter))) || notFound()
  return <HistoryView history={history} isLater={filter.before !== undefined} actions={{ restore, dropDraft }} />
}
