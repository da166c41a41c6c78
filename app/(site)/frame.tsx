import type { ReactNode } from 'react'
import { PageFoot } from '@/components/site/page-foot'
import { SiteShell } from '@/components/site/shell'
import { askFrame } from './asking'

interface Props {
  /** The page's own path, without query: what a reader's answer at its foot is about. */
  address: string
  /** When what it shows last changed. */
  updatedAt?: Date | null
  /** The address of the section in which the page stands, for the menu's mark. */
  current?: string
  /** True where nobody is asked whether the page helped: on the way through a form, and where nothing stands. */
  isPlain?: boolean
  children: ReactNode
}

/** Head and foot of a public page, as the newsroom has set them up. */
export async function Frame({ address, updatedAt, current, isPlain, children }: Props) {
  const frame = await askFrame()
  return (
    <SiteShell {...frame} current={current}>
      {children}
      {!isPlain && <PageFoot address={address} updatedAt={updatedAt} />}
    </SiteShell>
  )
}
