import { paths } from '@/lib/paths'
import type { Month } from '@/lib/posts/archive'

/** The ways to the months in which something was published. */
export function MonthChips({ months }: { months: Month[] }) {
  return (
    <ul className="chips" role="list">
      {months.map(({ year, month }) => (
        <li key={month}>
          <a href={paths.month(year, month)}>
            Tháng {month}
            <span className="visually-hidden"> năm {year}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
