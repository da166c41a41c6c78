import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PageDesk } from '@/components/newsroom/pages/page-desk'
import { listDeskPages } from '@/lib/pages/newsroom'
import { siteSettings } from '@/lib/settings/published'
import { may } from '@/lib/staff/member'
import * as actions from '../actions'
import { placesFor } from '../places'

export const metadata: Metadata = { title: 'Viết trang mới' }

interface Props {
  searchParams: Promise<{ duoi?: string | string[] }>
}

/** A blank page: no page is begun before the first "Lưu", yet no word is lost until then. */
export default async function NewPagePage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const places = placesFor(null, await listDeskPages(actor))
  const asked = Number((await searchParams).duoi)
  const parentId = places.some(({ pageId }) => pageId === asked) ? asked : null
  return (
    <PageDesk
      page={null}
      parentId={parentId}
      places={places}
      memberId={actor.id}
      publicPhones={[(await siteSettings()).phone]}
      actions={{ ...actions }}
    />
  )
}
