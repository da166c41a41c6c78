import type { ReactNode } from 'react'
import type { MenuEntry } from '@/lib/menu/menu'
import { paths } from '@/lib/paths'
import type { Settings } from '@/lib/settings/settings'
import { FindForm } from './find-form'
import { Section } from './section'
import { telephone } from './site-foot'

interface Props {
  title: string
  children: ReactNode
  menu: MenuEntry[]
  settings: Settings
}

/** Where nothing (or nothing more) stands: what happened, where people go, whom to ask. */
export function Lost({ title, children, menu, settings }: Props) {
  return (
    <main id="noi-dung">
      <div className="wrap lost">
        <h1>{title}</h1>
        <div className="text wide">{children}</div>
        <FindForm id="tim-o-day" isMain />
        <div className="split">
          <Section id="noi-khac" title="Nhiều người tìm đến">
            <ul className="entries" role="list">
              {[{ href: paths.home, name: 'Trang chủ', description: '' }, ...menu.slice(0, 5)].map(
                ({ href, name, description }) => (
                  <li className="entry" key={href}>
                    <a href={href}>
                      <span className="entry-title">{name}</span>
                      {description && <span className="meta">{description}</span>}
                    </a>
                  </li>
                ),
              )}
            </ul>
          </Section>
          {settings.phone && (
            <Section id="hoi" title="Hỏi trực tiếp">
              <p className="hint">
                Gọi <a href={telephone(settings.phone)}>{settings.phone}</a>, giờ hành chính các ngày trong tuần.
              </p>
            </Section>
          )}
        </div>
      </div>
    </main>
  )
}
