'use client'

import type { EditorView } from 'prosemirror-view'
import { startTransition, useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react'
import { MediaPicker } from '@/components/newsroom/late-media-picker'
import { UploadList, useUploads } from '@/components/newsroom/upload-list'
import { lazily } from '@/components/ui/lazily'
import type { Body, Figure } from '@/lib/body/body'
import type { MediaKind, Picture, Pictures, Uploaded, UploadedPicture } from '@/lib/media/media'
import type { Place } from '@/lib/proofreading/passages'
import { CountLine } from './count-line'
import { goToMedia, goToPlace } from './going'
import { nodeFor } from './media-content'
import { MediaInTextProvider, useMediaOf } from './media-in-text'
import { DrawnNodes } from './node-views'
import { PasteNews } from './paste-news'
import { imageFilesIn } from './clipboard'
import { rewrite } from './rewriting'
import { EditorToolbar } from './toolbar'
import { usePasting } from './use-pasting'
import { useTextView } from './use-text-view'
import { endWaiting, insertAt, insertHere, waitAt, type NodeJson } from './waiting-places'

/** What the writing desk can ask of the editor. */
export interface BodyEditorHandle {
  focus: () => void
  /** Goes to words of the text; see going.ts. */
  goToPlace: (place: Pick<Place, 'path' | 'attr'>, from: number, to: number) => void
  /** Goes to the fields of a picture, a film, a file or an empty box, by the name of its node and counted from 0 among its kind. */
  goToMedia: (type: string, index: number) => void
  /** Puts these words in the place of those on screen; what is the same in both is not touched. One step back undoes it. */
  rewrite: (body: Body) => void
}

interface Props {
  initial: Body
  pictures: Pictures
  onChange: (body: Body) => void
  /** Hears of each picture that has been uploaded, before it stands in the text. */
  onPicture: (picture: Picture) => void
  /** True where somebody else writes and this screen looks on. */
  readOnly?: boolean
  /** Opens the text doctor; absent where there is none. */
  onProofread?: () => void
  ariaLabel: string
  ref?: Ref<BodyEditorHandle>
}

const KINDS: readonly MediaKind[] = ['PICTURE', 'VIDEO', 'FILE']

/** The dialogs that bring something into the text. */
export type Bringing = 'library' | 'gallery' | 'video' | 'attachment'

const LinkDialog = lazily(() => import('./link-dialog').then((file) => file.LinkDialog))
const TableDialog = lazily(() => import('./table-dialog').then((file) => file.TableDialog))
const GalleryDialog = lazily(() => import('./gallery-dialog').then((file) => file.GalleryDialog))
const VideoDialog = lazily(() => import('./video-dialog').then((file) => file.VideoDialog))

/** The text of a post while it is written. */
export function BodyEditor({
  initial,
  pictures,
  onChange,
  onPicture,
  onProofread,
  readOnly = false,
  ariaLabel,
  ref,
}: Props) {
  const [body, setBody] = useState(initial)
  const [isLinking, setLinking] = useState(false)
  const [isTabling, setTabling] = useState(false)
  const [bringing, setBringing] = useState<Bringing | null>(null)
  const media = useMediaOf(pictures, body, onPicture)
  const { uploads, add, cancel, dismiss } = useUploads({ kinds: KINDS, onDone: media.keep })
  const addPictures = useCallback((files: File[]) => add(files).map((one) => one.then(pictureOnly)), [add])
  const pasting = usePasting(addPictures)
  const takeIn = useRef<(files: File[], position: number) => void>(() => {})

  const { view, drawings, sheet } = useTextView({
    initial,
    readOnly,
    ariaLabel,
    places: pasting.places,
    missingPicture: pasting.missingPicture,
    props: {
      ...pasting.props,
      handlePaste: (now, { clipboardData }) =>
        takeFiles(imageFilesIn(clipboardData), now.state.selection.from) || pasting.hold(now, clipboardData),
      handleDrop: (now, { dataTransfer, clientX, clientY }, _, isOurs) => {
        if (isOurs) return false
        const at = now.posAtCoords({ left: clientX, top: clientY })?.pos ?? now.state.doc.content.size
        // Every file is taken, and refused in the list if it is no picture: the browser would open it in place of this page.
        return takeFiles([...(dataTransfer?.files ?? [])], at) || pasting.holdAt(now, dataTransfer, at)
      },
      handleKeyDown: (_, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false
        event.preventDefault()
        setLinking(true)
        return true
      },
    },
    // The letter comes first: what the page draws from the words follows behind it, and gives way to the next key.
    onChange: (next) =>
      startTransition(() => {
        setBody(next)
        onChange(next)
      }),
  })

  function takeFiles(files: File[], position: number): boolean {
    if (files.length) takeIn.current(files, position)
    return files.length > 0
  }

  useEffect(() => {
    takeIn.current = (files, position) => void standInText(view, add(files), position)
  }, [add, view])

  useImperativeHandle(ref, () => ({
    focus: () => view?.focus(),
    goToPlace: (place, from, to) => view && goToPlace(view, place, from, to),
    goToMedia: (type, index) => view && goToMedia(view, type, index),
    rewrite: (next) => view && rewrite(view, next),
  }))

  function bring(nodes: NodeJson[]) {
    setBringing(null)
    if (view) insertHere(view, nodes)
  }

  function bringItems(items: Uploaded[]) {
    items.forEach(media.keep)
    bring(items.map(nodeFor))
  }

  return (
    <MediaInTextProvider value={media}>
      {view && !readOnly && (
        <EditorToolbar
          view={view}
          onLink={() => setLinking(true)}
          onTable={() => setTabling(true)}
          onFiles={(files) => takeFiles(files, view.state.selection.from)}
          onBring={setBringing}
        />
      )}
      <UploadList uploads={uploads} onCancel={cancel} onDismiss={dismiss} />
      <PasteNews news={pasting.news} onDismiss={pasting.dismissNews} onProofread={onProofread} />
      <div ref={sheet} />
      <DrawnNodes drawings={drawings} />
      <CountLine body={body}>
        {onProofread && (
          <button type="button" className="button button-quiet" onClick={onProofread}>
            Soát chữ
          </button>
        )}
      </CountLine>
      {view && <LinkDialog key={String(isLinking)} view={view} open={isLinking} onClose={() => setLinking(false)} />}
      {view && <TableDialog view={view} open={isTabling} onClose={() => setTabling(false)} />}
      <MediaPicker
        open={bringing === 'library' || bringing === 'attachment'}
        title={bringing === 'attachment' ? 'Chọn tệp đính kèm' : 'Chọn trong kho'}
        kinds={bringing === 'attachment' ? ONLY_FILES : KINDS}
        several
        onChoose={bringItems}
        onClose={() => setBringing(null)}
      />
      <GalleryDialog
        open={bringing === 'gallery'}
        figures={NO_FIGURES}
        onDone={(figures, standing) =>
          bring(standing === 'gallery' && figures.length > 1 ? [{ type: 'gallery', content: figures }] : figures)
        }
        onClose={() => setBringing(null)}
      />
      <VideoDialog
        open={bringing === 'video'}
        onYoutube={(youtubeId) => bring([{ type: 'video', attrs: { youtubeId } }])}
        onOwn={(film) => bringItems([film])}
        onClose={() => setBringing(null)}
      />
    </MediaInTextProvider>
  )
}

/**
 * What is brought takes its places in the order in which they were chosen, whichever arrives first. The cursor goes to the first of
 * them only if it has stayed where it was: who writes on meanwhile, in the text or in the title, must not land in a caption.
 */
async function standInText(
  view: EditorView | null,
  arriving: Promise<Uploaded | null>[],
  position: number,
): Promise<void> {
  if (!view) return
  const place = waitAt(view, position)
  const hasStayed = stayOf(view)
  for (const one of arriving) {
    const item = await one
    if (item && !view.isDestroyed) insertAt(view, place, nodeFor(item), hasStayed())
  }
  endWaiting(view, place)
}

/** @returns whether since now nobody has written or gone elsewhere; the line of a title or a field is elsewhere from the start */
function stayOf(view: EditorView): () => boolean {
  const { doc, selection } = view.state
  const focus = document.activeElement
  const isField = focus?.matches('input, textarea, select') ?? false
  return () =>
    !isField && document.activeElement === focus && view.state.doc.eq(doc) && view.state.selection.eq(selection)
}

function pictureOnly(item: Uploaded | null): UploadedPicture | null {
  return item?.kind === 'PICTURE' ? item : null
}

const ONLY_FILES: readonly MediaKind[] = ['FILE']
const NO_FIGURES: Figure[] = []
