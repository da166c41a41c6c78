import type { ReactNode } from 'react'
import type { LinkBlock } from '@/lib/links/link-block'
import type { MenuEntry } from '@/lib/menu/menu'
import type { Notice } from '@/lib/notices/notice'
import type { PagesInRoles } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import { fullName, type Settings } from '@/lib/settings/settings'
import { Banner } from './banner'
import { Emblem } from './emblem'
import { FindForm } from './find-form'
import { SiteFoot } from './site-foot'
import { SiteMenu } from './site-menu'

interface Props {
  settings: Settings
  menu: MenuEntry[]
  /** The pages to which the foot leads. */
  pages: PagesInRoles
  /** What stands over every page at this hour; a preview has none. */
  notices?: Notice[]
  /** The blocks of links, of which the foot shows its own; a preview has none. */
  blocks?: LinkBlock[]
  /** The address of the section in which the page stands. */
  current?: string
  children: ReactNode
}

/** Head and foot around every public page; previews wear the same. */
export function SiteShell({ settings, menu, pages, notices = [], blocks = [], current, children }: Props) {
  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung chính
      </a>
      <header>
        <div className="cloth">
          <div className="wrap">
            {settings.parentPortalUrl && (
              <div className="strip">
                <a href={settings.parentPortalUrl}>{settings.parentPortalName || settings.parentPortalUrl}</a>
              </div>
            )}
            <div className="masthead">
              <a className="nameplate" href={paths.home} aria-label={`${fullName(settings)}, trang chủ`}>
                <Emblem settings={settings} />
                <span>
                  {settings.parentBody && (
                    <>
                      <span className="nameplate-over">{settings.parentBody}</span>
                      <span className="visually-hidden">, </span>
                    </>
                  )}
                  <span className="nameplate-name">{settings.agencyName}</span>
                </span>
              </a>{' '}
              <FindForm id="find" />
            </div>
          </div>
        </div>
        <div className="hem" />
        <SiteMenu menu={menu} settings={settings} current={current} />
      </header>
      <Banner notices={notices} />
      {children}
      <SiteFoot settings={settings} pages={pages} blocks={blocks.filter(({ place }) => place === 'FOOT')} />
    </>
  )
}
