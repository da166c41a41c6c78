import { Crumbs } from '@/components/site/crumbs'
import { ReportForm } from '@/components/site/letter-forms'
import { findReportedPage } from '@/lib/feedback/published'
import { paths } from '@/lib/paths'
import { REPORTED } from '@/lib/public-routes'
import { fullName } from '@/lib/settings/settings'
import { askPagesInRoles, askSettings } from '../asking'
import { unlisted } from '../describing'
import { Frame } from '../frame'

export const metadata = unlisted('Báo sai sót')

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The form on which a reader tells of a mistake. */
export default async function ReportPage({ searchParams }: Props) {
  const asked = (await searchParams)[REPORTED]
  const [place, settings, { PRIVACY: privacy }] = await Promise.all([
    typeof asked === 'string' ? findReportedPage(asked) : null,
    askSettings(),
    askPagesInRoles(),
  ])
  return (
    <Frame address={paths.reportError} isPlain>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Báo sai sót</h1>
            {place && (
              <p>
                Về trang: <a href={place.path}>{place.title ?? place.path}</a>
              </p>
            )}
          </div>
          <div className="note letter-rule">
            <strong>Lời báo của ông, bà được giữ kín.</strong> Chỉ cán bộ của {fullName(settings)} đọc để sửa cho đúng,
            không đăng lên trang. Không cần để lại tên. Nếu để lại, tên và cách liên hệ chỉ dùng để hỏi lại về chỗ sai,
            và được xóa ngay khi việc xong. Trang không giữ địa chỉ mạng của người gửi.
            {privacy && (
              <>
                {' '}
                <a href={paths.page(privacy.slug)}>{privacy.title}</a>
              </>
            )}
          </div>
          <ReportForm place={place} />
        </div>
      </main>
    </Frame>
  )
}
