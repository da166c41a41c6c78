import type { MenuCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { Settings } from '@/lib/settings/settings'

/** How many categories stand in the bar on a wide screen; all stand under "Danh mục". */
const IN_BAR = 6

interface Props {
  menu: MenuCategory[]
  /** The address of the section in which the page stands. */
  current?: string
  settings: Pick<Settings, 'parentPortalName' | 'parentPortalUrl'>
}

/** The bar under the head: main categories, all of them under "Danh mục", and the size of letters. Works without script. */
export function SiteMenu({ menu, current, settings }: Props) {
  return (
    <div className="bar">
      <div className="wrap">
        <nav aria-label="Mục chính">
          <ul className="bar-links" role="list">
            {menu.slice(0, IN_BAR).map(({ id, slug, name }) => (
              <li key={id}>
                <SectionLink href={paths.category(slug)} current={current}>
                  {name}
                </SectionLink>
              </li>
            ))}
          </ul>
        </nav>
        <details className="menu">
          <summary>
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 6h18M3 12h18M3 18h18" />
            </svg>
            Danh mục
          </summary>
          <nav className="menu-panel" aria-label="Tất cả các mục">
            <ul role="list">
              <li>
                <a href={paths.home}>Trang chủ</a>
              </li>
              <li>
                <SectionLink href={paths.news} current={current}>
                  Tin mới
                </SectionLink>
              </li>
              {menu.map((category) => (
                <MenuEntry key={category.id} category={category} current={current} />
              ))}
              {settings.parentPortalUrl && (
                <li className="phone-only">
                  <a href={settings.parentPortalUrl}>{settings.parentPortalName || settings.parentPortalUrl}</a>
                </li>
              )}
            </ul>
          </nav>
        </details>
        <a className="bar-find" href={paths.search}>
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5L21 21" />
          </svg>
          Tìm
        </a>
        <fieldset className="size">
          <legend className="visually-hidden">Cỡ chữ</legend>
          <label>
            A−
            <input type="radio" name="size" id="size-s" aria-label="Chữ nhỏ" />
          </label>
          <label>
            A
            <input type="radio" name="size" id="size-m" aria-label="Chữ vừa" defaultChecked />
          </label>
          <label>
            A+
            <input type="radio" name="size" id="size-l" aria-label="Chữ lớn" />
          </label>
        </fieldset>
      </div>
    </div>
  )
}

function MenuEntry({ category: { slug, name, children }, current }: { category: MenuCategory; current?: string }) {
  return (
    <li>
      <SectionLink href={paths.category(slug)} current={current}>
        {name}
      </SectionLink>
      {children.length > 0 && (
        <ul role="list" className="menu-under">
          {children.map((child) => (
            <li key={child.id}>
              <a href={paths.category(child.slug)}>{child.name}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function SectionLink({ href, current, children }: { href: string; current?: string; children: string }) {
  return (
    <a href={href} aria-current={href === current ? 'true' : undefined}>
      {children}
    </a>
  )
}
