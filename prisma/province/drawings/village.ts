import { dice, fade, ink, line, oval, poly, r, rect, shape, times } from './paper'

/** The colours of a house by its hour. */
export interface HouseLook {
  roof: string
  roofShade: string
  wall: string
  wood: string
  window: string
}

/** A house by day: grey-brown leaf roof, warm wood. */
export const dayHouse: HouseLook = {
  roof: '#7d6a4f',
  roofShade: '#5e4c38',
  wall: '#a9763f',
  wood: '#5a3a22',
  window: '#3a2618',
}

/** A house after sunset: an indigo body with lamps lit. */
export const nightHouse: HouseLook = {
  roof: '#222a5e',
  roofShade: '#181e49',
  wall: '#3a2f4f',
  wood: '#14183c',
  window: '#f3bf5a',
}

/** Builds a stilt house on the ground at 0,0, about 660 wide. */
export function stiltHouse(look: HouseLook): string {
  const posts = times(7, (index) => rect(-246 + index * 80, -176, 13, 178, look.wood))
  const planks = times(20, (index) => rect(-250 + index * 25.6, -300, 2.4, 124, look.wood, 'opacity=".4"'))
  const windows = times(4, (index) => {
    const x = -212 + index * 112
    return (
      rect(x, -268, 56, 62, look.window) +
      line(`M${x + 28} -268V-206M${x + 14} -268V-206M${x + 42} -268V-206`, look.wood, 3.4) +
      rect(x - 6, -206, 68, 7, look.wood)
    )
  })
  const courses = times(7, (index) => {
    const t = (index + 1) / 8
    return line(`M${r(-214 - 122 * t)} ${r(-482 + 194 * t)}H${r(214 + 122 * t)}`, look.roofShade, 3, 'opacity=".55"')
  })
  const fringe = times(54, (index) => rect(-336 + index * 12.5, -292, 6, 12 + (index % 3) * 4, look.roofShade))
  return (
    rect(-250, -178, 510, 178, fade(`${ink.night}d0`, `${ink.night}70`)) +
    posts +
    rect(-262, -182, 536, 15, look.wood) +
    rect(-250, -302, 512, 124, look.wall) +
    planks +
    windows +
    fringe +
    shape('M-340 -286Q-262 -400 -214 -486H214Q262 -400 340 -286Z', look.roof) +
    shape('M-340 -286Q-262 -400 -214 -486Q-176 -390 -158 -286Z', look.roofShade, 'opacity=".8"') +
    courses +
    rect(-224, -496, 448, 15, look.roofShade) +
    rect(-214, -292, 440, 10, ink.night, 'opacity=".35"') +
    stairs(look.wood)
  )
}

/** Draws a small far-off house: a roof, a wall and a lit or dark window. */
export function farHouse(roof: string, wall: string, window: string): string {
  return rect(-34, -40, 68, 40, wall) + rect(-8, -30, 14, 16, window) + shape('M-52 -36L-30 -74H30L52 -36Z', roof)
}

/** How a person is dressed. */
export interface Dress {
  coat: string
  trim: string
  hat: 'cone' | 'wrap' | 'cap' | 'hair'
  skin?: string
  /** Seen from behind. */
  away?: boolean
}

/** Stands a person at 0,0, 200 tall, without a face, as in a woodblock print; armless where the arms are drawn by hand. */
export function person(dress: Dress, pose: 'stand' | 'walk' | 'bend' | 'sit' | 'lift' | 'armless' = 'stand'): string {
  const skin = dress.skin ?? '#b97a50'
  const legs = ink.night
  if (pose === 'bend')
    return (
      shape('M-26 0L-20 -78L14 -84L20 0H6L-2 -58L-12 0Z', legs) +
      shape('M-30 -70Q-34 -112 6 -118Q52 -118 74 -92L64 -66Q44 -84 22 -82L10 -64Z', dress.coat) +
      line('M58 -86Q70 -60 76 -34', dress.coat, 15) +
      line('M22 -112Q48 -106 66 -88', dress.trim, 5) +
      oval(90, -98, 16, 18, skin) +
      turned(head(dress, 90, -98), 62, 90, -98)
    )
  if (pose === 'sit')
    return (
      shape('M-34 0Q-38 -28 -4 -38L44 -34Q60 -30 58 -12L60 0Z', legs) +
      shape('M-34 -14Q-40 -92 -8 -112Q20 -112 30 -84Q34 -50 26 -22Q0 -6 -34 -14Z', dress.coat) +
      line('M8 -92Q26 -64 54 -48', dress.coat, 15) +
      line('M-6 -110Q4 -70 -2 -16', dress.trim, 5) +
      oval(58, -46, 8, 8, skin) +
      oval(2, -130, 16, 19, skin) +
      head(dress, 2, -130)
    )
  const walk = pose === 'walk'
  const arm =
    pose === 'lift' ? 'M22 -136Q50 -150 62 -188' : walk ? 'M22 -134Q38 -108 30 -82' : 'M24 -134Q34 -108 28 -78'
  const hand = pose === 'lift' ? oval(63, -192, 8, 9, skin) : oval(walk ? 30 : 28, -76, 7, 8, skin)
  const arms =
    line(arm, dress.coat, 14) + line('M-24 -134Q-36 -108 -28 -80', dress.coat, 14) + hand + oval(-28, -76, 7, 8, skin)
  return (
    (walk
      ? shape('M-18 -74L-34 0H-18L0 -58L16 -34L14 0H30L34 -38L16 -76Z', legs)
      : shape('M-20 -76L-20 0H-4L0 -56L5 0H21L20 -76Z', legs)) +
    shape('M-28 -58Q-32 -122 -22 -142Q0 -156 22 -142Q32 -122 28 -58Q0 -48 -28 -58Z', dress.coat) +
    (dress.away ? '' : line('M0 -148Q6 -110 4 -54', dress.trim, 5)) +
    line('M-27 -62Q0 -52 27 -62', dress.trim, 4) +
    (pose === 'armless' ? '' : arms) +
    rect(-6, -156, 12, 14, skin) +
    oval(0, -170, 16, 19, skin) +
    head(dress, 0, -170)
  )
}

