import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/shell'
import { askMenu, askPagesInRoles, askSettings } from './asking'

interface Props {
  /** The address of the section in which the page stands, for the menu's mark. */
  current?: string
  children: ReactNode
}

/** Head and foot of a public page, as the newsroom has set them up. */
export async function Frame({ current, children }: Props) {
  const [settings, menu, pages] = await Promise.all([askSettings(), askMenu(), askPagesInRoles()])
  return (
    <SiteShell settings={settings} menu={menu} pages={pages} current={current}>
      {children}
    </SiteShell>
  )
}
