'use client'

import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'

/** The buttons over a text, which stand in the row as its own children: one Tab stop, arrow keys between them (toolbar of the ARIA APG). */
export function ToolRow({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null)
  const stop = useRef<HTMLElement | null>(null)

  const buttons = () => [...(row.current?.querySelectorAll<HTMLElement>(':scope > button') ?? [])]

  function stopAt(button: HTMLElement | undefined) {
    stop.current = button ?? null
    for (const one of buttons()) one.tabIndex = one === button ? 0 : -1
  }

  // After each drawing: tools come and go with what stands under the cursor.
  useLayoutEffect(() => {
    const all = buttons()
    stopAt(all.find((one) => one === stop.current) ?? all[0])
  })

  function press(event: KeyboardEvent) {
    const all = buttons()
    const at = all.findIndex((one) => one === event.target)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    all.at(to % all.length)?.focus()
  }

  return (
    <div
      ref={row}
      role="toolbar"
      className="tools-row"
      aria-label={label}
      onKeyDown={press}
      onFocus={({ target }) => buttons().includes(target as HTMLElement) && stopAt(target as HTMLElement)}
    >
      {children}
    </div>
  )
}

interface ToolProps {
  label: string
  onPress: () => void
  /** Undefined for what is done once and is never on. */
  pressed?: boolean
  /** Such a tool can still be reached, so that one hears of it; pressing it does nothing. */
  disabled?: boolean
  children: ReactNode
}

/** One tool of the row. */
export function Tool({ label, onPress, pressed, disabled, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      // The words that are chosen must stay chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}
