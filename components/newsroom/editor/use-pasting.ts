import { Selection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useCallback, useEffect, useState } from 'react'
import type { Picture } from '@/lib/media/media'
import { takeClipboard } from './clipboard'
import { missingPicture } from './pasting/missing-picture'
import { picturePlaces } from './pasting/picture-places'
import type { PasteReport, PastedPicture } from './pasting/report'

/** What a paste tells: that it is coming, or a sentence for each thing that was made of it. */
export type News = string[] | 'coming'

/**
 * Makes what is pasted clean, brings its pictures, and tells what was made of it. The script that cleans is fetched when somebody
 * reaches for Ctrl, or with the first paste: what was pasted is held until it has come.
 *
 * @param upload - takes files in; each promise gives its picture, or null where it was refused
 */
export function usePasting(upload: Upload) {
  const [news, setNews] = useState<News>([])
  const [{ bringBy, ...paste }] = useState(() => openPaste(setNews))
  useEffect(() => bringBy(upload))
  return { ...paste, news, dismissNews: useCallback(() => setNews([]), []) }
}

type Upload = (files: File[]) => Promise<Picture | null>[]

const WORDS_ONLY =
  'Không tới được máy chủ nên chỉ dán được chữ, chưa giữ được danh sách, bảng và ảnh. Khi có mạng, hoàn tác rồi dán lại.'

function openPaste(tell: (news: News) => void) {
  let bring: Upload = () => []
  let cleaning: typeof import('./pasting') | null = null
  let found: File[] = []
  let pictures: PastedPicture[] = []
  /** With Shift only the words are pasted. */
  let wantsWords = false

  const upload = (file: File) => bring([file])[0] ?? Promise.resolve(null)
  const fetchIt = () => import('./pasting').then((fetched) => (cleaning = fetched))
  const tellOf = (report: PasteReport) => {
    pictures = report.pictures
    if (report.source !== 'ours') tell(cleaning?.newsOf(report) ?? [])
  }

  /** Holds the first paste until what cleans it has come. @returns false where there is nothing to wait for */
  function hold(view: EditorView, data: DataTransfer | null): boolean {
    if (cleaning || !data) return false
    const { html, text, rtf, files } = takeClipboard(data)
    if (!html && !text) return false
    const isPlain = wantsWords || !html
    tell('coming')
    void fetchIt().then(
      ({ picturesBeside }) => {
        tell([])
        found = picturesBeside(files, rtf)
        if (view.isDestroyed || !view.editable) return
        if (isPlain) view.pasteText(text)
        else view.pasteHTML(html)
      },
      () => {
        tell([WORDS_ONLY])
        if (!view.isDestroyed && view.editable) view.pasteText(text.normalize('NFC'))
      },
    )
    return true
  }

  return {
    bringBy: (upload: Upload) => {
      bring = upload
    },
    hold,
    /** The same for what is dropped at a place; what is dragged within the text needs no cleaning. */
    holdAt(view: EditorView, data: DataTransfer | null, at: number): boolean {
      if (cleaning || view.dragging || !hold(view, data)) return false
      view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at))))
      return true
    },
    places: picturePlaces({ claim: (sign) => cleaning?.pictureOf(sign, pictures) ?? null, upload }),
    missingPicture: missingPicture(upload),
    props: {
      handleDOMEvents: {
        keydown: (_: unknown, { ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
          wantsWords = shiftKey
          if ((ctrlKey || metaKey) && !cleaning) void fetchIt().catch(() => {})
          return false
        },
        paste: (_: unknown, { clipboardData }: ClipboardEvent) => {
          const { files, rtf } = clipboardData ? takeClipboard(clipboardData) : { files: [], rtf: '' }
          found = cleaning?.picturesBeside(files, rtf) ?? []
          return false
        },
      },
      transformPastedHTML: (html: string) => {
        if (!cleaning) return html
        const { html: clean, report } = cleaning.cleanPastedHtml(html, found)
        found = []
        tellOf(report)
        return clean
      },
      transformPastedText: (text: string) => {
        if (!cleaning) return text
        const { text: clean, report } = cleaning.cleanPastedText(text)
        tellOf(report)
        return clean
      },
    },
  }
}
