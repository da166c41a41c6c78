import pLimit from 'p-limit'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MediaKind, UploadedAs } from '@/lib/media/media'
import { isGivenUp, upload } from './upload'

/** One file on its way, as a list shows it. */
export interface Upload {
  id: number
  fileName: string
  /** From 0 to 1; at 1 the file has been sent and the portal is working on it. */
  progress: number
  /** Why it was refused; null while it is on its way. */
  error: string | null
}

/** So many files are sent at a time; the others wait in their order. */
const AT_A_TIME = 2

interface Options<Kind extends MediaKind> {
  /** What is wanted here; chosen once. */
  kinds: readonly Kind[]
  /** The item whose place the file takes; undefined where files are new. */
  replaces?: number
  /** Hears of each file that has arrived. */
  onDone?: (item: UploadedAs<Kind>) => void
}

/**
 * Sends files one after another and tells how each stands. A finished one leaves the list, a refused one stays with its sentence
 * until it is dismissed. Leaving the page gives up what is not finished, and asks first.
 */
export function useUploads<Kind extends MediaKind>({ kinds, replaces, onDone = () => {} }: Options<Kind>) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const [inTurn] = useState(() => pLimit(AT_A_TIME))
  const endings = useRef(new Map<number, AbortController>())
  const lastId = useRef(0)
  const done = useRef(onDone)
  const [wanted] = useState(kinds)

  const remove = useCallback((id: number) => setUploads((all) => all.filter((one) => one.id !== id)), [])

  const send = useCallback(
    async (id: number, file: File, signal: AbortSignal): Promise<UploadedAs<Kind> | null> => {
      const change = (part: Partial<Upload>) =>
        setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
      try {
        const item = await upload(file, wanted, { signal, replaces, onProgress: (progress) => change({ progress }) })
        remove(id)
        done.current(item)
        return item
      } catch (error) {
        if (isGivenUp(error)) remove(id)
        else change({ error: (error as Error).message })
        return null
      } finally {
        endings.current.delete(id)
      }
    },
    [remove, replaces, wanted],
  )

  /** Takes files in; each promise gives its item, or null where it was refused or given up. */
  const add = useCallback(
    (files: File[]): Promise<UploadedAs<Kind> | null>[] =>
      files.map((file) => {
        const id = ++lastId.current
        const ending = new AbortController()
        endings.current.set(id, ending)
        setUploads((all) => [...all, { id, fileName: file.name, progress: 0, error: null }])
        return inTurn(() => send(id, file, ending.signal))
      }),
    [inTurn, send],
  )

  const cancel = useCallback(
    (id: number) => {
      endings.current.get(id)?.abort()
      remove(id)
    },
    [remove],
  )

  const isSending = uploads.some(({ error }) => error === null)
  useEffect(() => {
    if (!isSending) return
    const ask = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isSending])
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    const open = endings.current
    return () => {
      for (const ending of open.values()) ending.abort()
    }
  }, [])

  return { uploads, add, cancel, dismiss: remove }
}
