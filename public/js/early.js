// Puts letters and contrast as this reader left them, before anything is painted, and says to the styles what this device can do.
// Kept in this browser alone. Without this file the controls work for the page at hand. What forms can do besides is fetched when
// somebody uses them.
{
  const root = document.documentElement
  const read = (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const write = (name, value) => {
    try {
      if (value) localStorage.setItem(name, value)
      else localStorage.removeItem(name)
    } catch {
      // Whoever forbids keeping has it for this page.
    }
  }

  if (/^[sl]$/.test(read('co-chu'))) root.dataset.size = read('co-chu')
  if (read('tuong-phan')) root.dataset.contrast = ''
  if (/^(co|khong)$/.test(read('giong-doc'))) root.dataset.voice = read('giong-doc')

  // A button for what only a script can do comes with its script, in the moment in which its place is read: nothing moves.
  customElements.define(
    'by-script',
    class extends HTMLElement {
      connectedCallback() {
        const { id, words } = this.dataset
        if (!this.firstChild) this.append(Object.assign(document.createElement('button'), { id, type: 'button', className: 'button', textContent: words }))
      }
    },
  )

  document.addEventListener('DOMContentLoaded', () => {
    for (const size of document.querySelectorAll('.size [type=radio]')) {
      const value = size.id.slice(-1)
      size.checked = value === (root.dataset.size ?? 'm')
      size.addEventListener('change', () => {
        if (value === 'm') delete root.dataset.size
        else root.dataset.size = value
        write('co-chu', root.dataset.size)
      })
    }
    const contrast = document.getElementById('contrast')
    if (!contrast) return
    contrast.checked = 'contrast' in root.dataset
    contrast.addEventListener('change', () => {
      root.toggleAttribute('data-contrast', contrast.checked)
      write('tuong-phan', contrast.checked ? 'cao' : '')
    })
  })

  document.addEventListener('focusin', ({ target }) => {
    if (target.matches('.find [type=search]')) import('/js/find.js').then(({ propose }) => propose(target)).catch(() => {})
  })
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!form.matches('[data-letter]')) return
    event.preventDefault()
    import('/js/letter.js').then(
      ({ send }) => send(form, submitter),
      () => {
        delete form.dataset.letter
        form.requestSubmit(submitter)
      },
    )
  })
}
