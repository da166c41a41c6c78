import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { ChannelList } from '@/components/newsroom/channel-list'
import { arrangedChannels } from '@/lib/channels/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Kênh thông tin chính thức' }

/** The ways by which the agency speaks officially. */
export default async function ChannelsPage() {
  const actor = await requireActor()
  if (!may(actor, 'introduce the agency')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Kênh thông tin chính thức</h1>
      </div>
      <p className="hint">Người dân đối chiếu ở đây xem một trang, một số điện thoại có đúng là của Ban hay không.</p>
      <ChannelList channels={await arrangedChannels(actor)} actions={{ ...actions }} />
    </>
  )
}
