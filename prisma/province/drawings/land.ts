import { WIDTH, HEIGHT, dice, fade, glow, ink, line, oval, poly, r, rect, shape, times, type Point } from './paper'

/** Paints the sky from top to horizon. */
export function sky(...colours: string[]): string {
  return rect(0, 0, WIDTH, HEIGHT, fade(...colours))
}

/** Hangs a sun or moon with its halo. */
export function disc(x: number, y: number, radius: number, colour: string, halo = `${colour}66`): string {
  const clear = `${colour}00`
  return oval(x, y, radius * 5, radius * 5, glow(halo, `${colour}22`, clear)) + oval(x, y, radius, radius, colour)
}

/** Gives the height of a mountain chain at a place: rolling noise in several sizes. */
export function chain(seed: number, scale: number): (x: number) => number {
  const roll = dice(seed)
  const knots = Array.from({ length: 400 }, roll)
  const noise = (at: number) => {
    const i = Math.floor(at)
    const t = at - i
    const ease = t * t * (3 - 2 * t)
    return (knots[i % 400] ?? 0) * (1 - ease) + (knots[(i + 1) % 400] ?? 0) * ease
  }
  return (x) => {
    const at = (x + 400) / scale
    return noise(at + 7) * 0.62 + noise(at * 2.1 + 31) * 0.25 + noise(at * 5.3 + 83) * 0.09 + noise(at * 13 + 19) * 0.04
  }
}

/** Raises a mountain chain whose foot fades into mist. */
export function ridge(seed: number, foot: number, height: number, scale: number, ...colours: string[]): string {
  const at = chain(seed, scale)
  const points: Point[] = []
  for (let x = -20; x <= WIDTH + 20; x += 10) points.push([x, foot - at(x) * height])
  const fill = colours.length > 1 ? fade(...colours) : (colours[0] ?? ink.cloth)
  return poly([...points, [WIDTH + 20, foot + 260], [-20, foot + 260]], fill)
}

/** Lays a bank of mist. */
export function mist(y: number, height: number, colour: string = ink.cream): string {
  return rect(0, y - height / 2, WIDTH, height, fade(`${colour}00`, `${colour}cc`, `${colour}00`))
}

/** Steps rice terraces down a slope, each with its bank and its lit rim. */
export function terraces(options: {
  seed: number
  steps: number
  top: (x: number) => number
  bottom: (x: number) => number
  colours: string[]
  bank: string
  rim: string
  bend?: number
}): string {
  const { seed, steps, top, bottom, colours, bank, rim, bend = 1.5 } = options
  const roll = dice(seed)
  return times(steps, (index) => {
    const t = Math.pow(index / steps, bend)
    const wave = chain(seed * 31 + index, 210 + 160 * t)
    const swell = 14 + 42 * t
    const points: Point[] = []
    for (let x = -20; x <= WIDTH + 20; x += 12) {
      const y = top(x) + (bottom(x) - top(x)) * t + (wave(x) - 0.5) * swell * 2
      points.push([x, y])
    }
    const colour = colours[Math.floor(roll() * colours.length)] ?? ink.thread
    const thick = 5 + 17 * t
    const edge = points.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')
    const close = `L${WIDTH + 20} ${HEIGHT + 60}L-20 ${HEIGHT + 60}Z`
    const lowered = points.map(([x, y]) => `${r(x)} ${r(y + thick)}`).join('L')
    return shape(`M${edge}${close}`, bank) + shape(`M${lowered}${close}`, colour) + line(`M${edge}`, rim, 1.5 + 3 * t)
  })
}

