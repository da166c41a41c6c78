/**
 * Sends what a reader hands in without leaving the page: the answer is the page that would have come, and its heart is shown in
 * place of the form. Without this the forms lead to that page.
 */
export async function send(form, button) {
  if (form.dataset.busy) return
  const words = new URLSearchParams(new FormData(form))
  if (button?.name) words.append(button.name, button.value)
  form.dataset.busy = 'yes'
  const heart = await answerTo(form, words)
  delete form.dataset.busy
  if (heart?.dataset.told === 'yes') {
    heart.tabIndex = -1
    form.replaceWith(heart)
    heart.focus()
  } else {
    const why = heart?.querySelector('p').textContent ?? 'Chưa gửi được. Xin xem lại mạng rồi thử lại.'
    sayIn(form, why)
  }
}

/** The heart of the page that answers; nothing where none came. */
async function answerTo(form, words) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: words })
    return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-told]')
  } catch {
    return null
  }
}

function sayIn(form, words) {
  const line = form.querySelector('[role=alert]') ?? form.appendChild(document.createElement('p'))
  line.className = 'error'
  line.role = 'alert'
  line.textContent = words
}
