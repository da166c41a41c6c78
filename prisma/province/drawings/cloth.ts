import {
  HEIGHT,
  WIDTH,
  across,
  dice,
  fade,
  glow,
  ink,
  line,
  mirror,
  oval,
  pale,
  place,
  poly,
  r,
  rect,
  shape,
  sheet,
  star,
  times,
} from './paper'
import { grass, mist, ridge, sky } from './land'
import { person } from './village'

/** A brocade on the loom: bands of eight-pointed stars and diamonds grow toward the white warp. */
export function loom(): string {
  const red = '#c0392f'
  const diamond = (size: number, outer: string, inner: string) =>
    poly(
      [
        [0, -size],
        [size, 0],
        [0, size],
        [-size, 0],
      ],
      outer,
    ) +
    poly(
      [
        [0, -size * 0.62],
        [size * 0.62, 0],
        [0, size * 0.62],
        [-size * 0.62, 0],
      ],
      ink.cloth,
    ) +
    poly(
      [
        [0, -size * 0.32],
        [size * 0.32, 0],
        [0, size * 0.32],
        [-size * 0.32, 0],
      ],
      inner,
    )
  const warp = times(150, (index) => {
    const x = 330 + index * 8.46
    return line(`M${r(x)} 60L${r(x)} 640`, index % 2 ? '#f7efdc' : '#ddd0ae', 2.6)
  })
  const band = (y: number, tall: number, fill: string) => rect(320, y, 1280, tall, fill)
  const teeth = (y: number, size: number, fill: string, down: boolean) =>
    times(Math.floor(1280 / (size * 2)), (index) => {
      const x = 320 + index * size * 2
      return down
        ? poly(
            [
              [x, y],
              [x + size * 2, y],
              [x + size, y + size],
            ],
            fill,
          )
        : poly(
            [
              [x, y + size],
              [x + size * 2, y + size],
              [x + size, y],
            ],
            fill,
          )
    })
  const cloth =
    band(640, 600, ink.cloth) +
    times(140, (index) => rect(320, 640 + index * 4, 1280, 1, '#10143a', 'opacity=".35"')) +
    band(662, 8, ink.thread) +
    teeth(676, 20, red, true) +
    times(8, (index) => place(400 + index * 160, 782, 1, star(38))) +
    times(7, (index) => place(480 + index * 160, 782, 1, diamond(28, red, ink.thread))) +
    teeth(864, 20, red, false) +
    band(890, 8, ink.thread) +
    band(906, 4, '#f7efdc') +
    times(16, (index) => place(360 + index * 80, 954, 1, diamond(34, index % 2 ? ink.thread : '#7fa35a', '#f7efdc'))) +
    band(998, 4, '#f7efdc') +
    band(1010, 8, ink.thread) +
    teeth(1024, 20, '#7fa35a', true) +
    times(5, (index) => place(448 + index * 256, 1130, 1, star(44, ink.thread, '#f7efdc'))) +
    times(4, (index) => place(576 + index * 256, 1130, 1, diamond(40, red, ink.thread)))
  const beam = (y: number, tall: number) => rect(130, y, 1660, tall, fade('#b98450', '#8a5a2c', '#5a3a22'), 'rx="14"')
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, fade('#2c1d1a', '#4a2f1f')),
    times(20, (index) => rect(index * 98, 0, 94, HEIGHT, index % 2 ? '#3f2a1f' : '#46301f', 'opacity=".8"')),
    oval(1500, 160, 900, 700, glow('#f3bf5a66', '#f3bf5a00')),
    rect(322, 60, 1276, 600, '#241814', 'opacity=".8"'),
    warp,
    rect(180, 0, 84, HEIGHT, across('#5a3a22', '#a5703f', '#5a3a22')),
    rect(1656, 0, 84, HEIGHT, across('#5a3a22', '#a5703f', '#5a3a22')),
    beam(40, 70),
    beam(286, 26),
    times(75, (index) => line(`M${338 + index * 17} 312V372`, '#e9e2cf', 1.6)),
    beam(372, 22),
    cloth,
    rect(322, 500, 1276, 58, '#c99a5c') +
      times(106, (index) => rect(326 + index * 12, 504, 3, 50, '#6b4428')) +
      rect(290, 490, 1340, 14, '#8a5a2c') +
      rect(290, 554, 1340, 14, '#8a5a2c'),
    line('M330 628Q960 606 1480 622', red, 6),
    place(
      1440,
      612,
      1,
      shape('M-150 0Q-60 -46 0 -46Q60 -46 150 0Q60 46 0 46Q-60 46 -150 0Z', across('#6b4428', '#d8a866', '#6b4428')) +
        rect(-66, -20, 132, 40, '#2c1d1a', 'rx="18"') +
        rect(-52, -14, 104, 28, red, 'rx="12"') +
        times(9, (k) => line(`M${-46 + k * 11} -14V14`, '#7d1918', 2)),
      -5,
    ),
    pale(0.55, rect(0, 0, WIDTH, HEIGHT, glow('#1b120f00', '#1b120f00', '#1b120f'))),
  )
}

