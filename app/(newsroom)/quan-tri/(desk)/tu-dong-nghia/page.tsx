import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { SynonymList } from '@/components/newsroom/synonym-list'
import { listSynonyms } from '@/lib/search/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Từ đồng nghĩa' }

/** The expressions that the search takes for one another, as editors keep them. */
export default async function SynonymsPage() {
  const actor = await requireActor()
  if (!may(actor, 'arrange search')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Từ đồng nghĩa</h1>
      </div>
      <p className="hint">
        Người dân tìm bằng cách viết nào trong một nhóm cũng thấy bài viết theo các cách kia: chữ viết tắt, tên xã cũ và
        mới.
      </p>
      <SynonymList groups={await listSynonyms(actor)} actions={{ ...actions }} />
    </>
  )
}
