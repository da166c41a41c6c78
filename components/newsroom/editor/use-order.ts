import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

/**
 * Puts the items of a list in order: by dragging a handle with mouse or finger, or by arrow keys on it. Each list item carries
 * `data-place`.
 *
 * @param count - how many items there are
 * @param move - takes one from its place to another, both from 0
 * @param say - hears where an item stands after each step, for those who do not see it
 */
export function useOrder(count: number, move: (from: number, to: number) => void, say: (words: string) => void) {
  const [held, setHeld] = useState<number | null>(null)
  const place = useRef<number | null>(null)

  function go(from: number, to: number) {
    if (to < 0 || to >= count || to === from) return false
    move(from, to)
    say(`Ảnh đứng thứ ${to + 1} trên ${count}.`)
    return true
  }

  const handle = (index: number) => ({
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key]
      if (!step) return
      event.preventDefault()
      const list = event.currentTarget.closest('[role=list]')
      // The handle goes along: the next press moves the same picture on.
      if (go(index, index + step)) requestAnimationFrame(() => focusHandle(list, index + step))
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      place.current = index
      setHeld(index)
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (place.current === null) return
      const under = document.elementFromPoint(clientX, clientY)?.closest('[data-place]')
      const to = Number(under?.getAttribute('data-place') ?? Number.NaN)
      if (!Number.isInteger(to) || !go(place.current, to)) return
      place.current = to
      setHeld(to)
    },
    onPointerUp: () => letGo(),
    onPointerCancel: () => letGo(),
  })

  function letGo() {
    place.current = null
    setHeld(null)
  }

  return { held, handle, go }
}

function focusHandle(list: Element | null, place: number): void {
  list?.querySelector<HTMLElement>(`[data-place="${place}"] .order-handle`)?.focus()
}
