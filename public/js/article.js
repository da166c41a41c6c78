// What an article can do on this device: be printed, handed on, kept, read aloud. The greater abilities are fetched when somebody
// asks for them.
const byId = (id) => document.getElementById(id)
const said = byId('tools-said')
const say = (words) => {
  said.textContent = words
}

byId('print').addEventListener('click', () => print())

const share = byId('share-app')
if (navigator.share) {
  share.parentElement.hidden = false
  share.addEventListener('click', () => {
    navigator.share({ title: document.querySelector('h1').textContent, url: byId('share-address').value }).catch(() => {})
  })
}

byId('share-copy').addEventListener('click', async () => {
  const address = byId('share-address')
  address.select()
  try {
    await navigator.clipboard.writeText(address.value)
    byId('share-said').textContent = 'Đã chép địa chỉ.'
  } catch {
    byId('share-said').textContent = 'Địa chỉ đã được chọn: giữ vào ô trên rồi bấm Chép.'
  }
})

// Kept articles: only where the browser can, and nothing of it is loaded until somebody wants to keep one or has done so.
const keep = byId('keep')
const keptList = Object.assign(document.createElement('a'), { href: '/ngoai-tuyen', textContent: 'Xem các bài đã lưu' })
const name = `bai:${location.pathname}`
if ('caches' in window && 'serviceWorker' in navigator) {
  const show = (isKept) => {
    keep.setAttribute('aria-pressed', String(isKept))
    byId('kept-list').replaceChildren(...(isKept ? [keptList] : []))
  }
  caches.has(name).then(async (isKept) => {
    show(isKept)
    if (isKept && navigator.onLine) (await import('./keep.js')).renew(name)
  })
  keep.addEventListener('click', async () => {
    const isKept = keep.getAttribute('aria-pressed') === 'true'
    if (!isKept) say('Đang lưu bài và ảnh…')
    const keeping = await import('./keep.js').catch(() => null)
    const answer = keeping ? await (isKept ? keeping.drop(name) : keeping.keep(name)) : 'Chưa tải được. Xin thử lại.'
    show(await caches.has(name))
    say(answer)
  })
} else {
  keep.parentElement.hidden = true
}

// Voices come late in some browsers. What was found on the last page holds until then.
const voices = window.speechSynthesis
const hasVoice = () => voices?.getVoices().some(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')))
const showVoice = () => {
  if (hasVoice()) document.documentElement.dataset.voice = 'co'
}
showVoice()
voices?.addEventListener?.('voiceschanged', showVoice)
addEventListener('pagehide', () => {
  try {
    localStorage.setItem('giong-doc', hasVoice() ? 'co' : 'khong')
  } catch {
    // It is looked for anew on the next page.
  }
})
byId('listen').addEventListener('click', async () => (await import('./listen.js')).begin(say))
