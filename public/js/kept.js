// The list of what this device has kept, each with its way out.
import { drop, kept, renewList } from './keep.js'

const list = document.getElementById('kept')
const none = document.getElementById('kept-none')
const said = document.getElementById('kept-said')

async function draw() {
  const names = 'caches' in window ? await kept() : []
  none.hidden = names.length > 0
  list.replaceChildren(...(await Promise.all(names.map(line))))
  const estimate = await navigator.storage?.estimate?.()
  const used = estimate?.usage ? ` Đang dùng khoảng ${Math.max(1, Math.round(estimate.usage / 1048576))} MB.` : ''
  if (names.length && navigator.onLine && !navigator.connection?.saveData) void renewList()
  document.getElementById('kept-sum').textContent = names.length ? `Đã lưu ${names.length} bài.${used}` : ''
}

async function line(name) {
  const path = name.slice(4)
  const copy = await (await caches.open(name)).match(path)
  const page = new DOMParser().parseFromString((await copy?.text()) ?? '', 'text/html')
  const title = page.querySelector('h1')?.textContent ?? path
  const link = Object.assign(document.createElement('a'), { href: path, textContent: title })
  const out = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: 'Bỏ' })
  out.setAttribute('aria-label', `Bỏ bài ${title} khỏi máy này`)
  out.addEventListener('click', async () => {
    said.textContent = await drop(name)
    await draw()
    said.focus()
  })
  const item = document.createElement('li')
  item.append(link, out)
  return item
}

void draw()
