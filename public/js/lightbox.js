// One large picture at a time, with its caption. Arrows and swipes lead on, Escape closes, and the focus goes back to where it was.
const SELECTOR = 'figure a[href^="/media/"]'
let links = []
let place = 0

const make = (tag, props, ...children) => {
  const element = Object.assign(document.createElement(tag), props)
  element.append(...children)
  return element
}
const image = make('img', { decoding: 'async' })
const caption = make('figcaption', {})
const count = make('p', { className: 'lightbox-count' })
const button = (words, act) => {
  const made = make('button', { type: 'button', className: 'button' }, words)
  made.addEventListener('click', act)
  return made
}
const back = button('← Ảnh trước', () => go(-1))
const on = button('Ảnh sau →', () => go(1))
const close = button('Đóng', () => dialog.close())
const dialog = make(
  'dialog',
  { className: 'lightbox' },
  make('figure', {}, image, caption),
  make('div', { className: 'lightbox-bar' }, back, count, on, close),
)
dialog.setAttribute('aria-label', 'Ảnh lớn')
count.setAttribute('aria-live', 'polite')
document.body.append(dialog)

/** Opens the picture of a link, among all of its page. */
export function show(link) {
  links = [...document.querySelectorAll(SELECTOR)].filter((one) => one.querySelector('img'))
  place = links.indexOf(link)
  for (const one of [back, on, count]) one.hidden = links.length < 2
  draw()
  dialog.showModal()
  close.focus()
}

function go(steps) {
  if (links.length < 2) return
  place = (place + steps + links.length) % links.length
  draw()
}

function draw() {
  const link = links[place]
  const small = link.querySelector('img')
  image.src = link.href
  image.alt = small.alt
  image.width = small.getAttribute('width')
  image.height = small.getAttribute('height')
  const words = link.closest('figure').querySelector('figcaption')
  caption.replaceChildren(...(words ? words.cloneNode(true).childNodes : []))
  caption.hidden = !words
  count.textContent = `Ảnh ${place + 1} trong ${links.length}`
}

dialog.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowLeft') go(-1)
  if (event.key === 'ArrowRight') go(1)
})
// A press beside the picture closes as well.
dialog.addEventListener('click', (event) => {
  if (event.target === dialog || event.target.tagName === 'FIGURE') dialog.close()
})
dialog.addEventListener('close', () => links[place]?.focus())

let from = null
dialog.addEventListener('pointerdown', (event) => {
  from = event.isPrimary && event.pointerType !== 'mouse' ? event : null
})
dialog.addEventListener('pointerup', (event) => {
  if (!from) return
  const [across, along] = [event.clientX - from.clientX, event.clientY - from.clientY]
  from = null
  if (Math.abs(across) > 48 && Math.abs(across) > 2 * Math.abs(along)) go(across < 0 ? 1 : -1)
})
