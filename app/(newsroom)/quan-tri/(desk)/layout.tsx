import type { ReactNode } from 'react'
import { requireActor } from '@/app/session'
import { Side } from '@/components/newsroom/side'
import { countNewReports } from '@/lib/feedback/newsroom'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'
import { abilitiesOf } from '@/lib/staff/member'
import { leave } from '../account-actions'

/** The newsroom's rooms, with the side that says where one is. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const [settings, newReports] = await Promise.all([siteSettings(), countNewReports(actor)])
  const waiting = { [paths.deskReports]: newReports }
  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung chính
      </a>
      <div className="desk">
        <Side actor={actor} can={abilitiesOf(actor)} settings={settings} waiting={waiting} leave={leave} />
        <main className="desk-main" id="noi-dung">
          {children}
        </main>
      </div>
    </>
  )
}
