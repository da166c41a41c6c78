'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Refusals } from '@/components/ui/refusals'
import type { AddEntryInput, ChangeEntryInput, PlaceEntryInput } from '@/lib/menu/input'
import type { DeskEntry, PlaceChoices } from '@/lib/menu/newsroom'
import type { Answer, Reason } from '@/lib/refusal'
import { EntryDialog, type EditedEntry } from './entry-dialog'
import { EntryLine } from './entry-line'
import { MenuDrag } from './menu-drag'
import { linesOf, placeByKey, placed, type MenuLine, type MenuPlace } from './moving'

/** What those who arrange the menu can ask of the newsroom. */
export interface MenuActions {
  add: (input: AddEntryInput) => Promise<Answer<{ entryId: number }>>
  change: (input: ChangeEntryInput) => Promise<Answer<void>>
  place: (input: PlaceEntryInput) => Promise<Answer<void>>
  remove: (input: { entryId: number }) => Promise<Answer<void>>
}

interface Props {
  entries: DeskEntry[]
  places: PlaceChoices
  actions: MenuActions
}

const LOST: Reason[] = [{ message: 'Không tới được máy chủ. Hãy xem lại mạng rồi thử lại.' }]

/** The menu as it will be read, each line with its ways: drawn, by arrow keys, by buttons. Every move is public at once. */
export function MenuEditor({ entries: given, places, actions }: Props) {
  const [entries, setEntries] = useState(given)
  const [edited, setEdited] = useState<EditedEntry | null>(null)
  const [reasons, setReasons] = useState<Reason[]>([])
  const [news, setNews] = useState('')
  const router = useRouter()
  const moved = useRef<number | null>(null)

  // What the newsroom says counts; what was moved here is shown before it has answered, and what it said before that is passed over.
  const [pending, setPending] = useState(0)
  const [shownFor, setShownFor] = useState(given)
  if (shownFor !== given) {
    setShownFor(given)
    if (pending === 0) setEntries(given)
  }

  // Under another entry a line is another element: the focus of whoever carries it must not stay behind.
  useEffect(() => {
    const handle = moved.current && document.getElementById(handleId(moved.current))
    if (handle && document.activeElement === document.body) handle.focus()
  })

  async function place(line: MenuLine, to: MenuPlace | null) {
    if (!to) return setNews(`${line.entry.name} không chuyển thêm được theo hướng ấy.`)
    const { entryId } = line.entry
    moved.current = entryId
    setPending((count) => count + 1)
    setEntries((before) => placed(before, entryId, to))
    const answer = await actions
      .place({ entryId, ...to })
      .catch((): Answer<void> => ({ ok: false, kind: 'declined', reasons: LOST }))
    setPending((count) => count - 1)
    setReasons(answer.ok ? [] : answer.reasons)
    if (answer.ok) setNews(`${line.entry.name}: ${wordsFor(to, placed(entries, entryId, to))}`)
    else setEntries(given)
    router.refresh()
  }

  const lines = linesOf(entries)
  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <MenuDrag lines={lines} onPlace={(line, to) => void place(line, to)}>
        <ul className="lines menu-lines" role="list" aria-label="Thực đơn">
          {lines.map((line) => (
            <EntryLine
              key={line.entry.entryId}
              line={line}
              handleId={handleId(line.entry.entryId)}
              mayMove={(key) => placeByKey(key, line, entries) !== null}
              onMove={(key) => void place(line, placeByKey(key, line, entries))}
              onEdit={() => setEdited({ line })}
              remove={actions.remove}
              onRemoved={() => router.refresh()}
            />
          ))}
        </ul>
      </MenuDrag>
      {entries.length === 0 && <p className="empty-box">Thực đơn còn trống.</p>}
      <button type="button" className="button button-main" onClick={() => setEdited({ line: null })}>
        Thêm mục
      </button>
      {edited && (
        <EntryDialog
          edited={edited}
          entries={entries}
          places={places}
          actions={actions}
          onClose={() => setEdited(null)}
          onSaved={(name) => {
            setEdited(null)
            setNews(`Đã lưu ${name}.`)
            router.refresh()
          }}
        />
      )}
    </>
  )
}

function handleId(entryId: number): string {
  return `chuyen-${entryId}`
}

/** Where an entry stands now, for those who hear the move. */
function wordsFor({ parentId, position }: MenuPlace, entries: DeskEntry[]): string {
  const above = entries.find(({ entryId }) => entryId === parentId)
  const count = above ? above.children.length : entries.length
  const at = `vị trí ${Math.min(position + 1, count)} trên ${count}`
  return above ? `nằm dưới ${above.name}, ${at}.` : `ở cấp đầu, ${at}.`
}
