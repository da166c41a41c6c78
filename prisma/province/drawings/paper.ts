/** The width of every drawing. */
export const WIDTH = 1920

/** The height of every drawing. */
export const HEIGHT = 1200

/** A point of a drawing. */
export type Point = [x: number, y: number]

/** The colours of the woodblocks: indigo cloth, brocade thread, leaves, wood and paper. */
export const ink = {
  night: '#10143a',
  cloth: '#1b2150',
  cloth2: '#2b3470',
  dusk: '#4b5592',
  haze: '#8c97c4',
  mist: '#c9d0e6',
  thread: '#e3b04b',
  straw: '#f0cd7f',
  amber: '#c98a2b',
  earth: '#8a5a2c',
  bark: '#5a3a22',
  soot: '#2c1d1a',
  red: '#a8201f',
  pine: '#1f4a3d',
  leaf: '#3f7a4c',
  moss: '#7fa35a',
  sprout: '#b7c96f',
  paper: '#f7efdc',
  cream: '#fbf6ea',
  stone: '#9a9488',
} as const

/** Rolls the same numbers between 0 and 1 for the same seed, so that a drawing never changes. */
export function dice(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws something a number of times. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** Names a paint that runs down the shape from one colour to the next; `sheet` mixes it. */
export function fade(...colours: string[]): string {
  return named('v', colours)
}

/** Names a paint that runs across the shape from one colour to the next; `sheet` mixes it. */
export function across(...colours: string[]): string {
  return named('h', colours)
}

/** Names a paint that glows from the middle of the shape to its rim; `sheet` mixes it. */
export function glow(...colours: string[]): string {
  return named('r', colours)
}

/** Fills a rectangle. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${fill}" ${more}/>`
}

/** Fills an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}" fill="${fill}" ${more}/>`
}

/** Fills a shape given by path commands. */
export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

/** Draws a line given by path commands. */
export function line(d: string, stroke: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${r(width)}" stroke-linecap="round" ${more}/>`
}

/** Fills a polygon. */
export function poly(points: Point[], fill: string, more = ''): string {
  return shape(`M${points.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')}Z`, fill, more)
}

/** Sets a group in its place: moved, scaled and turned. */
export function place(x: number, y: number, scale: number, drawn: string, turn = 0): string {
  return `<g transform="translate(${r(x)} ${r(y)}) rotate(${turn}) scale(${scale})">${drawn}</g>`
}

/** Mirrors what is drawn around the vertical axis of its own place. */
export function mirror(drawn: string): string {
  return `<g transform="scale(-1 1)">${drawn}</g>`
}

/** Makes something see-through. */
export function pale(opacity: number, drawn: string): string {
  return `<g opacity="${opacity}">${drawn}</g>`
}

/** Weaves the eight-pointed star of the brocade around 0,0. */
export function star(size: number, first: string = '#ffffff', second: string = ink.thread): string {
  return [0, 90, 180, 270]
    .map(
      (turn) =>
        `<g transform="rotate(${turn}) scale(${size})"><path d="M0 0V-1L1 -2V-1Z" fill="${first}"/><path d="M0 0H1L2 -1H1Z" fill="${second}"/></g>`,
    )
    .join('')
}

/** Joins the layers to a complete drawing, mixes its paints and lays the grain of the paper over it. */
export function sheet(...layers: string[]): string {
  const body = layers.join('')
  const paints = [...new Set([...body.matchAll(/url\(#([vhr](?:-[0-9a-f]+)+)\)/g)].map((match) => match[1] ?? ''))]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${paints.map(mix).join('')}${GRAIN}<clipPath id="sheet"><rect width="${WIDTH}" height="${HEIGHT}"/></clipPath></defs>` +
    `<g clip-path="url(#sheet)">${body}</g>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" filter="url(#grain)" opacity=".32"/></svg>`
  )
}

const GRAIN =
  '<filter id="grain" x="0" y="0" width="100%" height="100%">' +
  '<feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="7"/>' +
  '<feColorMatrix values="0 0 0 0 .08 0 0 0 0 .08 0 0 0 0 .16 0 0 0 1.1 -.42"/></filter>'

function named(kind: 'v' | 'h' | 'r', colours: string[]): string {
  return `url(#${kind}-${colours.map((colour) => colour.replace('#', '')).join('-')})`
}

function mix(id: string): string {
  const [kind, ...colours] = id.split('-')
  const stops = colours
    .map((colour, index) => {
      const opacity = colour.length === 8 ? parseInt(colour.slice(6), 16) / 255 : 1
      const offset = index / Math.max(1, colours.length - 1)
      return `<stop offset="${r(offset)}" stop-color="#${colour.slice(0, 6)}" stop-opacity="${r(opacity)}"/>`
    })
    .join('')
  if (kind === 'r') return `<radialGradient id="${id}">${stops}</radialGradient>`
  const end = kind === 'v' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stops}</linearGradient>`
}

/** Rounds a number for a path. */
export function r(value: number): number {
  return Math.round(value * 100) / 100
}
