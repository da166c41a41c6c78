'use client'

import { useState } from 'react'
import { useArranging } from '@/components/newsroom/ordering/use-arranging'
import { Refusals } from '@/components/ui/refusals'
import type { AddEntryInput, ChangeEntryInput, PlaceEntryInput } from '@/lib/menu/input'
import type { DeskEntry, PlaceChoices } from '@/lib/menu/newsroom'
import type { Answer } from '@/lib/refusal'
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

/** The menu as it will be read, each line with its ways: drawn, by arrow keys, by buttons. Every move is public at once. */
export function MenuEditor({ entries: given, places, actions }: Props) {
  const { shown: entries, reasons, news, arrange, tell } = useArranging(given)
  const [edited, setEdited] = useState<EditedEntry | null>(null)

  function place({ entry: { entryId, name } }: MenuLine, to: MenuPlace | null) {
    if (!to) return tell(`${name} không chuyển thêm được theo hướng ấy.`)
    const next = placed(entries, entryId, to)
    void arrange(entryId, next, () => actions.place({ entryId, ...to }), `${name}: ${wordsFor(to, next)}`)
  }

  const lines = linesOf(entries)
  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <MenuDrag lines={lines} onPlace={place}>
        <ul className="lines drag-lines" role="list" aria-label="Thực đơn">
          {lines.map((line) => (
            <EntryLine
              key={line.entry.entryId}
              line={line}
              mayMove={(key) => placeByKey(key, line, entries) !== null}
              onMove={(key) => place(line, placeByKey(key, line, entries))}
              onEdit={() => setEdited({ line })}
              remove={actions.remove}
              onRemoved={() => tell(`Đã bỏ ${line.entry.name} khỏi thực đơn.`)}
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
            tell(`Đã lưu ${name}.`)
          }}
        />
      )}
    </>
  )
}

/** Where an entry stands now, for those who hear the move. */
function wordsFor({ parentId, position }: MenuPlace, entries: DeskEntry[]): string {
  const above = entries.find(({ entryId }) => entryId === parentId)
  const count = above ? above.children.length : entries.length
  const at = `vị trí ${Math.min(position + 1, count)} trên ${count}`
  return above ? `nằm dưới ${above.name}, ${at}.` : `ở cấp đầu, ${at}.`
}
