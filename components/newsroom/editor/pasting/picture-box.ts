import { ACCEPTED_TYPES } from '@/lib/media/media'
import type { PastedPicture } from './report'

interface Deeds {
  fill: (file: File) => Promise<void>
  drop: () => void
}

/** What stands in the place of a pasted picture until it has come: a word that it is coming, or a box that takes it. */
export function boxFor(picture: PastedPicture, deeds: Deeds): HTMLElement {
  const box = document.createElement('div')
  box.className = 'waiting-place'
  box.contentEditable = 'false'
  if (picture.file) box.textContent = 'Ảnh đang tải lên sẽ nằm ở đây'
  else furnish(box, picture, deeds)
  return box
}

function furnish(box: HTMLElement, { alt }: PastedPicture, { fill, drop }: Deeds): void {
  box.classList.add('picture-box')
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', alt ? `Ảnh còn thiếu: ${alt}` : 'Ảnh còn thiếu')
  const words = document.createElement('p')
  words.textContent = `Ở đây còn thiếu một ảnh${alt ? `: ${alt}` : ''}.`
  const file = document.createElement('input')
  Object.assign(file, { type: 'file', accept: ACCEPTED_TYPES, hidden: true })
  const take = (chosen?: File) => {
    if (!chosen) return
    box.classList.add('is-busy')
    for (const one of [choose, leave]) one.disabled = true
    words.textContent = 'Ảnh đang tải lên sẽ nằm ở đây'
    void fill(chosen).finally(() => {
      for (const one of [choose, leave]) one.disabled = false
      words.textContent = 'Ảnh chưa tải lên được. Hãy chọn lại.'
    })
  }
  file.onchange = () => take(file.files?.[0])
  const choose = button('Chọn ảnh', () => file.click())
  const leave = button('Bỏ ô này', drop)
  box.append(words, choose, leave, file)
  box.ondragover = (event) => event.preventDefault()
  box.ondrop = (event) => {
    event.preventDefault()
    event.stopPropagation()
    take(event.dataTransfer?.files[0])
  }
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  Object.assign(made, { type: 'button', className: 'button', textContent: label, onclick: press })
  return made
}
