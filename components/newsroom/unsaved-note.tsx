'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { UnsavedPost } from '@/lib/desks/desk'
import { paths } from '@/lib/paths'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import type { BrowserCopy } from './desk/browser-copy'
import { deliverLeft } from './desk/sending'

interface Props {
  unsaved: UnsavedPost[]
  memberId: number
}

/** Names over the list what the member wrote and never saved, in this browser or another, with the way to each. */
export function UnsavedNote({ unsaved, memberId }: Props) {
  const [refused, setRefused] = useState<UnsavedPost[]>([])
  const router = useRouter()
  useEffect(() => {
    void deliverLeft(memberId).then((left) => {
      setRefused(left.refused.map(unsavedFrom))
      if (left.delivered) router.refresh()
    })
  }, [memberId, router])

  const known = new Set(unsaved.map(({ deskId }) => deskId))
  const all = [...unsaved, ...refused.filter(({ deskId }) => !known.has(deskId))]
  if (!all.length) return null
  return (
    <section className="note note-care unsaved" aria-labelledby="chua-luu">
      <strong id="chua-luu">Có chữ chưa lưu trong {all.length} bài.</strong>
      <ul role="list">
        {all.map(({ deskId, postId, title, wordsAt }) => (
          <li key={deskId}>
            <a href={paths.unsavedWords(postId, deskId)}>{title || 'Chưa có tiêu đề'}</a>{' '}
            <span className="meta">
              {postId === null && 'bài mới · '}
              <time dateTime={isoInVietnam(wordsAt)}>{formatDateTime(wordsAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function unsavedFrom({ deskId, postId, words, at }: BrowserCopy): UnsavedPost {
  const { title } = words as { title?: unknown }
  return { deskId, postId, title: typeof title === 'string' ? title : '', wordsAt: new Date(at) }
}
