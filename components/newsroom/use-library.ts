import { useEffect, useRef, useState } from 'react'
import type { LibraryItem } from '@/lib/media/newsroom'
import type { MediaKind } from '@/lib/media/media'
import { paths } from '@/lib/paths'

/** What the library shows at the moment. */
export interface Shown {
  items: LibraryItem[]
  /** The item after which more follow; null at the end. */
  after: number | null
  /** Busy until the newest question is answered. */
  state: 'busy' | 'ready' | 'failed'
}

/** A person who types is asked for after this rest, in milliseconds. */
const REST = 250

/**
 * Asks the library for what fits some words, and for more of it.
 *
 * @param kinds - what may be chosen; chosen once
 */
export function useLibrary(kinds: readonly MediaKind[], search: string) {
  const [wanted] = useState(kinds)
  const [shown, setShown] = useState<Shown>({ items: [], after: null, state: 'busy' })
  const [turn, setTurn] = useState(0)
  const isFirst = useRef(true)

  useEffect(() => {
    const ending = new AbortController()
    const wait = setTimeout(
      () => {
        isFirst.current = false
        setShown((before) => ({ ...before, state: 'busy' }))
        ask(wanted, search, null, ending.signal).then(
          (page) => setShown({ ...page, state: 'ready' }),
          () => ending.signal.aborted || setShown({ items: [], after: null, state: 'failed' }),
        )
      },
      isFirst.current ? 0 : REST,
    )
    return () => {
      clearTimeout(wait)
      ending.abort()
    }
  }, [wanted, search, turn])

  /** Shows what follows. */
  async function more() {
    setShown((before) => ({ ...before, state: 'busy' }))
    const page = await ask(wanted, search, shown.after).catch(() => null)
    setShown((before) =>
      page
        ? { items: [...before.items, ...page.items], after: page.after, state: 'ready' }
        : { ...before, state: 'failed' },
    )
  }

  return { shown, more, again: () => setTurn((before) => before + 1) }
}

async function ask(
  kinds: readonly MediaKind[],
  search: string,
  before: number | null,
  signal?: AbortSignal,
): Promise<{ items: LibraryItem[]; after: number | null }> {
  const query = new URLSearchParams(kinds.map((kind) => ['loai', kind]))
  if (search.trim()) query.set('q', search.trim())
  if (before !== null) query.set('truoc', String(before))
  const reply = await fetch(`${paths.browseMedia}?${query}`, { signal })
  if (!reply.ok) throw new Error(`The library answered ${reply.status}.`)
  const { items, after } = (await reply.json()) as { items: LibraryItem[]; after: number | null }
  return { after, items: items.map((item) => ({ ...item, uploadedAt: new Date(item.uploadedAt) })) }
}
