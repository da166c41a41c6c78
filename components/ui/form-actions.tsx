import type { ReactNode } from 'react'

interface Props {
  /** What the form does, as its button says. */
  act: string
  danger?: boolean
  /** Whether it is being done. */
  isBusy?: boolean
  onClose: () => void
  /** What else can be done, between the act and the way out. */
  children?: ReactNode
}

/** How the form of a dialog ends: with what it does, and with the way out. */
export function FormActions({ act, danger, isBusy, onClose, children }: Props) {
  return (
    <div className="actions">
      <button className={danger ? 'button button-danger' : 'button button-main'} disabled={isBusy}>
        {act}
      </button>
      {children}
      <button type="button" className="button button-quiet" onClick={onClose}>
        Thôi
      </button>
    </div>
  )
}