/** Cloth newly dyed in marigold and indigo drying on bamboo lines over a field of marigolds. */
export function dyeYard(): string {
  const roll = dice(83)
  const hung = (x: number, y: number, w: number, h: number, dark: string, light: string) =>
    shape(
      `M${x} ${y}H${x + w}Q${x + w + 12} ${y + h * 0.5} ${x + w - 6} ${y + h}Q${x + w * 0.76} ${y + h - 26} ${x + w * 0.5} ${y + h - 4}Q${x + w * 0.24} ${y + h + 16} ${x + 6} ${y + h - 8}Q${x - 10} ${y + h * 0.5} ${x} ${y}Z`,
      across(light, dark, light, dark, light, dark),
    ) + rect(x, y - 6, w, 12, dark, 'opacity=".6"')
  const line1: [number, number, string, string][] = [
    [120, 250, '#c98a2b', '#e3b04b'],
    [400, 230, '#1b2150', '#343f86'],
    [660, 270, '#d9981f', '#f4ca62'],
    [960, 220, '#1b2150', '#2b3470'],
    [1210, 290, '#c4741f', '#e3a13f'],
    [1530, 250, '#232a62', '#3f4a94'],
  ]
  const blossom = (size: number, dark: string, light: string) =>
    line(`M0 0Q${size * 0.3} ${size * 2} 0 ${size * 4.6}`, '#2f5f42', size * 0.2) +
    times(
      3,
      (k) =>
        `<path d="M0 0Q${r(size * 0.9)} ${r(-size * 0.5)} ${r(size * 1.7)} ${r(size * 0.1)}Q${r(size * 0.8)} ${r(size * 0.3)} 0 0Z" fill="#3f7a4c" transform="translate(0 ${r(size * (1.6 + k * 0.9))}) rotate(${k % 2 ? 190 : -12})"/>`,
    ) +
    times(
      12,
      (k) =>
        `<ellipse cx="0" cy="${r(-size * 0.62)}" rx="${r(size * 0.3)}" ry="${r(size * 0.46)}" fill="${dark}" transform="rotate(${k * 30})"/>`,
    ) +
    times(
      9,
      (k) =>
        `<ellipse cx="0" cy="${r(-size * 0.36)}" rx="${r(size * 0.25)}" ry="${r(size * 0.36)}" fill="${light}" transform="rotate(${k * 40 + 12})"/>`,
    ) +
    oval(0, 0, size * 0.24, size * 0.24, '#a85a14')
  const bloom = (y: number, size: number, count: number) =>
    times(count, (index) =>
      place(
        (index + roll()) * (WIDTH / count),
        y + (roll() - 0.5) * size * 1.6,
        1,
        blossom(size * (0.8 + roll() * 0.4), roll() > 0.5 ? '#e08a1e' : '#e9a42c', '#f7c84f'),
      ),
    )
  const pole = (x: number) =>
    line(`M${x} 980L${x + 10} 250`, '#7d6430', 20) + line(`M${x - 70} 980L${x + 20} 330`, '#8f743a', 14)
  return sheet(
    sky('#7fa4d6', '#cfdfea', '#f8efd2', '#f8efd2'),
    ridge(4, 470, 290, 420, '#8494c6', '#dcdad6'),
    mist(480, 120, '#f8efd6'),
    ridge(24, 560, 270, 380, '#50619c', '#98a9b4'),
    ridge(37, 640, 140, 520, '#4f8a68', '#6c9f5c'),
    rect(0, 690, WIDTH, 510, fade('#9cb562', '#5f8a45')),
    pole(80),
    pole(910),
    pole(1800),
    line('M60 300Q480 352 920 296T1830 300', '#8f743a', 10),
    line1
      .map(([x, w, dark, light], index) => hung(x, 318 + (index % 2) * 14, w, 400 + (index % 3) * 46, dark, light))
      .join(''),
    times(6, (index) => place((line1[1]?.[0] ?? 0) + 30 + index * 36, 690, 1, star(9, '#f7efdc', ink.thread))),
    times(5, (index) => place((line1[3]?.[0] ?? 0) + 30 + index * 40, 650, 1, star(9, '#f7efdc', ink.thread))),
    place(
      800,
      960,
      1,
      oval(0, 10, 170, 30, '#3f5a30', 'opacity=".6"') +
        shape('M-150 -130H150L126 10H-126Z', across('#5a3a22', '#a5703f', '#5a3a22')) +
        oval(0, -130, 150, 34, '#3a2618') +
        oval(0, -128, 130, 26, '#d9981f'),
    ),
    place(
      1090,
      980,
      1,
      oval(0, 10, 150, 26, '#3f5a30', 'opacity=".6"') +
        shape('M-130 -110H130L110 10H-110Z', across('#5a3a22', '#8a5a34', '#5a3a22')) +
        oval(0, -110, 130, 30, '#2c1d1a') +
        oval(0, -108, 112, 22, '#1b2150'),
    ),
    place(590, 990, 1.75, person({ coat: '#8d2b33', trim: ink.thread, hat: 'wrap' }, 'bend')),
    place(1300, 990, 1.7, mirror(person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap' }, 'lift'))),
    bloom(985, 26, 42),
    bloom(1050, 40, 28),
    bloom(1140, 62, 19),
    grass(7, () => HEIGHT + 40, 90, 22, '#2f5f42', '#3f7a4c'),
  )
}
