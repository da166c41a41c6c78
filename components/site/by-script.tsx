import { createElement } from 'react'

interface Props {
  /** Of the button, for the script that knows what it does. */
  id: string
  words: string
  /** True for what not every device can do: the script that knows shows it. */
  hidden?: boolean
  className?: string
}

/**
 * A button for what only a script can do. public/js/early.js puts it in its place before anything is painted; where no script runs, in
 * a browser for text as well, there is none.
 */
export function ByScript({ id, words, hidden, className }: Props) {
  return createElement('by-script', { 'data-id': id, 'data-words': words, hidden, className })
}
