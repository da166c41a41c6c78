'use client'

import { startTransition, useEffect, useState } from 'react'
import { holdScreen, keepCopy, type BrowserCopy } from './browser-copy'
import { DeskLine, type Footing } from './desk-line'
import { deliverLeft, sendParting, sendSign } from './sending'

interface Options {
  /** Where the words are brought. */
  door: string
  memberId: number
  /** What the words stand on when the page opens. */
  footing: Footing
  /** False where one may only look: such a screen has nothing to tell. */
  mayEdit: boolean
}

/** Gives a page its line to the newsroom for as long as it is open: it autosaves, comes back after trouble, asks before words go. */
export function useDeskLine<Words>({ door, memberId, footing, mayEdit }: Options) {
  const [line] = useState(
    () =>
      new DeskLine<Words>(newId(), footing, {
        send: (sign) => sendSign(door, sign),
        sendParting: (sign) => sendParting(door, sign),
        keep: (copy) => keepCopy({ ...copy, memberId, door }),
      }),
  )
  /** What the newsroom would not take of what was left in this browser; null until that is known. */
  const [refused, setRefused] = useState<BrowserCopy[] | null>(null)
  const [state, setState] = useState(line.getState)

  // With each first key the line stands otherwise: what the desk draws from that gives way to the key.
  useEffect(() => line.subscribe(() => startTransition(() => setState(line.getState()))), [line])

  useEffect(() => {
    if (!mayEdit) return
    const gone = new AbortController()
    const { signal } = gone
    const hurry = () => line.hurry()
    holdScreen(line.deskId, signal)
    // Screens that crashed in this browser must not keep their post from the one that is opened now.
    line.start(deliverLeft(memberId, signal, (left) => setRefused(left.refused)))
    window.addEventListener('online', hurry, { signal })
    window.addEventListener('offline', hurry, { signal })
    window.addEventListener('focus', hurry, { signal })
    // A hidden page may be put to sleep or ended without a further word.
    document.addEventListener('visibilitychange', hurry, { signal })
    window.addEventListener('pagehide', () => line.leave(), { signal })
    // Out of the browser's own store of pages: whoever comes back begins with what is kept.
    window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload(), { signal })
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (!line.getState().isUnsent) return
        event.preventDefault()
        // While the question is read the words go on their way.
        line.hurry()
      },
      { signal },
    )
    return () => {
      gone.abort()
      line.stop()
    }
  }, [line, mayEdit, memberId])

  return { line, state, refused }
}

/** A random id; crypto.randomUUID is missing on addresses without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
