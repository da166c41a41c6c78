'use client'

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { formatNumber } from '@/lib/vietnamese/numbers'

interface Props {
  /** How many changes there are among the children, each marked with data-change. */
  count: number
  children: ReactNode
}

/** Leads from change to change, by buttons or by Alt with the arrows up and down. */
export function ChangeSteps({ count, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const place = useRef(-1)
  const [told, setTold] = useState('')

  const go = useCallback((by: 1 | -1) => {
    const changes = [...(box.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    place.current = (Math.max(place.current, by > 0 ? -1 : 0) + by + changes.length) % changes.length
    changes[place.current]?.focus({ preventScroll: true })
    changes[place.current]?.scrollIntoView({ block: 'center' })
    setTold(`Thay đổi ${place.current + 1} trên ${changes.length}`)
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      go(event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [go])

  return (
    <div ref={box}>
      <div className="cmp-steps">
        <span role="status">{told || `${formatNumber(count)} thay đổi`}</span>
        <button type="button" className="button" onClick={() => go(-1)} aria-keyshortcuts="Alt+ArrowUp">
          ↑ Thay đổi trước
        </button>
        <button type="button" className="button" onClick={() => go(1)} aria-keyshortcuts="Alt+ArrowDown">
          ↓ Thay đổi sau
        </button>
      </div>
      {children}
    </div>
  )
}
