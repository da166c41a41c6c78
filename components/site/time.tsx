import { formatDate, formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'

/** A day, as people read it and as machines do. */
export function Day({ at }: { at: Date }) {
  return <time dateTime={isoInVietnam(at)}>{formatDate(at)}</time>
}

/** A day with its hour. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={isoInVietnam(at)}>{formatDateTime(at)}</time>
}
