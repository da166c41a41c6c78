import { cleanDocument } from './pasting/clean'
import { cleanPlain } from './pasting/letters'
import { emptyReport, type PasteReport } from './pasting/report'

/** The image files that a person pastes; words beside them make it a text, whose pictures come otherwise. */
export function imageFilesIn(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim()) return []
  return [...data.files].filter((file) => file.type.startsWith('image/') || /\.(heic|heif)$/i.test(file.name))
}

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
