import { notFound, permanentRedirect } from 'next/navigation'
import { findMoved } from '@/lib/redirects/published'

interface Props {
  params: Promise<{ path: string[] }>
}

/** Any other address: where it has moved to, or nothing. In service the front desk answers before this page is asked. */
export default async function AnyOtherPage({ params }: Props) {
  const path = `/${(await params).path.map(decodeURIComponent).join('/')}`
  const to = await findMoved(path)
  if (to) permanentRedirect(to)
  notFound()
}
