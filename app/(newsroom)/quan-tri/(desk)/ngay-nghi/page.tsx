import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { SpecialDayList } from '@/components/newsroom/special-day-list'
import { listSpecialDays } from '@/lib/calendar/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Ngày nghỉ, ngày làm bù' }

/** The table by which working days are counted. */
export default async function CalendarPage() {
  const actor = await requireActor()
  if (!may(actor, 'arrange the calendar')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Ngày nghỉ, ngày làm bù</h1>
      </div>
      <p className="hint">
        Thứ Bảy và Chủ nhật là ngày nghỉ sẵn, không phải ghi. Bảng này dùng để đếm ngày làm việc khi báo trước tạm dừng
        và khi lấy ý kiến khen thưởng.
      </p>
      <SpecialDayList days={await listSpecialDays(actor)} actions={{ ...actions }} />
    </>
  )
}