/** Builds a hill of rice terraces, one table of field upon the other, around a point of its foot. */
export function terraceHill(options: {
  seed: number
  x: number
  y: number
  wide: number
  deep: number
  steps: number
  rise: number
  colours: string[]
  bank: string
  rim: string
}): string {
  const { seed, x, y, wide, deep, steps, rise, colours, bank, rim } = options
  const roll = dice(seed)
  const turns = [roll() * 6, roll() * 6, roll() * 6]
  const sway = (roll() - 0.5) * wide * 0.5
  return times(steps, (index) => {
    const t = index / steps
    const size = 1 - t * 0.94
    const points: Point[] = []
    for (let k = 0; k < 120; k++) {
      const angle = (k / 120) * Math.PI * 2
      const bulge =
        1 +
        0.13 * Math.sin(2 * angle + (turns[0] ?? 0) + t * 1.3) +
        0.09 * Math.sin(3 * angle + (turns[1] ?? 0) - t * 2.1) +
        0.05 * Math.sin(6 * angle + (turns[2] ?? 0) + t * 4)
      points.push([
        x + sway * t + Math.cos(angle) * wide * size * bulge,
        y - rise * index + Math.sin(angle) * deep * size * bulge,
      ])
    }
    const edge = (down: number) => `M${points.map(([px, py]) => `${r(px)} ${r(py + down)}`).join('L')}Z`
    const colour = colours[Math.floor(roll() * colours.length)] ?? ink.thread
    return shape(edge(rise), bank) + shape(edge(0), colour) + line(edge(0), rim, 2.4)
  })
}

/** Draws one bowed ear of rice, rooted at 0,0 and as tall as told. */
export function riceEar(tall: number, lean: number, stalk: string, grain: string): string {
  const xs = [0, lean * 0.1, lean * 0.55, lean * 1.5] as const
  const ys = [0, -tall * 0.7, -tall * 1.25, -tall * 0.62] as const
  const at = (t: number): Point => [bezier(xs, t), bezier(ys, t)]
  const size = tall * 0.017
  const grains = times(30, (index) => {
    const t = 0.55 + (index / 30) * 0.45
    const [x, y] = at(t)
    const [nx, ny] = at(t + 0.01)
    const side = index % 2 ? 1 : -1
    const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI
    const off = size * 0.9 * (1.15 - (t - 0.55))
    return `<ellipse cx="${r(size * 1.3)}" cy="${r(side * off)}" rx="${r(size * 1.5)}" ry="${r(size * 0.62)}" fill="${grain}" transform="translate(${r(x)} ${r(y)}) rotate(${r(turn + side * 14)})"/>`
  })
  const stem = line(`M0 0C${r(xs[1])} ${r(ys[1])} ${r(xs[2])} ${r(ys[2])} ${r(xs[3])} ${r(ys[3])}`, stalk, tall * 0.011)
  const leaf = shape(
    `M0 0C${r(-lean * 0.1)} ${r(-tall * 0.5)} ${r(-lean * 0.5)} ${r(-tall * 0.75)} ${r(-lean * 1.1)} ${r(-tall * 0.8)}C${r(-lean * 0.4)} ${r(-tall * 0.66)} ${r(-lean * 0.05)} ${r(-tall * 0.4)} ${r(tall * 0.02)} 0Z`,
    stalk,
  )
  return leaf + stem + grains
}

/** Plants a row of grass or young rice along a line. */
export function grass(seed: number, y: (x: number) => number, tall: number, gap: number, ...colours: string[]): string {
  const roll = dice(seed)
  return times(Math.ceil((WIDTH + 40) / gap), (index) => {
    const x = index * gap - 20 + (roll() - 0.5) * gap
    const h = tall * (0.6 + roll() * 0.6)
    const lean = (roll() - 0.5) * h * 0.7
    const colour = colours[Math.floor(roll() * colours.length)] ?? ink.leaf
    const base = y(x)
    return shape(
      `M${r(x - h * 0.05)} ${r(base)}Q${r(x)} ${r(base - h * 0.6)} ${r(x + lean)} ${r(base - h)}Q${r(x + h * 0.09)} ${r(base - h * 0.5)} ${r(x + h * 0.06)} ${r(base)}Z`,
      colour,
    )
  })
}

