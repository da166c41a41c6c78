import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import '@/components/styles/site.css'
import '@/components/styles/reading.css'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { themeColor: '#1b2150' }

export const metadata: Metadata = {
  icons: { icon: { url: '/img/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false },
}

/** The ground of every public page. `data-static` lets the front desk take Next's scripts out. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" data-static="">
      <head>
        <link rel="preload" href="/fonts/newsreader-vi-600.woff2" as="font" type="font/woff2" crossOrigin="" />
        {/* Waited for on purpose: letters and contrast must stand before anything is painted. */}
        <script src="/js/early.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
