import { ACCEPTED_TYPES } from '@/lib/media/media'

interface Deeds {
  fill: (file: File) => Promise<void>
  drop: () => void
}

/** The box that stands for a picture which did not come along, and takes it. @param alt - what it shows, where that is known */
export function boxFor(alt: string, { fill, drop }: Deeds): HTMLElement {
  const box = document.createElement('div')
  box.className = 'waiting-place picture-box'
  box.contentEditable = 'false'
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
      box.classList.remove('is-busy')
      for (const one of [choose, leave]) one.disabled = false
      words.textContent = 'Ảnh chưa tải lên được. Hãy chọn lại.'
    })
  }
  file.onchange = () => take(file.files?.[0])
  const choose = button('Chọn ảnh', () => file.click())
  choose.classList.add('choose-picture')
  const leave = button('Bỏ ô này', drop)
  box.append(words, choose, leave, file)
  box.ondragover = (event) => event.preventDefault()
  box.ondrop = (event) => {
    event.preventDefault()
    event.stopPropagation()
    take(event.dataTransfer?.files[0])
  }
  return box
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  Object.assign(made, { type: 'button', className: 'button', textContent: label, onclick: press })
  return made
}
