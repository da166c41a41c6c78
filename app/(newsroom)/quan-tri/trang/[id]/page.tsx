import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PageDesk } from '@/components/newsroom/pages/page-desk'
import { pageInput } from '@/lib/pages/input'
import { findDeskPage, listDeskPages } from '@/lib/pages/newsroom'
import { siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'
import * as actions from '../actions'
import { placesFor } from '../places'

export const metadata: Metadata = { title: 'Soạn trang' }

interface Props {
  params: Promise<{ id: string }>
}

/** The desk of one page, at its latest revision. */
export default async function EditPagePage({ params }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const asked = pageInput.safeParse({ pageId: Number((await params).id) })
  const page = (asked.success && (await findDeskPage(actor, asked.data.pageId))) || notFound()
  const places = placesFor(page.pageId, await listDeskPages(actor))
  return (
    <PageDesk
      page={page}
      parentId={page.parentId}
      places={places}
      memberId={actor.id}
      publicPhones={[(await siteSettings()).phone]}
      actions={{ ...actions }}
    />
  )
}
