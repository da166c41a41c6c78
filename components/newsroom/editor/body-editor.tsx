'use client'

import { EditorContent, useEditor, type Editor, type JSONContent } from '@tiptap/react'
import { startTransition, useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react'
import { MediaPicker } from '@/components/newsroom/late-media-picker'
import { UploadList, useUploads } from '@/components/newsroom/upload-list'
import { lazily } from '@/components/ui/lazily'
import type { Body, Figure } from '@/lib/body/body'
import type { MediaKind, Picture, Pictures, Uploaded, UploadedPicture } from '@/lib/media/media'
import type { Place } from '@/lib/proofreading/passages'
import { bodyOf } from './body-of'
import { CountLine } from './count-line'
import { textExtensions } from './extensions'
import { goToPlace } from './going'
import { EditedFigure } from './figure-extension'
import { EditedAttachment } from './attachment-edit'
import { EditedGallery } from './gallery-view'
import { nodeFor } from './media-content'
import { MediaInTextProvider, useMediaOf } from './media-in-text'
import { PasteNews } from './paste-news'
import { imageFilesIn } from './pasting'
import { rewrite } from './rewriting'
import { EditorToolbar } from './toolbar'
import { usePasting } from './use-pasting'
import { EditedVideo } from './video-edit'
import { endWaiting, insertAt, insertHere, WaitingPlaces, waitAt } from './waiting-places'
import { WholeGalleries } from './whole-galleries'

/** What the writing desk can ask of the editor. */
export interface BodyEditorHandle {
  focus: () => void
  /** Goes to words of the text; see going.ts. */
  goToPlace: (place: Pick<Place, 'path' | 'attr'>, from: number, to: number) => void
  /** Goes to the fields of a picture, a film, a file or an empty box, by the name of its node and counted from 0 among its kind. */
  goToMedia: (type: string, index: number) => void
  /** Puts these words in the place of those on screen; what is the same in both is not touched. One step back undoes it. Gives what then stands there. */
  rewrite: (body: Body) => Body
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

const extensions = [
  ...textExtensions,
  EditedFigure,
  EditedGallery,
  EditedVideo,
  EditedAttachment,
  WaitingPlaces,
  WholeGalleries,
]

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

  const [allExtensions] = useState(() => [...extensions, ...pasting.extensions])

  const editor = useEditor({
    extensions: allExtensions,
    content: initial,
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    // Rules that rewrite what is typed fight with Unikey and surprise everybody else.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        class: 'paper text',
        id: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': ariaLabel,
      },
      ...pasting.props,
      handlePaste: (view, event) => takeFiles(imageFilesIn(event.clipboardData), view.state.selection.from),
      // Every file is taken, and refused in the list if it is no picture: the browser would open it in place of this page.
      handleDrop: (view, event, _, isOurs) =>
        !isOurs &&
        takeFiles(
          [...(event.dataTransfer?.files ?? [])],
          view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size,
        ),
      handleKeyDown: (_, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false
        event.preventDefault()
        setLinking(true)
        return true
      },
    },
    // Written down once before the first key, which then waits for its own block alone.
    onCreate: ({ editor: opened }) => void bodyOf(opened.state.doc),
    onUpdate: ({ editor: changed }) => {
      const next = bodyOf(changed.state.doc)
      // What the page draws from the words gives way to the next key; they themselves are kept at once.
      startTransition(() => {
        setBody(next)
        onChange(next)
      })
    },
  })

  function takeFiles(files: File[], position: number): boolean {
    if (files.length) takeIn.current(files, position)
    return files.length > 0
  }

  useEffect(() => {
    // Without a word to those who listen for changes: nothing has been written.
    editor?.setEditable(!readOnly, false)
  }, [editor, readOnly])

  useEffect(() => {
    takeIn.current = (files, position) => void standInText(editor, add(files), position)
  }, [add, editor])

  useImperativeHandle(ref, () => ({
    focus: () => editor?.commands.focus(),
    goToPlace: (place, from, to) => editor && goToPlace(editor, place, from, to),
    goToMedia: (type, index) => editor && goToMedia(editor, type, index),
    rewrite: (next) => (editor ? rewrite(editor, next) : next),
  }))

  function bring(nodes: JSONContent[]) {
    setBringing(null)
    if (editor) insertHere(editor, nodes)
  }

  function bringItems(items: Uploaded[]) {
    items.forEach(media.keep)
    bring(items.map(nodeFor))
  }

  return (
    <MediaInTextProvider value={media}>
      {editor && !readOnly && (
        <EditorToolbar
          editor={editor}
          onLink={() => setLinking(true)}
          onTable={() => setTabling(true)}
          onFiles={(files) => takeFiles(files, editor.state.selection.from)}
          onBring={setBringing}
        />
      )}
      <UploadList uploads={uploads} onCancel={cancel} onDismiss={dismiss} />
      <PasteNews news={pasting.news} onDismiss={pasting.dismissNews} onProofread={onProofread} />
      <EditorContent editor={editor} />
      <CountLine body={body}>
        {onProofread && (
          <button type="button" className="button button-quiet" onClick={onProofread}>
            Soát chữ
          </button>
        )}
      </CountLine>
      {editor && (
        <LinkDialog key={String(isLinking)} editor={editor} open={isLinking} onClose={() => setLinking(false)} />
      )}
      {editor && <TableDialog editor={editor} open={isTabling} onClose={() => setTabling(false)} />}
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
          bring(
            (standing === 'gallery' && figures.length > 1
              ? [{ type: 'gallery', content: figures }]
              : figures) as JSONContent[],
          )
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
  editor: Editor | null,
  arriving: Promise<Uploaded | null>[],
  position: number,
): Promise<void> {
  if (!editor) return
  const place = waitAt(editor, position)
  const hasStayed = stayOf(editor)
  for (const one of arriving) {
    const item = await one
    if (item && !editor.isDestroyed) insertAt(editor, place, nodeFor(item), hasStayed())
  }
  endWaiting(editor, place)
}

/** @returns whether since now nobody has written or gone elsewhere; the line of a title or a field is elsewhere from the start */
function stayOf(editor: Editor): () => boolean {
  const { doc, selection } = editor.state
  const focus = document.activeElement
  const isField = focus?.matches('input, textarea, select') ?? false
  return () =>
    !isField && document.activeElement === focus && editor.state.doc.eq(doc) && editor.state.selection.eq(selection)
}

function pictureOnly(item: Uploaded | null): UploadedPicture | null {
  return item?.kind === 'PICTURE' ? item : null
}

const ONLY_FILES: readonly MediaKind[] = ['FILE']
const NO_FIGURES: Figure[] = []

function goToMedia(editor: Editor, type: string, index: number): void {
  const places: number[] = []
  editor.state.doc.descendants((node, offset) => {
    if (node.type.name === type) places.push(offset)
    return node.type.name === 'gallery'
  })
  const place = places[index]
  if (place === undefined) return
  const chain = editor.chain().focus()
  if (editor.state.doc.nodeAt(place)?.isAtom) chain.setNodeSelection(place)
  else chain.setTextSelection(place + 1)
  chain.scrollIntoView().run()
  const view = editor.view.nodeDOM(place)
  if (view instanceof HTMLElement)
    view.querySelector<HTMLElement>('.figure-alt, .media-title, .choose-picture')?.focus()
}
