import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/bai-viet/actions'
import { requireActor } from '@/app/session'
import { HistoryList } from '@/components/newsroom/history/history-list'
import { StateSign } from '@/components/newsroom/state-sign'
import { paths } from '@/lib/paths'
import { findHistory } from '@/lib/posts/history'
import { historyFilter, postInput } from '@/lib/posts/input'

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
  const { postId, title, status, after } = history
  return (
    <>
      <div className="desk-head past-head">
        <div>
          <h1>Bản lưu</h1>
          <p>
            {title || 'Chưa có tiêu đề'} <StateSign status={status} />
          </p>
        </div>
        <div className="actions">
          <a className="button" href={paths.editPost(postId)}>
            Về bàn viết
          </a>
        </div>
      </div>
      <HistoryList history={history} actions={{ restore, dropDraft }} />
      <nav className="pages" aria-label="Trang">
        {filter.before ? (
          <a className="button" href={paths.postHistory(postId)}>
            ← Về bản mới nhất
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={paths.postHistoryAfter(postId, after)}>
            Cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}
