import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/shell'
import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import '@/components/styles/site.css'
import { menu } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { themeColor: '#1b2150' }

/** What every public page says of itself unless it says otherwise. */
export async function generateMetadata(): Promise<Metadata> {
  const settings = await siteSettings()
  const name = fullName(settings)
  return {
    metadataBase: new URL(env().PORTAL_URL),
    title: { default: name, template: `%s | ${settings.agencyName}` },
    description: `Tin tức, thông báo và hoạt động thi đua, khen thưởng của ${name}.`,
    icons: { icon: { url: '/img/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
    alternates: { types: { 'application/rss+xml': paths.feed } },
    formatDetection: { telephone: false },
  }
}

/** The dress of every public page. `data-static` lets the front desk take Next's scripts out. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [settings, categories] = await Promise.all([siteSettings(), menu()])
  return (
    <html lang="vi" data-static="">
      <head>
        <link rel="preload" href="/fonts/newsreader-vi-600.woff2" as="font" type="font/woff2" crossOrigin="" />
      </head>
      <body>
        <SiteShell settings={settings} menu={categories}>
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
