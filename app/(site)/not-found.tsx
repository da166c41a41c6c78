import { NotFoundView } from './not-found-view'

/** What Next shows where a page finds nothing, in `npm run dev`. */
export default function NotFound() {
  return <NotFoundView />
}
