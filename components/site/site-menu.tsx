import { leadsTo, type MenuEntry } from '@/lib/menu/menu'
import { paths } from '@/lib/paths'
import type { Settings } from '@/lib/settings/settings'

/** How many entries stand in the bar on a wide screen; all stand under "Danh mục". */
const IN_BAR = 6

interface Props {
  menu: MenuEntry[]
  /** The address of the section in which the page stands. */
  current?: string
  settings: Pick<Settings, 'parentPortalName' | 'parentPortalUrl'>
}

/** The bar under the head: the first of the menu, all of it under "Danh mục", and the size of letters. Works without script. */
export function SiteMenu({ menu, current, settings }: Props) {
  return (
    <div className="bar">
      <div className="wrap">
        <nav aria-label="Mục chính">
          <ul className="bar-links" role="list">
            {menu.slice(0, IN_BAR).map((entry) => (
              <li key={entry.id}>
                <EntryLink entry={entry} current={current} />
              </li>
            ))}
          </ul>
        </nav>
        <details className="menu">
          <summary>
            <svg className="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 6h18M3 12h18M3 18h18" />
            </svg>
            Danh mục
          </summary>
          <nav className="menu-panel" aria-label="Tất cả các mục">
            <ul role="list">
              <li>
                <a href={paths.home}>Trang chủ</a>
              </li>
              {!menu.some((entry) => leadsTo(entry, paths.news)) && (
                <li>
                  <a href={paths.news} aria-current={paths.news === current ? 'true' : undefined}>
                    Tin mới
                  </a>
                </li>
              )}
              {menu.map((entry) => (
                <li key={entry.id}>
                  <EntryLink entry={entry} current={current} />
                  <Under entry={entry} />
                </li>
              ))}
              {settings.parentPortalUrl && (
                <li className="phone-only">
                  <a href={settings.parentPortalUrl}>{settings.parentPortalName || settings.parentPortalUrl}</a>
                </li>
              )}
            </ul>
          </nav>
        </details>{' '}
        <a className="bar-find" href={paths.search}>
          <svg className="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5L21 21" />
          </svg>
          Tìm
        </a>{' '}
        <fieldset className="size">
          <legend className="visually-hidden">Cỡ chữ và độ tương phản</legend>{' '}
          <label>
            A− <input type="radio" name="size" id="size-s" aria-label="Chữ nhỏ" />
          </label>{' '}
          <label>
            A <input type="radio" name="size" id="size-m" aria-label="Chữ vừa" defaultChecked />
          </label>{' '}
          <label>
            A+ <input type="radio" name="size" id="size-l" aria-label="Chữ lớn" />
          </label>{' '}
          <label>
            <svg className="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="9" />
              <path d="M12 3a9 9 0 010 18z" fill="currentColor" />
            </svg>
            <span className="size-word">Tương phản</span>{' '}
            <input type="checkbox" id="contrast" aria-label="Tương phản cao" />
          </label>
        </fieldset>
      </div>
    </div>
  )
}

function EntryLink({ entry, current }: { entry: MenuEntry; current?: string }) {
  return (
    <a href={entry.href} aria-current={leadsTo(entry, current) ? 'true' : undefined}>
      {entry.name}
    </a>
  )
}

function Under({ entry: { children } }: { entry: MenuEntry }) {
  if (!children.length) return null
  return (
    <ul role="list" className="menu-under">
      {children.map(({ id, href, name }) => (
        <li key={id}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
