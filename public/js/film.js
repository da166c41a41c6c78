// Plays a film of YouTube in the place of its link, once the reader has pressed it. Nothing is asked of YouTube before.
for (const door of document.querySelectorAll('a[data-youtube]')) {
  door.addEventListener('click', (event) => {
    // A press that asks for a new tab gets its new tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const film = document.createElement('iframe')
    film.className = 'film-frame'
    film.title = door.dataset.title
    film.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    film.src = `https://www.youtube-nocookie.com/embed/${door.dataset.youtube}?autoplay=1&hl=vi`
    door.replaceWith(film)
    film.focus()
  })
}
