import type { Notice, NoticeKind } from '@/lib/notices/notice'
import { noticeKindLabel } from '@/lib/vietnamese/labels'
import { Moment } from './time'

const dress: Record<NoticeKind, string> = { INFORMATION: 'note', WARNING: 'note note-bad', DOWNTIME: 'note note-care' }

/** What every page says before its own words; null where there is nothing to say. It stands still and needs no script. */
export function Banner({ notices }: { notices: Notice[] }) {
  if (!notices.length) return null
  return (
    <section className="wrap banner" aria-label="Thông báo của trang">
      {notices.map((notice) => (
        <NoticeView key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeView({ notice: { kind, title, text, link, down } }: { notice: Notice }) {
  return (
    <div className={dress[kind]}>
      <p>
        <strong>
          {noticeKindLabel(kind)}: {link ? <a href={link}>{title}</a> : title}
        </strong>
        {down && (
          <>
            Trang tạm dừng từ <Moment at={down.from} /> đến <Moment at={down.until} />.{' '}
          </>
        )}
        {text}
      </p>
    </div>
  )
}
