/** The image files that a person pastes; words beside them make it a text, whose pictures come otherwise. */
export function imageFilesIn(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim()) return []
  return [...data.files].filter((file) => file.type.startsWith('image/') || /\.(heic|heif)$/i.test(file.name))
}

/** Makes pasted HTML fit to be read by the editor: composed letters, no pictures that lie elsewhere, no hidden parts. */
export function cleanPastedHtml(html: string): string {
  const pasted = new DOMParser().parseFromString(html.normalize('NFC'), 'text/html')
  for (const element of pasted.querySelectorAll('img, picture, svg, style, script, template, noscript, head > *'))
    element.remove()
  for (const heading of pasted.querySelectorAll('h1')) {
    const lower = pasted.createElement('h2')
    lower.append(...heading.childNodes)
    heading.replaceWith(lower)
  }
  // Word and browsers set hard spaces between ordinary words.
  return pasted.body.innerHTML.replaceAll('&nbsp;', ' ')
}
