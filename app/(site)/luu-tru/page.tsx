import { Crumbs } from '@/components/site/crumbs'
import { MonthChips } from '@/components/site/month-chips'
import { paths } from '@/lib/paths'
import { listMonths, type Month } from '@/lib/posts/archive'
import { describe } from '../describing'
import { Frame } from '../frame'

export const generateMetadata = () =>
  describe({ address: paths.archive, title: 'Lưu trữ', description: 'Tất cả bài viết theo năm và tháng đăng.' })

/** The months in which something was published, under their years. */
export default async function ArchivePage() {
  const months = await listMonths()
  const years = [...new Set(months.map(({ year }) => year))]
  return (
    <Frame address={paths.archive}>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Lưu trữ</h1>
            <p>Chọn năm hoặc tháng để xem các bài đăng lúc ấy.</p>
          </div>
          {months.length === 0 && <p className="empty">Chưa có bài nào.</p>}
          {years.map((year) => (
            <Year key={year} year={year} months={months.filter((one) => one.year === year)} />
          ))}
        </div>
      </main>
    </Frame>
  )
}

function Year({ year, months }: { year: number; months: Month[] }) {
  return (
    <section className="section" aria-labelledby={`nam-${year}`}>
      <div className="section-head">
        <h2 id={`nam-${year}`}>
          <a href={paths.year(year)}>Năm {year}</a>
        </h2>
      </div>
      <MonthChips months={months} />
    </section>
  )
}
