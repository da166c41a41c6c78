import type { Metadata } from 'next'
import { NotFoundView } from '../not-found'

export const metadata: Metadata = { title: 'Không có trang ở địa chỉ này', robots: { index: false } }

/** The page for all addresses where nothing stands; the front desk hands it out with status 404. */
export default function NotFoundPage() {
  return <NotFoundView />
}
