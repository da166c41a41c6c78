// A press on a picture opens it large on this page; without this file the link leads to the large picture.
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('figure a[href^="/media/"]')
  if (!link?.querySelector('img') || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
  if (!window.HTMLDialogElement) return
  event.preventDefault()
  try {
    const { show } = await import('./lightbox.js')
    show(link)
  } catch {
    location.href = link.href
  }
})
