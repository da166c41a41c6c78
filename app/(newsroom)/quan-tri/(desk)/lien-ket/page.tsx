import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { LinkBlockList } from '@/components/newsroom/link-block-list'
import { arrangedLinkBlocks } from '@/lib/links/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Liên kết' }

/** Blocks of links to other houses. */
export default async function LinkBlocksPage() {
  const actor = await requireActor()
  if (!may(actor, 'introduce the agency')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Liên kết</h1>
      </div>
      <p className="hint">Các khối liên kết tới cơ quan khác, cạnh tin mới ở trang chủ hoặc ở chân mọi trang.</p>
      <LinkBlockList blocks={await arrangedLinkBlocks(actor)} actions={{ ...actions }} />
    </>
  )
}
