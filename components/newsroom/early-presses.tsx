'use client'

import { useEffect } from 'react'

declare global {
  interface Window {
    /** Ends the holding and does what was pressed last; gone once it has. */
    pressHeld?: () => void
  }
}

/**
 * Runs before anything else of a page: on a slow line a button is seen, and pressed, seconds before its script has come. The last press
 * is held until then; links, fields and forms with an address work by themselves and are left alone.
 */
const HOLD = `(() => {
  let held
  const onClick = ({ target }) => {
    const button = target.closest('button')
    if (button && !button.hasAttribute('popovertarget')) held = () => button.click()
  }
  const onSubmit = (event) => {
    const { target: form, submitter } = event
    if (form.hasAttribute('action')) return
    event.preventDefault()
    held = () => form.requestSubmit(submitter)
  }
  addEventListener('click', onClick, true)
  addEventListener('submit', onSubmit, true)
  window.pressHeld = () => {
    removeEventListener('click', onClick, true)
    removeEventListener('submit', onSubmit, true)
    delete window.pressHeld
    held?.()
  }
})()`

/** Sees to it that what is pressed before a page's scripts have come is done when they have. */
export function EarlyPresses({ nonce }: { nonce: string | undefined }) {
  useEffect(() => window.pressHeld?.(), [])
  // The browser hides the number of a script from the page: it is not compared.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: HOLD }} />
}
