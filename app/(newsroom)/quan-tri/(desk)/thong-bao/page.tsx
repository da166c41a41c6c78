import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { NoticeList } from '@/components/newsroom/notices/notice-list'
import { listSpecialDays } from '@/lib/calendar/newsroom'
import { listNotices } from '@/lib/notices/newsroom'
import { siteRules } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Thông báo đầu trang' }

/** What stands over every public page, now and later. */
export default async function NoticesPage() {
  const actor = await requireActor()
  if (!may(actor, 'announce notices')) notFound()
  const [notices, special, rules] = await Promise.all([listNotices(actor), listSpecialDays(actor), siteRules()])
  return (
    <>
      <div className="desk-head">
        <h1>Thông báo đầu trang</h1>
      </div>
      <p className="hint">
        Hiện ở đầu mọi trang công khai, tự bắt đầu và tự thôi đúng giờ. Tạm dừng theo kế hoạch phải báo trước{' '}
        {rules.downtimeDays} ngày làm việc.
      </p>
      <NoticeList
        notices={notices}
        special={special}
        downtimeDays={rules.downtimeDays}
        now={new Date()}
        actions={{ ...actions }}
      />
    </>
  )
}
