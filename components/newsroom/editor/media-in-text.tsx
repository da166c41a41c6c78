'use client'

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf } from '@/lib/body/text'
import type { Files, Picture, Pictures, Uploaded } from '@/lib/media/media'
import { paths } from '@/lib/paths'

/** The media items that a text names, as far as they are known here. */
interface MediaInText {
  pictures: Pictures
  files: Files
  /** Takes in an item that has been uploaded, chosen or cut. */
  keep: (item: Uploaded) => void
}

const Context = createContext<MediaInText>({ pictures: {}, files: {}, keep: () => {} })

export const MediaInTextProvider = Context.Provider

/** What the nodes of a text show. */
export function useMedia(): MediaInText {
  return useContext(Context)
}

/**
 * Knows the media items of a text: those that came with it, those that are brought while it is written, and those that arrive by
 * number alone, such as figures pasted from another post, which the library is asked for.
 *
 * @param onPicture - hears of each picture that was not known before
 */
export function useMediaOf(initial: Pictures, body: Body, onPicture?: (picture: Picture) => void): MediaInText {
  const [kept, setKept] = useState<{ pictures: Pictures; files: Files }>({ pictures: {}, files: {} })
  const asked = useRef(new Set<number>())
  const told = useRef(onPicture)
  useEffect(() => {
    told.current = onPicture
  })

  const keep = useCallback((item: Uploaded) => {
    if (item.kind === 'PICTURE') told.current?.(item)
    setKept(({ pictures, files }) =>
      item.kind === 'PICTURE'
        ? { files, pictures: { ...pictures, [item.mediaId]: item } }
        : { pictures, files: { ...files, [item.mediaId]: item } },
    )
  }, [])

  useEffect(() => {
    const unknown = mediaIdsOf(body).filter(
      (id) => !initial[id] && !kept.pictures[id] && !kept.files[id] && !asked.current.has(id),
    )
    if (!unknown.length) return
    for (const id of unknown) asked.current.add(id)
    void askFor(unknown).then(
      (items) => items.forEach(keep),
      // Without an answer the place says so; whoever saves and opens again gets it with the post.
      () => {},
    )
  }, [body, initial, kept, keep])

  return useMemo(() => ({ pictures: { ...initial, ...kept.pictures }, files: kept.files, keep }), [initial, kept, keep])
}

async function askFor(ids: number[]): Promise<Uploaded[]> {
  const query = new URLSearchParams(ids.map((id) => ['so', String(id)]))
  const reply = await fetch(`${paths.browseMedia}?${query}`)
  if (!reply.ok) throw new Error(`The library answered ${reply.status}.`)
  return ((await reply.json()) as { items: Uploaded[] }).items
}
