'use client'

import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode, type RefObject } from 'react'
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
  /** What has the keyboard first; otherwise the first field or button. */
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A dialog over the page: takes the focus, gives it back, closes with Escape. The browser's own; what lies under it is out of reach. */
export function Dialog({ open, ...props }: Props) {
  return open ? createPortal(<OpenDialog {...props} />, document.body) : null
}

function OpenDialog({ title, description, onClose, wide, asks, initialFocus, children }: Omit<Props, 'open'>) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const beganOutside = useRef(false)

  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    initialFocus?.current?.focus()
    // Closing, not only going, gives the keyboard back to where it was.
    return () => dialog?.close()
  }, [initialFocus])

  return (
    <dialog
      ref={box}
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
      {children}
    </dialog>
  )
}

function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
