import { isFileName } from '@/lib/posts/requirements'
import type { PastedPicture, PasteReport } from './report'

/** Signs of the area for private use, in which no text is written: between them a picture's number. */
const SIGN = /^\ue000picture (\d+)\ue001$/

/** Below this, in pixels, a picture is a bullet, a line or a counting pixel. */
const SMALLEST = 40

/** The outermost of these is what a picture stands beside: a figure is no part of a sentence, an item or a cell. */
const OUTER = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre'

/**
 * Takes pictures out of their sentences and lets a sign stand in their places, each a paragraph of its own.
 *
 * @param found - pictures that the clipboard holds beside the markup, in their order; used where their number is the right one
 */
export function takePictures(document: Document, found: File[], report: PasteReport): void {
  for (const caption of document.querySelectorAll('figcaption')) {
    const paragraph = document.createElement('p')
    paragraph.setAttribute('style', 'text-align: center')
    paragraph.append(...caption.childNodes)
    caption.replaceWith(paragraph)
  }
  const shown = [...document.querySelectorAll('img')].filter((image) => {
    if (isShown(image)) return true
    image.remove()
    return false
  })
  const nameless = shown.filter((image) => !isData(image))
  const files = found.length === nameless.length ? found : []
  for (const image of shown) {
    const file = isData(image) ? fileFrom(image.getAttribute('src') ?? '') : (files[nameless.indexOf(image)] ?? null)
    const sign = `\ue000picture ${report.pictures.length}\ue001`
    report.pictures.push({ sign, alt: altOf(image), file })
    place(image, sign)
  }
}

/** Reads the sign of a picture. @returns null where the text is none */
export function pictureOf(text: string, pictures: PastedPicture[]): PastedPicture | null {
  const number = SIGN.exec(text.trim())?.[1]
  return number === undefined ? null : (pictures[Number(number)] ?? null)
}

function isShown(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''))
  return !sizes.some((size) => size < SMALLEST) && !!image.getAttribute('src') && !image.closest('svg')
}

function isData(image: Element): boolean {
  return /^data:image\//i.test(image.getAttribute('src') ?? '')
}

/** @returns null where the address holds no picture that can be read */
function fileFrom(address: string): File | null {
  const [, type = '', base64 = ''] = /^data:(image\/[\w.+-]+);base64,([\s\S]+)$/i.exec(address) ?? []
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    return bytes.length ? new File([bytes], `anh-dan.${type.slice(6).replace('jpeg', 'jpg')}`, { type }) : null
  } catch {
    return null
  }
}

/** Programs name pictures by their files or by what they think to see; only a person's words are kept. */
function altOf(image: Element): string {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
  const isMadeUp =
    isFileName(alt) || /^(image|picture|hình|ảnh|graphic)\s*\d*$/i.test(alt) || /AI-generated|do AI tạo/i.test(alt)
  return isMadeUp ? '' : alt.slice(0, 1_000)
}

function place(image: Element, sign: string): void {
  const paragraph = image.ownerDocument.createElement('p')
  paragraph.append(sign)
  const outer = outermost(image)
  if (!outer) return image.replaceWith(paragraph)
  const isFirst = outer.matches('p') && !textBefore(image, outer)
  image.remove()
  if (isFirst) outer.before(paragraph)
  else after(outer, paragraph)
}

function outermost(image: Element): Element | null {
  let found: Element | null = null
  for (let at = image.parentElement; at; at = at.parentElement) if (at.matches(OUTER)) found = at
  return found
}

/** Several pictures of one sentence keep their order. */
function after(outer: Element, paragraph: Element): void {
  let last = outer
  while (last.nextElementSibling && SIGN.test(last.nextElementSibling.textContent?.trim() ?? ''))
    last = last.nextElementSibling
  last.after(paragraph)
}

function textBefore(image: Element, outer: Element): boolean {
  for (let at: Element = image; at !== outer; at = at.parentElement!) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (before.textContent?.trim()) return true
    }
  }
  return false
}
