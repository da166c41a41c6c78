import { unlisted } from '../describing'
import { NotFoundView } from '../not-found-view'

export const metadata = unlisted('Không có trang ở địa chỉ này')

/** The page for all addresses where nothing stands; the front desk hands it out with status 404. */
export default function NotFoundPage() {
  return <NotFoundView />
}
