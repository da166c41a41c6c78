import { useCallback, useEffect, useState } from 'react'
import type { Picture } from '@/lib/media/media'
import { cleanPastedHtml, cleanPastedText } from './pasting'
import { missingPicture } from './pasting/missing-picture'
import { newsOf } from './pasting/news'
import { picturePlaces } from './pasting/picture-places'
import { pictureOf } from './pasting/pictures'
import type { PasteReport, PastedPicture } from './pasting/report'
import { picturesInRtf } from './pasting/rtf'

/**
 * Makes what is pasted clean, brings its pictures, and tells what was made of it.
 *
 * @param upload - takes files in; each promise gives its picture, or null where it was refused
 */
export function usePasting(upload: Upload) {
  const [news, setNews] = useState<string[]>([])
  const [{ bringBy, ...paste }] = useState(() => openPaste(setNews))
  useEffect(() => bringBy(upload))
  return { ...paste, news, dismissNews: useCallback(() => setNews([]), []) }
}

type Upload = (files: File[]) => Promise<Picture | null>[]

function openPaste(tell: (news: string[]) => void) {
  let bring: Upload = () => []
  let found: File[] = []
  let pictures: PastedPicture[] = []
  const upload = (file: File) => bring([file])[0] ?? Promise.resolve(null)
  const tellOf = (report: PasteReport) => {
    pictures = report.pictures
    if (report.source !== 'ours') tell(newsOf(report))
  }
  return {
    bringBy: (upload: Upload) => {
      bring = upload
    },
    extensions: [picturePlaces({ claim: (sign) => pictureOf(sign, pictures), upload }), missingPicture(upload)],
    props: {
      handleDOMEvents: {
        paste: (_: unknown, { clipboardData }: ClipboardEvent) => {
          found = clipboardData ? picturesBeside(clipboardData) : []
          return false
        },
      },
      transformPastedHTML: (html: string) => {
        const { html: clean, report } = cleanPastedHtml(html, found)
        found = []
        tellOf(report)
        return clean
      },
      transformPastedText: (text: string) => {
        const { text: clean, report } = cleanPastedText(text)
        tellOf(report)
        return clean
      },
    },
  }
}

/** Pictures that lie in the clipboard beside its HTML: as files, or within the RTF of Word. */
function picturesBeside(clipboard: DataTransfer): File[] {
  const files = [...clipboard.files].filter(({ type }) => type.startsWith('image/'))
  const inRtf = picturesInRtf(clipboard.getData('text/rtf'))
  return inRtf.length > files.length ? inRtf : files
}