/** Weaves a back basket that hangs behind a person at 0,0. */
export function basket(fill: string = ink.amber): string {
  return (
    poly(
      [
        [-62, -140],
        [-18, -140],
        [-26, -76],
        [-54, -76],
      ],
      fill,
    ) +
    line('M-60 -126H-20M-58 -110H-22M-56 -94H-24', ink.bark, 2.5, 'opacity=".6"') +
    line('M-62 -140H-18', ink.bark, 5)
  )
}

/** Lets smoke rise from 0,0. */
export function smoke(seed: number, tall: number, colour: string): string {
  const roll = dice(seed)
  return times(9, (index) => {
    const t = index / 9
    const x = Math.sin(t * 5 + seed) * 26 * t + t * t * 90
    return oval(x, -t * tall, 12 + t * 46 + roll() * 10, 16 + t * 24, colour, `opacity="${r(0.3 * (1 - t))}"`)
  })
}

function stairs(wood: string): string {
  const steps = times(8, (index) => rect(258 + index * 11, -166 + index * 21, 40, 7, wood))
  return line('M262 -178L352 0', wood, 9) + line('M294 -178L384 0', wood, 9) + steps
}

function head(dress: Dress, x: number, y: number): string {
  const nape = dress.away ? oval(x, y, 17, 20, ink.soot) : ''
  return nape + headgear(dress, x, y)
}

function headgear(dress: Dress, x: number, y: number): string {
  if (dress.hat === 'cone') {
    return (
      shape(`M${x - 44} ${y - 2}Q${x} ${y - 14} ${x + 44} ${y - 2}L${x} ${y - 38}Z`, ink.straw) +
      shape(`M${x + 6} ${y - 9}Q${x + 28} ${y - 8} ${x + 44} ${y - 2}L${x} ${y - 38}Z`, ink.amber, 'opacity=".55"')
    )
  }
  if (dress.hat === 'wrap') {
    return (
      shape(
        `M${x - 21} ${y - 1}Q${x - 24} ${y - 28} ${x} ${y - 30}Q${x + 24} ${y - 28} ${x + 21} ${y - 1}Q${x} ${y - 14} ${x - 21} ${y - 1}Z`,
        ink.cloth,
      ) + line(`M${x - 20} ${y - 8}Q${x} ${y - 21} ${x + 20} ${y - 8}`, dress.trim, 4)
    )
  }
  if (dress.hat === 'cap') {
    return shape(
      `M${x - 18} ${y - 4}Q${x - 18} ${y - 26} ${x} ${y - 26}Q${x + 18} ${y - 26} ${x + 18} ${y - 6}L${x + 30} ${y - 3}L${x - 18} ${y - 4}Z`,
      dress.trim,
    )
  }
  return shape(
    `M${x - 18} ${y + 4}Q${x - 22} ${y - 26} ${x} ${y - 25}Q${x + 22} ${y - 26} ${x + 18} ${y + 2}Q${x + 12} ${y - 12} ${x} ${y - 12}Q${x - 12} ${y - 12} ${x - 18} ${y + 4}Z`,
    ink.soot,
  )
}

function turned(drawn: string, turn: number, x: number, y: number): string {
  return `<g transform="rotate(${turn} ${x} ${y})">${drawn}</g>`
}
