/** Proposes titles while somebody types what they look for (combobox of the ARIA APG). Without this the form asks for a page. */
export function propose(field) {
  if (field.getAttribute('role') === 'combobox') return
  const list = document.createElement('ul')
  list.id = `${field.id}-goi-y`
  list.className = 'proposed'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Bài có tiêu đề như vậy')
  field.closest('form').append(list)
  const say = (attributes) => Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value))
  say({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id })
  close()

  let timer
  let asking
  field.addEventListener('input', () => {
    clearTimeout(timer)
    asking?.abort()
    const typed = field.value.trim()
    if (typed.length < 2) return close()
    timer = setTimeout(() => ask(typed), 200)
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active()) location.assign(active().dataset.href)
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', close)
  // What was typed before this file had come.
  if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input'))
  // The field keeps the focus until the click has arrived.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]')
    if (option) location.assign(option.dataset.href)
  })

  async function ask(typed) {
    asking = new AbortController()
    try {
      const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      show(answer.ok ? await answer.json() : [])
    } catch {
      close()
    }
  }

  function show(found) {
    list.replaceChildren(
      ...found.map(([title, href], index) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${index}`
        option.textContent = title
        option.dataset.href = href
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        return option
      }),
    )
    if (!found.length || document.activeElement !== field) return close()
    list.hidden = false
    say({ 'aria-expanded': 'true' })
    field.removeAttribute('aria-activedescendant')
  }

  function close() {
    list.hidden = true
    say({ 'aria-expanded': 'false' })
    field.removeAttribute('aria-activedescendant')
  }

  function active() {
    return list.querySelector('[aria-selected=true]')
  }

  function move(step) {
    const options = [...list.children]
    const at = options.indexOf(active())
    const next = options[(at < 0 && step < 0 ? options.length - 1 : at + step + options.length) % options.length]
    active()?.setAttribute('aria-selected', 'false')
    next.setAttribute('aria-selected', 'true')
    next.scrollIntoView({ block: 'nearest' })
    say({ 'aria-activedescendant': next.id })
  }
}
