import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { RulesForm } from '@/components/newsroom/rules-form'
import { SettingsForm } from '@/components/newsroom/settings-form'
import { siteRules, siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'
import { save, saveRules } from './actions'

export const metadata: Metadata = { title: 'Cài đặt' }

/** The agency's particulars, for administrators. */
export default async function SettingsPage() {
  if (!may(await requireActor(), 'change settings')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Cài đặt</h1>
      </div>
      <h2>Cơ quan</h2>
      <SettingsForm settings={await siteSettings()} save={save} />
      <h2>Bài cũ, tên cũ, tạm dừng</h2>
      <RulesForm rules={await siteRules()} save={saveRules} />
    </>
  )
}
