import type { ReportState } from '@/lib/feedback/feedback'
import { paths } from '@/lib/paths'
import { formatNumber } from '@/lib/vietnamese/numbers'

interface Props {
  current: ReportState | 'FIGURES'
  counts: Record<ReportState, number>
}

/** The box of reports by state, and beside them how pages are judged. */
export function FeedbackTabs({ current, counts }: Props) {
  const tabs = [
    { key: 'NEW', label: 'Báo sai mới', href: paths.deskReports },
    { key: 'IN_HAND', label: 'Đang xem', href: `${paths.deskReports}?trang-thai=dang-xem` },
    { key: 'DONE', label: 'Đã xong', href: `${paths.deskReports}?trang-thai=da-xong` },
    { key: 'FIGURES', label: 'Trang có giúp được không', href: paths.deskFigures },
  ] as const
  return (
    <nav aria-label="Các loại góp ý">
      <ul className="tabs" role="list">
        {tabs.map(({ key, label, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? 'page' : undefined}>
              {label}
              {key !== 'FIGURES' && ` (${formatNumber(counts[key])})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
