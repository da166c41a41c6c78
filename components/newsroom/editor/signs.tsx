import type { ReactNode } from 'react'

const drawn = {
  undo: 'M8 5L4 9l4 4M4 9h10a6 6 0 010 12h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a6 6 0 000 12h3',
  superscript: 'M4 8l8 10M12 8L4 18M16.5 5.5a1.75 1.75 0 013.5 0c0 1.5-3.5 2-3.5 4H20',
  subscript: 'M4 5l8 10M12 5L4 15M16.5 14.5a1.75 1.75 0 013.5 0c0 1.5-3.5 2-3.5 4H20',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5h1.5v4M4 14.5h2l-2 4h2.5',
  quote: 'M5 17c3-1 4-3 4-7H5V6h5v5M14 17c3-1 4-3 4-7h-4V6h5v5',
  left: 'M4 6h16M4 12h10M4 18h13',
  center: 'M4 6h16M7 12h10M5 18h14',
  right: 'M4 6h16M10 12h10M7 18h13',
  justify: 'M4 6h16M4 12h16M4 18h16',
  link: 'M10 14a4 4 0 005.5 0l3-3a4 4 0 00-5.5-5.5l-1 1M14 10a4 4 0 00-5.5 0l-3 3A4 4 0 0011 18.5l1-1',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5',
  gallery: 'M3 7h13v11H3zM7 7V4h14v11h-5M3 16l4-4 3 3 2-2 4 4',
  film: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  clip: 'M19 11l-7.5 7.5a4.2 4.2 0 01-6-6L13 5a2.8 2.8 0 014 4l-7.5 7.5a1.4 1.4 0 01-2-2L14 8',
  library: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  rule: 'M4 12h16',
} as const

/** The signs on the tools, by name. */
export const signs = {
  ...(Object.fromEntries(Object.entries(drawn).map(([name, path]) => [name, sign(path)])) as Record<
    keyof typeof drawn,
    ReactNode
  >),
  bold: <b>B</b>,
  italic: <i>I</i>,
  underline: <u>U</u>,
  paragraph: <span>¶</span>,
  h2: <b>H2</b>,
  h3: <b>H3</b>,
  h4: <b>H4</b>,
}

export type SignName = keyof typeof signs

function sign(path: string): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
