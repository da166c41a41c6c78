import type { Link, LinkBlock } from '@/lib/links/link-block'
import type { PagesInRoles } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import { fullName, type Settings } from '@/lib/settings/settings'

interface Props {
  settings: Settings
  pages: PagesInRoles
  /** The blocks of links that stand in the foot. */
  blocks: LinkBlock[]
}

/** The foot of every page: the legal particulars (TT 32/2017, NĐ 43/2011) and the ways on. */
export function SiteFoot({ settings, pages, blocks }: Props) {
  const { address, phone, email, parentBody, responsiblePerson } = settings
  const name = fullName(settings)
  return (
    <footer className="site-foot cloth">
      <div className="wrap">
        <div>
          <h2>{name}</h2>
          <address>
            {address}
            {phone && (
              <>
                <br />
                Điện thoại: <a href={telephone(phone)}>{phone}</a>
              </>
            )}
            {email && (
              <>
                <br />
                Thư: <a href={`mailto:${email}`}>{email}</a>
              </>
            )}
          </address>
          <p className="legal">
            {parentBody && (
              <>
                Cơ quan chủ quản: {parentBody}
                <br />
              </>
            )}
            {responsiblePerson && (
              <>
                Chịu trách nhiệm nội dung: {responsiblePerson}
                <br />
              </>
            )}
            Ghi rõ nguồn “{name}” khi dùng lại thông tin từ trang này.
          </p>
        </div>
        <nav aria-label="Thông tin về trang">
          <h2>Về trang này</h2>
          <ul role="list">
            <li>
              <a href={paths.home}>Trang chủ</a>
            </li>
            <li>
              <a href={paths.news}>Tin mới</a>
            </li>
            <li>
              <a href={paths.archive}>Lưu trữ</a>
            </li>
            <li>
              <a href={paths.siteMap}>Sơ đồ trang</a>
            </li>
            <li>
              <a href={paths.channels}>Kênh thông tin chính thức</a>
            </li>
            {[pages.CONTACT, pages.PRIVACY].map(
              (page) =>
                page && (
                  <li key={page.id}>
                    <a href={paths.page(page.slug)}>{page.title}</a>
                  </li>
                ),
            )}
            <li>
              <a href={paths.feed}>Nhận tin qua RSS</a>
            </li>
            <li>
              <a href={paths.newsroom} rel="nofollow">
                Đăng nhập
              </a>
            </li>
          </ul>
        </nav>
        {linkBlocksOf(settings, blocks).map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul role="list">
              {links.map(({ name: to, url }) => (
                <li key={url}>
                  <a href={url}>{to}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}

/** Where nobody has set up blocks for the foot, the way to the parent portal stands there by itself. */
function linkBlocksOf(settings: Settings, blocks: LinkBlock[]): { title: string; links: Link[] }[] {
  const { parentPortalName: name, parentPortalUrl: url } = settings
  return blocks.length || !url ? blocks : [{ title: 'Liên kết', links: [{ name: name || url, url }] }]
}

/** A telephone number as a phone dials it: from abroad as well. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '').replace(/^0/, '+84')}`
}
