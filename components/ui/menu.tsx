'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'

interface Props {
  label: string
  className: string
  acts: readonly (readonly [label: string, act: () => void])[]
}

/** A button of a toolbar that opens a menu: arrow keys between its lines, Escape closes (menu button of the ARIA APG). */
export function MenuButton({ label, className, acts }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  function press(event: KeyboardEvent) {
    const lines = [...(sheet.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = lines.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: -1 }[event.key]
    // What lies under the menu must not hear of keys that are meant for it.
    event.stopPropagation()
    if (event.key === 'Tab') sheet.current?.hidePopover()
    if (to === undefined) return
    event.preventDefault()
    lines.at(to % lines.length)?.focus()
  }

  function toggled(state: string) {
    setOpen(state === 'open')
    if (state !== 'open' || !sheet.current || !button.current) return
    const { left, bottom } = button.current.getBoundingClientRect()
    const { style, offsetWidth } = sheet.current
    style.left = `${Math.max(8, Math.min(left, window.innerWidth - offsetWidth - 8))}px`
    style.top = `${bottom + 4}px`
    style.maxHeight = `${window.innerHeight - bottom - 12}px`
    sheet.current.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={id}
        onKeyDown={(event) => event.key === 'ArrowDown' && (event.preventDefault(), sheet.current?.showPopover())}
      >
        {label}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className="menu-sheet"
        onKeyDown={press}
        onToggle={({ newState }) => toggled(newState)}
      >
        {acts.map(([line, act]) => (
          <button
            key={line}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            onClick={() => {
              sheet.current?.hidePopover()
              act()
            }}
          >
            {line}
          </button>
        ))}
      </div>
    </>
  )
}
