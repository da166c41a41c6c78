'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Unsaved } from '@/lib/desks/desk'
import { paths } from '@/lib/paths'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import type { BrowserCopy } from './desk/browser-copy'
import { deliverLeft } from './desk/sending'

interface Props {
  /** In what kind of text, as its list says. */
  of: 'bài' | 'trang'
  unsaved: Unsaved[]
  memberId: number
}

const ROOMS = { bài: paths.desk.POST, trang: paths.desk.PAGE }

/** Names over the list what the member wrote and never saved, in this browser or another, with the way to each. */
export function UnsavedNote({ of, unsaved, memberId }: Props) {
  const [refused, setRefused] = useState<Unsaved[]>([])
  const router = useRouter()
  useEffect(() => {
    const gone = new AbortController()
    void deliverLeft(memberId, gone.signal, (left) => {
      setRefused(left.refused.filter(({ door }) => door === ROOMS[of].door).map(unsavedFrom))
      if (left.delivered) router.refresh()
    })
    return () => gone.abort()
  }, [memberId, of, router])

  const known = new Set(unsaved.map(({ deskId }) => deskId))
  const all = [...unsaved, ...refused.filter(({ deskId }) => !known.has(deskId))]
  if (!all.length) return null
  return (
    <section className="note note-care unsaved" aria-labelledby="chua-luu">
      <strong id="chua-luu">
        Có chữ chưa lưu trong {all.length} {of}.
      </strong>
      <ul role="list">
        {all.map(({ deskId, paperId, title, wordsAt }) => (
          <li key={deskId}>
            <a href={ROOMS[of].unsavedWords(paperId, deskId)}>{title || 'Chưa có tiêu đề'}</a>{' '}
            <span className="meta">
              {paperId === null && `${of} mới · `}
              <time dateTime={isoInVietnam(wordsAt)}>{formatDateTime(wordsAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function unsavedFrom({ deskId, paperId, words, at }: BrowserCopy): Unsaved {
  const { title } = words as { title?: unknown }
  return { deskId, paperId, title: typeof title === 'string' ? title : '', wordsAt: new Date(at) }
}
