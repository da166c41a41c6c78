import {
  HEIGHT,
  WIDTH,
  across,
  dice,
  fade,
  glow,
  ink,
  line,
  oval,
  pale,
  place,
  poly,
  r,
  rect,
  sheet,
  times,
} from './paper'
import { grass, mist, ridge, sky } from './land'
import { basket, person, smoke, stiltHouse } from './village'

/** A peach branch in first bloom before a house in spring mist. */
export function peachSpring(): string {
  const roll = dice(63)
  const flower = (size: number) =>
    times(
      5,
      (k) =>
        `<ellipse cx="0" cy="${r(-size * 0.62)}" rx="${r(size * 0.48)}" ry="${r(size * 0.6)}" fill="${k % 2 ? '#e99aa0' : '#f1b7b5'}" transform="rotate(${k * 72})"/>`,
    ) +
    oval(0, 0, size * 0.22, size * 0.22, '#a8201f') +
    times(
      6,
      (k) =>
        `<circle cx="0" cy="${r(-size * 0.4)}" r="${r(size * 0.06)}" fill="#f0cd7f" transform="rotate(${k * 60})"/>`,
    )
  const twig = (x1: number, y1: number, x2: number, y2: number, bend: number, wide: number, flowers: number) => {
    const mx = (x1 + x2) / 2 + bend
    const my = (y1 + y2) / 2 - Math.abs(bend) * 0.6
    return (
      line(`M${x1} ${y1}Q${mx} ${my} ${x2} ${y2}`, '#3a2a2c', wide) +
      times(flowers, (index) => {
        const t = 0.2 + (index / flowers) * 0.8
        const u = 1 - t
        const x = u * u * x1 + 2 * u * t * mx + t * t * x2 + (roll() - 0.5) * 60
        const y = u * u * y1 + 2 * u * t * my + t * t * y2 + (roll() - 0.5) * 60
        return roll() > 0.24 ? place(x, y, 1, flower(24 + roll() * 24), roll() * 70) : oval(x, y, 11, 15, '#cf6a72')
      })
    )
  }
  const petals = times(
    26,
    () =>
      `<ellipse cx="${r(roll() * WIDTH)}" cy="${r(500 + roll() * 640)}" rx="9" ry="5" fill="#f1b7b5" transform="rotate(${r(roll() * 40)})" transform-origin="960 600" opacity=".8"/>`,
  )
  return sheet(
    sky('#b8c3df', '#dfe0e6', '#f7ead6', '#eef0dc'),
    ridge(9, 520, 330, 400, '#9fabd0', '#e6e2e0'),
    mist(540, 140, '#f6eee2'),
    ridge(31, 660, 300, 470, '#6876ab', '#cfd2d6'),
    mist(690, 150, '#f2ece0'),
    ridge(47, 800, 240, 420, '#45618a', '#8fae9a'),
    place(
      1010,
      905,
      1.02,
      stiltHouse({ roof: '#6d6253', roofShade: '#52493f', wall: '#b18250', wood: '#4d3524', window: '#3a2a22' }),
    ),
    place(860, 420, 1, smoke(2, 210, '#ffffff')),
    ridge(60, 960, 90, 520, '#7fa35a', '#5f8a55'),
    grass(8, (x) => 950 + Math.sin(x / 160) * 16, 46, 14, '#6c9450', '#8db060', '#567f4a'),
    place(1440, 985, 0.95, person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap' }, 'walk')),
    place(1532, 992, 0.6, person({ coat: '#8d2b33', trim: ink.thread, hat: 'hair' }, 'walk')),
    twig(-60, 1240, 560, 560, -180, 46, 0),
    twig(261, 749, 330, 60, -90, 22, 12),
    twig(378, 661, 1180, 150, 120, 20, 24),
    twig(560, 560, 1060, 470, 40, 15, 13),
    twig(75, 953, 40, 330, -40, 18, 10),
    twig(839, 369, 960, 40, -40, 12, 9),
    petals,
  )
}

/** A cinnamon wood in slanting light, two neighbours bringing seedlings uphill. */
export function cinnamonWood(): string {
  const roll = dice(92)
  const trunks = (count: number, wide: number, dark: string, lit: string, low: number) =>
    times(count, (index) => {
      const x = ((index + 0.2 + roll() * 0.6) / count) * WIDTH
      const w = wide * (0.7 + roll() * 0.6)
      return poly(
        [
          [x, -20],
          [x + w * 0.8, -20],
          [x + w, low + roll() * 30],
          [x - w * 0.2, low + roll() * 30],
        ],
        across(dark, dark, lit),
      )
    })
  const canopy = (count: number, high: number, colours: string[]) =>
    times(count, () => {
      const x = roll() * WIDTH
      const y = roll() * roll() * high
      return oval(
        x,
        y,
        70 + roll() * 90,
        34 + roll() * 40,
        colours[Math.floor(roll() * colours.length)] ?? ink.leaf,
        'opacity=".9"',
      )
    })
  const beams = times(6, (index) =>
    poly(
      [
        [420 + index * 270, -20],
        [540 + index * 270, -20],
        [140 + index * 270, HEIGHT],
        [-60 + index * 270, HEIGHT],
      ],
      fade('#fff3c070', '#fff3c010'),
    ),
  )
  const seedlings = times(15, (index) => {
    const x = 80 + index * 130 + roll() * 40
    const y = 1090 + roll() * 80
    return (
      line(`M${x} ${y}V${y - 74}`, ink.leaf, 5) +
      times(
        5,
        (k) =>
          `<path d="M0 0Q18 -16 46 -4Q20 10 0 0Z" fill="${k % 2 ? '#cde07c' : '#9cbf58'}" transform="translate(${r(x)} ${r(y - 24 - k * 13)}) rotate(${k % 2 ? -24 : 204})"/>`,
      )
    )
  })
  return sheet(
    sky('#e9efc0', '#d4e3a4', '#9fc07a', '#7fa35a'),
    trunks(26, 22, '#93b27a', '#c0d49a', 830),
    ridge(12, 850, 120, 520, '#8db36a', '#6f9a58'),
    canopy(60, 330, ['#a9c873', '#8fb565', '#bcd484']),
    trunks(13, 44, '#4a6a4c', '#a5b277', 960),
    ridge(28, 990, 130, 460, '#557f4b', '#3f6b45'),
    beams,
    place(
      880,
      1000,
      1.55,
      basket('#c98a2b') +
        place(
          -46,
          -146,
          1,
          times(
            6,
            (k) => `<path d="M0 0Q10 -30 0 -58Q-14 -30 0 0Z" fill="#b7d067" transform="rotate(${-40 + k * 16})"/>`,
          ),
        ) +
        person({ coat: ink.cloth, trim: ink.red, hat: 'wrap' }, 'walk'),
    ),
    place(
      1200,
      1020,
      1.6,
      basket('#b5772a') +
        place(
          -46,
          -146,
          1,
          times(
            6,
            (k) => `<path d="M0 0Q10 -30 0 -58Q-14 -30 0 0Z" fill="#9cbf58" transform="rotate(${-40 + k * 16})"/>`,
          ),
        ) +
        person({ coat: ink.cloth2, trim: ink.thread, hat: 'cone' }, 'walk'),
    ),
    [130, 560, 1480, 1800]
      .map((x) =>
        poly(
          [
            [x, -20],
            [x + 84, -20],
            [x + 104, HEIGHT],
            [x - 22, HEIGHT],
          ],
          across('#1b3430', '#2a4436', '#6b6a40'),
        ),
      )
      .join(''),
    canopy(34, 260, ['#2f5f42', '#244d3b', '#3f7a4c']),
    ridge(44, 1160, 70, 480, '#2a523c', '#1b3a30'),
    seedlings,
    pale(0.5, rect(0, 0, WIDTH, HEIGHT, glow('#fff6cf00', '#fff6cf00', '#12301f'))),
  )
}
