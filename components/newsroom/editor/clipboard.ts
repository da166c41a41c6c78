/** What lies on a clipboard, taken while the browser allows it: after the paste itself it is closed. */
export interface Clipboard {
  html: string
  text: string
  rtf: string
  files: File[]
}

/** Takes what lies on a clipboard or is dropped. */
export function takeClipboard(data: DataTransfer): Clipboard {
  const [html = '', text = '', rtf = ''] = ['text/html', 'text/plain', 'text/rtf'].map((kind) => data.getData(kind))
  return { html, text, rtf, files: [...data.files] }
}

/** The image files that a person pastes; words beside them make it a text, whose pictures come otherwise. */
export function imageFilesIn(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim()) return []
  return [...data.files].filter((file) => file.type.startsWith('image/') || /\.(heic|heif)$/i.test(file.name))
}
