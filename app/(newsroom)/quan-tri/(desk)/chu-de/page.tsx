import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { TagList } from '@/components/newsroom/tags/tag-list'
import { may } from '@/lib/staff/member'
import { listDeskTags } from '@/lib/tags/newsroom'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Chủ đề' }

/** The subjects under which posts stand, as editors keep them in order. */
export default async function TagsPage() {
  const actor = await requireActor()
  if (!may(actor, 'arrange tags')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Chủ đề</h1>
      </div>
      <p className="hint">
        Người viết đặt chủ đề cho bài ở cột bên của trang viết bài; chủ đề có ở đây từ khi một bài mang tên ấy được xuất
        bản. Hai tên chỉ một việc thì gộp lại: bài và địa chỉ của tên này theo về tên kia.
      </p>
      <TagList tags={await listDeskTags(actor)} actions={{ ...actions }} />
    </>
  )
}
