import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { HireForm } from '@/components/newsroom/hire-form'
import { MemberList } from '@/components/newsroom/member-list'
import { may } from '@/lib/staff/member'
import { listMembers } from '@/lib/staff/newsroom'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Cán bộ' }

/** Who works here, for administrators. */
export default async function MembersPage() {
  const actor = await requireActor()
  if (!may(actor, 'manage staff')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Cán bộ</h1>
      </div>
      <HireForm add={actions.add} />
      <MemberList members={await listMembers(actor)} actions={{ ...actions }} />
    </>
  )
}
