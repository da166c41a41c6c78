import type { ReactNode } from 'react'
import { requireActor } from '@/app/session'
import { Side } from '@/components/newsroom/side'
import { siteSettings } from '@/lib/settings/published'
import { abilitiesOf } from '@/lib/staff/member'
import { leave } from '../account-actions'

/** The newsroom's rooms, with the side that says where one is. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung chính
      </a>
      <div className="desk">
        <Side actor={actor} can={abilitiesOf(actor)} settings={await siteSettings()} leave={leave} />
        <main className="desk-main" id="noi-dung">
          {children}
        </main>
      </div>
    </>
  )
}
