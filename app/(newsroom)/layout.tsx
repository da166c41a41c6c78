import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EarlyPresses } from '@/components/newsroom/early-presses'
import { MediaActionsProvider } from '@/components/newsroom/media-actions'
import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import '@/components/styles/site.css'
import '@/components/styles/newsroom.css'

import { cut } from './quan-tri/(desk)/anh/actions'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Tòa soạn', template: '%s – Tòa soạn' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/img/favicon.svg', type: 'image/svg+xml' } },
}

export const viewport: Viewport = { themeColor: '#1b2150' }

/** The dress of the newsroom. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  return (
    <html lang="vi">
      <body className="newsroom">
        <EarlyPresses nonce={nonce} />
        <MediaActionsProvider actions={{ cut }}>{children}</MediaActionsProvider>
      </body>
    </html>
  )
}