/** Lets rain fall in long thin strokes. */
export function rain(seed: number, count: number, colour: string, slant = 0.22): string {
  const roll = dice(seed)
  return times(count, () => {
    const x = roll() * (WIDTH + 300) - 50
    const y = roll() * HEIGHT * 1.1 - 80
    const long = 40 + roll() * 90
    return line(
      `M${r(x)} ${r(y)}l${r(-long * slant)} ${r(long)}`,
      colour,
      1 + roll() * 1.6,
      `opacity="${r(0.25 + roll() * 0.45)}"`,
    )
  })
}

/** Draws a round-headed tree standing at 0,0 in three tones. */
export function tree(seed: number, tall: number, dark: string, middle: string, light: string): string {
  const roll = dice(seed)
  const crown = (fill: string, dx: number, dy: number, size: number) =>
    times(11, (index) => {
      const angle = index * 2.4
      const far = Math.sqrt(index / 11) * 0.25 * tall
      const x = dx + Math.cos(angle) * far
      const y = dy + Math.sin(angle) * far * 0.8
      return oval(x, y, tall * size * (0.6 + roll() * 0.5), tall * size * (0.5 + roll() * 0.4), fill)
    })
  return (
    shape(
      `M${-tall * 0.03} 0Q${-tall * 0.01} ${-tall * 0.3} ${-tall * 0.06} ${-tall * 0.6}L${tall * 0.05} ${-tall * 0.6}Q${tall * 0.015} ${-tall * 0.3} ${tall * 0.035} 0Z`,
      ink.bark,
    ) +
    crown(dark, 0, -tall * 0.64, 0.17) +
    crown(middle, tall * 0.03, -tall * 0.7, 0.13) +
    crown(light, tall * 0.08, -tall * 0.78, 0.07)
  )
}

/** Draws one bamboo stem with nodes and leaves, standing at 0,0 and bowing to a side. */
export function bamboo(seed: number, tall: number, lean: number, colour: string, leaf: string): string {
  const roll = dice(seed)
  const at = (t: number): Point => [lean * t * t, -tall * t]
  const stem = times(12, (index) => {
    const [x1, y1] = at(index / 12)
    const [x2, y2] = at((index + 0.94) / 12)
    return line(`M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`, colour, tall * 0.016 * (1 - index / 18))
  })
  const leaves = times(34, () => {
    const t = 0.4 + roll() * 0.6
    const [x, y] = at(t)
    const long = tall * (0.05 + roll() * 0.07)
    const turn = 20 + roll() * 140
    const dx = (roll() - 0.5) * tall * 0.16
    const dy = (roll() - 0.3) * tall * 0.05
    return `<path d="M0 0Q${r(long * 0.5)} ${r(-long * 0.13)} ${r(long)} 0Q${r(long * 0.5)} ${r(long * 0.1)} 0 0Z" fill="${leaf}" transform="translate(${r(x + dx)} ${r(y + dy)}) rotate(${r(turn)})"/>`
  })
  return stem + leaves
}

/** Spreads a banana or palm leaf from 0,0. */
export function bananaLeaf(long: number, dark: string, light: string): string {
  const ribs = times(12, (index) => {
    const t = 0.1 + (index / 12) * 0.82
    const x = long * t
    const wide = long * 0.17 * Math.sin(Math.PI * (0.12 + t * 0.86))
    return line(
      `M${r(x)} 0L${r(x + long * 0.07)} ${r(-wide)}M${r(x)} 0L${r(x + long * 0.07)} ${r(wide)}`,
      dark,
      2,
      'opacity=".5"',
    )
  })
  return (
    shape(`M0 0C${r(long * 0.2)} ${r(-long * 0.26)} ${r(long * 0.75)} ${r(-long * 0.24)} ${r(long)} 0L0 0Z`, light) +
    shape(`M0 0C${r(long * 0.2)} ${r(long * 0.26)} ${r(long * 0.75)} ${r(long * 0.24)} ${r(long)} 0L0 0Z`, dark) +
    ribs +
    line(`M0 0L${long} 0`, light, 5)
  )
}

function bezier([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  const u = 1 - t
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
}
