import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { OfficialList } from '@/components/newsroom/officials/official-list'
import { listOfficials } from '@/lib/officials/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Lãnh đạo, người phát ngôn' }

/** Those who answer for the agency, as citizens see them. */
export default async function OfficialsPage() {
  const actor = await requireActor()
  if (!may(actor, 'introduce the agency')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Lãnh đạo, người phát ngôn</h1>
      </div>
      <p className="hint">
        Hiện ở các trang Lãnh đạo và Người phát ngôn theo thứ tự này. Chỉ ghi thông tin công vụ, không ghi ngày sinh,
        địa chỉ nhà, số điện thoại riêng.
      </p>
      <OfficialList officials={await listOfficials(actor)} actions={{ ...actions }} />
    </>
  )
}
