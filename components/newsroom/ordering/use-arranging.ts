'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Answer, Reason } from '@/lib/refusal'
import { dragHandleId } from './drag-line'

const LOST: Reason[] = [{ message: 'Không tới được máy chủ. Hãy xem lại mạng rồi thử lại.' }]

/**
 * Keeps a list that people order: what was moved is shown before the newsroom has answered, and put back where it declines.
 *
 * @param given - the list as the newsroom says it stands
 */
export function useArranging<T>(given: T) {
  const [shown, setShown] = useState(given)
  const [reasons, setReasons] = useState<Reason[]>([])
  const [news, setNews] = useState('')
  const router = useRouter()
  const moved = useRef<number | null>(null)

  // What the newsroom says counts; what it said before a move of ours has been answered is passed over.
  const [pending, setPending] = useState(0)
  const [shownFor, setShownFor] = useState(given)
  if (shownFor !== given) {
    setShownFor(given)
    if (pending === 0) setShown(given)
  }

  // In another list a line is another element: the focus of whoever carries it must not stay behind.
  useEffect(() => {
    const handle = moved.current && document.getElementById(dragHandleId(moved.current))
    if (handle && document.activeElement === document.body) handle.focus()
  })

  /**
   * Moves a thing on the screen and in the newsroom.
   *
   * @param next - the list as it will stand
   * @param said - the sentence for those who hear where it stands now
   */
  async function arrange(id: number, next: T, act: () => Promise<Answer<unknown>>, said: string) {
    moved.current = id
    setPending((count) => count + 1)
    setShown(next)
    const answer = await act().catch((): Answer<unknown> => ({ ok: false, kind: 'declined', reasons: LOST }))
    setPending((count) => count - 1)
    setReasons(answer.ok ? [] : answer.reasons)
    if (answer.ok) setNews(said)
    else setShown(given)
    router.refresh()
  }

  /** Tells those who hear the page what has happened, and asks the newsroom how the list stands. */
  function tell(said: string) {
    setNews(said)
    router.refresh()
  }

  return { shown, reasons, news, arrange, tell }
}
