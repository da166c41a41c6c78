import type { PageFigures } from '@/lib/feedback/feedback'
import { paths } from '@/lib/paths'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { PlaceLink } from './place-link'

interface Props {
  /** "2026-11" */
  month: string
  figures: PageFigures[]
}

/** How pages were judged in a month, those that helped least first. */
export function FiguresTable({ month, figures }: Props) {
  if (!figures.length) return <p className="empty-box">Tháng này chưa có câu trả lời nào.</p>
  return (
    <table className="posts figures">
      <caption className="visually-hidden">Câu trả lời theo trang, trang ít giúp được đứng trước</caption>
      <thead>
        <tr>
          <th scope="col">Trang</th>
          <th scope="col">Có</th>
          <th scope="col">Chưa</th>
          <th scope="col">Lời nhắn</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ place, yes, no, remarks }) => (
          <tr key={place.path}>
            <td className="posts-title">
              <PlaceLink place={place} />
            </td>
            <td>
              <span className="figure-name">Có </span>
              {formatNumber(yes)}
            </td>
            <td>
              <span className="figure-name">Chưa </span>
              {formatNumber(no)}
            </td>
            <td>
              {remarks > 0 && (
                <a href={`${paths.deskFigures}?${new URLSearchParams({ thang: month, trang: place.path })}#loi-nhan`}>
                  {formatNumber(remarks)} lời nhắn
                  <span className="visually-hidden"> về {place.title ?? place.path}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
