// Reads the article aloud with the device's own Vietnamese voice, a passage at a time. Pausing keeps the place and starts the
// sentence again: what browsers call pause is not to be relied on.
import { spoken } from './spoken.js'

const PARTS =
  '.article-head h1, .text > :is(p, h2, h3, h4), .text > .note p, .text li, .text blockquote, .text figcaption, .text tr, .text caption'
/** What stands among the text and is none of it: tools, subjects. What stands within a larger part is read with it. */
const BESIDE = '.rail, nav'
const LARGER = 'li, blockquote, tr'
const PACES = [
  ['0.8', 'Chậm'],
  ['1', 'Vừa'],
  ['1.25', 'Nhanh'],
  ['1.5', 'Rất nhanh'],
]
const voices = window.speechSynthesis
let player = null

/** Begins to read, or ends it where it runs already. */
export async function begin(say) {
  if (player) return player.end()
  const short = await fetch('/viet-tat.json')
    .then((answer) => answer.json())
    .catch(() => ({}))
  const passages = passagesOf(document, short)
  if (!passages.length || !voiceOf()) return say('Máy này chưa có giọng đọc tiếng Việt.')
  player = open(passages)
}

/** What is read, in order: an element and its sentences as they are said. */
function passagesOf(page, short) {
  return [...page.querySelectorAll(PARTS)].flatMap((element) => {
    if (element.closest(BESIDE) || (element.localName !== 'li' && element.parentElement.closest(LARGER))) return []
    const own = element.cloneNode(true)
    own.querySelectorAll('ul, ol, .visually-hidden, script').forEach((inner) => inner.remove())
    const cells = [...own.querySelectorAll('td, th')].map((cell) => cell.textContent.trim())
    const said = spoken(cells.length ? cells.filter(Boolean).join(', ') : own.textContent, short)
    return said ? [{ element, sentences: sentencesOf(said) }] : []
  })
}

/** Short pieces: some voices fall silent in long ones. */
function sentencesOf(text) {
  const pieces = text.match(/[^.!?;:]+[.!?;:]*\s*/g) ?? [text]
  return pieces.flatMap((piece) => piece.match(/.{1,220}(?=\s|$)/gsu) ?? [piece])
}

function voiceOf() {
  const all = voices.getVoices().filter(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')))
  return all.find(({ localService }) => localService) ?? all[0]
}

function open(passages) {
  let [place, sentence, isPaused, turn] = [0, 0, false, 0]
  const button = (words, act) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: words })
    made.addEventListener('click', act)
    return made
  }
  const pause = button('Tạm dừng', () => {
    isPaused = !isPaused
    pause.textContent = isPaused ? 'Đọc tiếp' : 'Tạm dừng'
    if (isPaused) hush()
    else speak()
  })
  const pace = document.createElement('select')
  pace.setAttribute('aria-label', 'Tốc độ đọc')
  for (const [value, words] of PACES) pace.append(new Option(words, value, value === '1', value === '1'))
  pace.addEventListener('change', () => isPaused || speak())
  const told = document.createElement('p')
  const bar = document.createElement('section')
  bar.className = 'listen-bar'
  bar.setAttribute('aria-label', 'Nghe đọc')
  const back = button('← Đoạn trước', () => go(place - 1))
  const on = button('Đoạn sau →', () => go(place + 1))
  const stop = button('Thôi đọc', end)
  bar.append(told, back, pause, on, pace, stop)
  document.body.append(bar)
  addEventListener('pagehide', end, { once: true })
  pause.focus({ preventScroll: true })
  show()
  speak()
  return { end }

  function hush() {
    turn++
    voices.cancel()
  }

  function speak() {
    hush()
    const own = turn
    const words = new SpeechSynthesisUtterance(passages[place].sentences[sentence])
    words.lang = 'vi-VN'
    words.voice = voiceOf() ?? null
    words.rate = Number(pace.value)
    words.onend = () => own === turn && next()
    words.onerror = () => own === turn && end()
    voices.speak(words)
  }

  function next() {
    if (++sentence < passages[place].sentences.length) speak()
    else if (place + 1 < passages.length) go(place + 1)
    else end()
  }

  function go(to) {
    place = Math.max(0, Math.min(to, passages.length - 1))
    sentence = 0
    show()
    if (!isPaused) speak()
  }

  function show() {
    document.querySelector('[data-reading]')?.removeAttribute('data-reading')
    const { element } = passages[place]
    element.dataset.reading = ''
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
    element.scrollIntoView({ block: 'nearest', behavior })
    told.textContent = `Đoạn ${place + 1} trong ${passages.length}`
  }

  function end() {
    hush()
    document.querySelector('[data-reading]')?.removeAttribute('data-reading')
    const hadFocus = bar.contains(document.activeElement)
    bar.remove()
    player = null
    if (hadFocus) document.getElementById('listen')?.focus()
  }
}
