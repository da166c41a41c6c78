'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'

interface Props {
  title: string
  /** What the dialog says under its title; null where the content speaks for itself. */
  description?: ReactNode
  open: boolean
  onClose: () => void
  /** True for what needs the room of two columns. */
  wide?: boolean
  children: ReactNode
}

/** A dialog over the page: takes the focus, gives it back, closes with Escape. */
export function Dialog({ title, description, open, onClose, wide, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={wide ? 'dialog dialog-wide' : 'dialog'}>
          <Base.Title className="dialog-title">{title}</Base.Title>
          {description && <Base.Description className="dialog-description">{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
