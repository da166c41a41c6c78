import { cleanDocument } from './pasting/clean'
import { cleanPlain } from './pasting/letters'
import { emptyReport, type PasteReport } from './pasting/report'
import { picturesInRtf } from './pasting/rtf'

export { newsOf } from './pasting/news'
export { pictureOf } from './pasting/pictures'

/**
 * Makes pasted HTML fit to be read by the editor.
 *
 * @param found - pictures that lie in the clipboard beside the markup, in their order
 */
export function cleanPastedHtml(html: string, found: File[] = []): { html: string; report: PasteReport } {
  const pasted = new DOMParser().parseFromString(html, 'text/html')
  const report = cleanDocument(pasted, found)
  return { html: report.source === 'ours' ? html.normalize('NFC') : pasted.body.innerHTML, report }
}

/** Makes pasted plain words fit to be read by the editor: composed letters, one kind of space, nothing unseen. */
export function cleanPastedText(text: string): { text: string; report: PasteReport } {
  const report = emptyReport('elsewhere')
  return { text: cleanPlain(text, report), report }
}

/** Pictures that lie in the clipboard beside its HTML: as files, or within the RTF of Word. */
export function picturesBeside(files: File[], rtf: string): File[] {
  const images = files.filter(({ type }) => type.startsWith('image/'))
  const inRtf = picturesInRtf(rtf)
  return inRtf.length > images.length ? inRtf : images
}
