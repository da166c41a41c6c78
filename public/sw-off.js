// Handed out in place of sw.js where reading offline is switched off: takes the worker and everything it kept off the device.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  for (const name of await caches.keys()) {
    if (name === 'nen' || name.startsWith('bai:')) await caches.delete(name)
  }
  await self.registration.unregister()
}
