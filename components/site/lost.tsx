import type { ReactNode } from 'react'
import type { MenuCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { Settings } from '@/lib/settings/settings'
import { FindForm } from './find-form'
import { Section } from './section'
import { telephone } from './site-foot'

interface Props {
  title: string
  children: ReactNode
  menu: MenuCategory[]
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
              {[{ slug: '', name: 'Trang chủ', description: '' }, ...menu.slice(0, 5)].map(
                ({ slug, name, description }) => (
                  <li className="entry" key={name}>
                    <a href={slug ? paths.category(slug) : paths.home}>
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
