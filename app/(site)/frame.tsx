import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/shell'
import { askMenu, askNotices, askSettings } from './asking'

interface Props {
  /** The address of the section in which the page stands, for the menu's mark. */
  current?: string
  children: ReactNode
}

/** Head and foot of a public page, as the newsroom has set them up. */
export async function Frame({ current, children }: Props) {
  const [settings, menu, notices] = await Promise.all([askSettings(), askMenu(), askNotices()])
  return (
    <SiteShell settings={settings} menu={menu} notices={notices} current={current}>
      {children}
    </SiteShell>
  )
}
