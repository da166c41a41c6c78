// The worker for those who have kept an article. It asks the network first, always: a kept copy is shown only where no answer comes.
// The newsroom and the doors for machines are none of its business. Switched off by PORTAL_OFFLINE_READING=off (see sw-off.js).
const LIST = '/ngoai-tuyen'
const NOT_OURS = /^\/(quan-tri|api|suc-khoe)(\/|$)/

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// Whoever keeps an article asks first whether this worker serves.
self.addEventListener('message', ({ ports }) => ports[0]?.postMessage('ready'))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || NOT_OURS.test(pathname)) return
  event.respondWith(request.mode === 'navigate' ? page(request, pathname) : part(request))
})

async function page(request, pathname) {
  try {
    const answer = await fetch(request)
    // What was taken down must not live on in a pocket.
    if (answer.status === 410 || answer.status === 404) await caches.delete(`bai:${pathname}`)
    return answer
  } catch (error) {
    const copy = (await caches.match(pathname)) ?? (await caches.match(LIST))
    if (copy) return copy
    throw error
  }
}

async function part(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const copy = await caches.match(request, { ignoreVary: true })
    if (copy) return copy
    throw error
  }
}
