import type { Place } from '@/lib/feedback/feedback'

/** The public page that somebody speaks of, opened beside the newsroom. */
export function PlaceLink({ place: { path, title } }: { place: Place }) {
  if (!path) return <span>Không nói rõ trang nào</span>
  return (
    <a href={path} target="_blank" rel="noopener">
      {title ?? path}
      <span className="visually-hidden"> (mở ở thẻ mới)</span>
    </a>
  )
}
