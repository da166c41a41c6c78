import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { MediaActionsProvider } from '@/components/newsroom/media-actions'
import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import '@/components/styles/site.css'
import '@/components/styles/newsroom.css'
import '@/components/styles/newsroom-history.css'

import { cut } from './quan-tri/(desk)/anh/actions'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Tòa soạn', template: '%s – Tòa soạn' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/img/favicon.svg', type: 'image/svg+xml' } },
}

export const viewport: Viewport = { themeColor: '#1b2150' }

/** The dress of the newsroom. */
export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body className="newsroom">
        <MediaActionsProvider actions={{ cut }}>{children}</MediaActionsProvider>
      </body>
    </html>
  )
}
