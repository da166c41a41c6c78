import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { SettingsForm } from '@/components/newsroom/settings-form'
import { siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'
import { save } from './actions'

export const metadata: Metadata = { title: 'Cài đặt' }

/** The agency's particulars, for administrators. */
export default async function SettingsPage() {
  if (!may(await requireActor(), 'change settings')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Cài đặt</h1>
      </div>
      <SettingsForm settings={await siteSettings()} save={save} />
    </>
  )
}
