import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { MediaRecordView } from '@/components/newsroom/media-record'
import { findMedia } from '@/lib/media/newsroom'
import { bringBack, cut, describe, remove } from '../actions'

export const metadata: Metadata = { title: 'Ảnh, video, tệp' }

interface Props {
  params: Promise<{ id: string }>
}

/** One picture, film or file of the library: where it is used, its words, and what can be done to it. */
export default async function MediaPage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  const record = /^[1-9]\d{0,8}$/.test(id) ? await findMedia(actor, Number(id)) : null
  return <MediaRecordView key={id} record={record ?? notFound()} actions={{ bringBack, cut, describe, remove }} />
}
