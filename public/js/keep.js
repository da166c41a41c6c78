// Keeps an article in this browser for when there is no network: its page, its pictures at one width, its dress. Each article has a
// cache of its own, so that dropping it drops everything it brought.
const GROUND = 'nen'
const MOST = 40
const LIST = '/ngoai-tuyen'
/** What articles fetch only when it is asked for. */
const WITH_LIST = ['/js/keep.js', '/js/letter.js', '/js/listen.js', '/js/spoken.js', '/viet-tat.json']

/**
 * Keeps the article of this page.
 * @returns what became of it, in a sentence
 */
export async function keep(name) {
  if ((await kept()).length >= MOST) return `Đã lưu ${MOST} bài, nhiều nhất có thể. Bỏ bớt bài đã lưu rồi lưu bài này.`
  try {
    if (!(await serve())) return 'Chức năng lưu bài đang tạm tắt.'
    await keepPage(GROUND, LIST)
    await keepPage(name, location.pathname)
    await navigator.storage?.persist?.().catch(() => false)
    return 'Đã lưu. Mất mạng vẫn mở được bài này ở đúng địa chỉ của nó.'
  } catch (error) {
    await drop(name)
    return error?.name === 'QuotaExceededError'
      ? 'Máy này hết chỗ để lưu. Bỏ bớt bài đã lưu rồi thử lại.'
      : 'Chưa lưu được do mạng. Xin thử lại.'
  }
}

/** Drops an article; with the last one goes everything else, the worker included. */
export async function drop(name) {
  await caches.delete(name)
  if (!(await kept()).length) {
    await caches.delete(GROUND)
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
  }
  return 'Đã bỏ bài khỏi máy này.'
}

/** Keeps a kept article anew where the page at hand is a newer one. Nothing is fetched for readers who save data. */
export async function renew(name) {
  if (navigator.connection?.saveData) return
  const copy = await (await caches.open(name)).match(location.pathname)
  const stampOf = (page) => page.querySelector('.rail time')?.dateTime
  const older = copy && new DOMParser().parseFromString(await copy.text(), 'text/html')
  if (!older || stampOf(older) === stampOf(document)) return
  await keepPage(name, location.pathname).catch(() => {})
}

/** Keeps the list page anew, in the dress of today. */
export const renewList = () => keepPage(GROUND, LIST).catch(() => {})

/** The names of the caches that hold an article. */
export async function kept() {
  return (await caches.keys()).filter((name) => name.startsWith('bai:'))
}

/** Starts the worker and waits until it answers; false where the portal has switched it off. */
async function serve() {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  const late = new Promise((resolve) => setTimeout(resolve, 8000, false))
  const answers = navigator.serviceWorker.ready.then(
    ({ active }) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(true)
        active.postMessage('ready?', [port2])
      }),
  )
  return Promise.race([answers, late])
}

async function keepPage(name, path) {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const parts = new Set(['/js/early.js'])
  for (const image of page.querySelectorAll('img')) {
    image.removeAttribute('srcset')
    image.removeAttribute('sizes')
    if (!image.closest('details')) parts.add(image.getAttribute('src'))
  }
  for (const link of page.querySelectorAll('link[rel=stylesheet], link[rel=preload], link[rel=icon]')) {
    parts.add(link.getAttribute('href'))
  }
  for (const script of page.querySelectorAll('script[src]')) parts.add(script.getAttribute('src'))
  if (path === LIST) for (const part of WITH_LIST) parts.add(part)
  for (const link of page.querySelectorAll('figure a[href^="/media/"]')) link.replaceWith(...link.childNodes)
  tell(page, path)

  const cache = await caches.open(name)
  const ours = [...parts].filter((part) => part?.startsWith('/'))
  await Promise.all(ours.map(async (part) => put(cache, part, await fetch(part))))
  const headers = new Headers(answer.headers)
  for (const gone of ['content-encoding', 'content-length']) headers.delete(gone)
  await cache.put(path, new Response(`<!DOCTYPE html>${page.documentElement.outerHTML}`, { headers }))
}

/** A picture that is gone is no reason to lose the text. */
async function put(cache, part, answer) {
  if (answer.ok) await cache.put(part, answer)
}

/** The copy says that it is one, and of when. */
function tell(page, path) {
  const head = page.querySelector('.article-head')
  if (!head || path === LIST) return
  const note = page.createElement('p')
  note.className = 'note'
  const when = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(new Date())
  note.textContent = `Bản lưu trên máy này lúc ${when}. Bài trên trang có thể đã được cập nhật.`
  head.append(note)
}
