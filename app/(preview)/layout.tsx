import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/shell'
import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import '@/components/styles/site.css'
import '@/components/styles/reading.css'
import { siteMenu } from '@/lib/menu/published'
import { pagesInRoles } from '@/lib/pages/published'
import { siteSettings } from '@/lib/settings/published'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Xem trước', robots: { index: false, follow: false } }

/** The dress of the public site around what is not public yet. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const [settings, menu, pages] = await Promise.all([siteSettings(), siteMenu(), pagesInRoles()])
  return (
    <html lang="vi">
      <body>
        <SiteShell settings={settings} menu={menu} pages={pages}>
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
