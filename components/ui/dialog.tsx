'use client'

import { createContext, useCallback, useContext, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  title: string
  /** What the dialog says under its title; null where the content speaks for itself. */
  description?: ReactNode
  open: boolean
  onClose: () => void
  /** True for what needs the room of two columns. */
  wide?: boolean
  /** True for a question that must be answered: a press beside it does not close it. */
  asks?: boolean
  children: ReactNode
}

/** Whether the dialog around is open: the one that opens last lies on top, so those within wait for it. */
const IsAroundOpen = createContext(true)

/** A dialog over the page: takes the focus, gives it back, closes with Escape. The browser's own; what lies under it is out of reach. */
export function Dialog({ open, ...props }: Props) {
  const mayOpen = useContext(IsAroundOpen)
  return open && mayOpen ? createPortal(<OpenDialog {...props} />, document.body) : null
}

function OpenDialog({ title, description, onClose, wide, asks, children }: Omit<Props, 'open'>) {
  const id = useId()
  const beganOutside = useRef(false)
  const [isOpen, setOpen] = useState(false)

  const show = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal()
    // Otherwise the first field or button has the keyboard.
    dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    setOpen(true)
    // Closing, not only going, gives the keyboard back to where it was.
    return () => dialog.close()
  }, [])

  return (
    <dialog
      ref={show}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      role={asks ? 'alertdialog' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        // A file chooser within, left without a choice, tells so by the same name.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      // Words that are chosen with the mouse may end beside the dialog: only what began there closes it.
      onMouseDown={(event) => (beganOutside.current = isBeside(event))}
      onClick={(event) => !asks && beganOutside.current && isBeside(event) && onClose()}
    >
      <h2 className="dialog-title" id={`${id}-title`}>
        {title}
      </h2>
      {description && (
        <p className="dialog-description" id={`${id}-description`}>
          {description}
        </p>
      )}
      <IsAroundOpen value={isOpen}>{children}</IsAroundOpen>
    </dialog>
  )
}

function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
