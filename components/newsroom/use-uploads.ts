import { useCallback, useEffect, useRef, useState } from 'react'
import { isGivenUp, upload, type UploadedPicture } from './upload'

/** One file on its way, as a list shows it. */
export interface Upload {
  id: number
  fileName: string
  /** From 0 to 1; at 1 the file has been sent and the portal is working on it. */
  progress: number
  /** Why it was refused; null while it is on its way. */
  error: string | null
}

interface Job {
  id: number
  file: File
  ending: AbortController
}

/** So many files are sent at a time; the others wait in their order. */
const AT_A_TIME = 2

/**
 * Sends files one after another and tells how each stands. A finished one leaves the list, a refused one stays with its sentence
 * until it is dismissed. Leaving the page gives up what is not finished.
 */
export function useUploads({ onDone }: { onDone: (picture: UploadedPicture) => void }) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const jobs = useRef<{ waiting: Job[]; running: Map<number, Job>; last: number }>(null)
  jobs.current ??= { waiting: [], running: new Map(), last: 0 }
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })

  const change = useCallback((id: number, part: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  }, [])
  const remove = useCallback((id: number) => setUploads((all) => all.filter((one) => one.id !== id)), [])

  const next = useCallback(() => {
    const { waiting, running } = jobs.current!
    while (running.size < AT_A_TIME && waiting.length) {
      const job = waiting.shift()!
      running.set(job.id, job)
      upload(job.file, { signal: job.ending.signal, onProgress: (progress) => change(job.id, { progress }) })
        .then(
          (picture) => {
            remove(job.id)
            done.current(picture)
          },
          (error: Error) => (isGivenUp(error) ? remove(job.id) : change(job.id, { error: error.message })),
        )
        .finally(() => {
          running.delete(job.id)
          next()
        })
    }
  }, [change, remove])

  const add = useCallback(
    (files: File[]) => {
      const kept = jobs.current!
      const fresh = files.map((file) => ({ id: ++kept.last, file, ending: new AbortController() }))
      kept.waiting.push(...fresh)
      setUploads((all) => [
        ...all,
        ...fresh.map(({ id, file }) => ({ id, fileName: file.name, progress: 0, error: null })),
      ])
      next()
    },
    [next],
  )

  const cancel = useCallback(
    (id: number) => {
      const kept = jobs.current!
      kept.waiting = kept.waiting.filter((job) => job.id !== id)
      kept.running.get(id)?.ending.abort()
      remove(id)
    },
    [remove],
  )

  useEffect(() => {
    const kept = jobs.current!
    return () => {
      kept.waiting = []
      for (const job of kept.running.values()) job.ending.abort()
    }
  }, [])

  return { uploads, add, cancel, dismiss: remove }
}
