'use client'

import { useEffect, useState, type ComponentType } from 'react'

/**
 * Makes of a dialog one whose script is fetched only when nothing else is to be done, or when it is first opened. Once fetched it
 * stays, also while it is closed. Where the line is down nothing opens and nothing breaks: the page under it may hold unsaved words.
 *
 * @param load - fetches it; asked again after a failure
 */
export function lazily<Props extends { open: boolean }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null
  const fetchIt = () => load().then((one) => (fetched = one))

  return function Lazily(props: Props) {
    const [Dialog, setDialog] = useState(() => fetched)
    const { open } = props
    useEffect(() => {
      if (Dialog) return
      const show = () =>
        void fetchIt().then(
          (one) => setDialog(() => one),
          () => {},
        )
      if (open) return show()
      const wait = setTimeout(show, IDLE_MS)
      return () => clearTimeout(wait)
    }, [Dialog, open])
    return Dialog && <Dialog {...props} />
  }
}

/** By then the page has long been ready to write on. */
const IDLE_MS = 5_000
