import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { EditorState, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView, type EditorProps, type NodeViewConstructor } from 'prosemirror-view'
import { useEffect, useRef, useState } from 'react'
import type { Body } from '@/lib/body/body'
import { AttachmentEdit } from './attachment-edit'
import { bodyOf, rememberBody } from './body-of'
import { FigureView } from './figure-view'
import { GalleryEdit } from './gallery-view'
import { keys } from './keys'
import { Drawings } from './node-views'
import { textSchema } from './schema'
import { drawnTables } from './table-node'
import { VideoEdit } from './video-edit'
import { waitingPlaces } from './waiting-places'
import { watched } from './watching'
import { lastLine, wholeGalleries } from './whole-text'

interface Options {
  initial: Body
  readOnly: boolean
  ariaLabel: string
  /** Where pasted pictures will stand. */
  places: Plugin
  /** Draws the box of a picture that did not come along. */
  missingPicture: NodeViewConstructor
  /** What the page does with pastes, drops and keys before the text does; taken once. */
  props: EditorProps
  /** Hears of the words after each change. */
  onChange: (body: Body) => void
}

/**
 * Opens a text on the page.
 *
 * @returns `view` is null until it stands there; `sheet` is the ref of its place, `drawings` are the nodes that React draws
 */
export function useTextView({ initial, readOnly, ariaLabel, places, missingPicture, props, onChange }: Options) {
  const sheet = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [drawings] = useState(() => new Drawings())
  const [begun] = useState({ initial, ariaLabel, places, missingPicture, props })
  const hear = useRef(onChange)
  useEffect(() => {
    hear.current = onChange
  })

  useEffect(() => {
    const doc = textSchema.nodeFromJSON(begun.initial)
    rememberBody(doc, begun.initial)
    const opened = new EditorView(sheet.current, {
      ...begun.props,
      state: EditorState.create({ doc, plugins: plugins(begun.places) }),
      attributes: {
        class: 'paper text',
        id: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': begun.ariaLabel,
        tabindex: '0',
      },
      nodeViews: {
        figure: drawings.by(FigureView, 'figure-node'),
        gallery: drawings.by(GalleryEdit, 'gallery-node'),
        video: drawings.by(VideoEdit, 'video-node'),
        attachment: drawings.by(AttachmentEdit, 'attachment-node'),
        missingPicture: begun.missingPicture,
      },
      dispatchTransaction(tr) {
        const { state, transactions } = opened.state.applyTransaction(tr)
        opened.updateState(state)
        if (transactions.some(({ docChanged }) => docChanged)) hear.current(bodyOf(state.doc))
      },
    })
    setView(opened)
    return () => opened.destroy()
  }, [begun, drawings])

  useEffect(() => {
    view?.setProps({ editable: () => !readOnly })
  }, [view, readOnly])

  return { view, drawings, sheet }
}

function plugins(places: Plugin): Plugin[] {
  return [
    ...keys,
    drawnTables,
    tableEditing(),
    history(),
    gapCursor(),
    waitingPlaces,
    places,
    wholeGalleries,
    lastLine,
    watched(),
  ]
}
