import {
  HEIGHT,
  WIDTH,
  across,
  dice,
  fade,
  ink,
  line,
  mirror,
  oval,
  place,
  poly,
  rect,
  shape,
  sheet,
  times,
} from './paper'
import { grass, mist, ridge, sky, tree } from './land'
import { basket, person, type Dress } from './village'

/** The village's house of culture at noon, people reading the board under the eaves. */
export function cultureHouse(): string {
  const roll = dice(44)
  const tiles =
    times(9, (row) => line(`M${520 - row * 21} ${432 + row * 22}H${1440 + row * 21}`, '#7a352a', 3, 'opacity=".55"')) +
    times(56, (k) => line(`M${530 + k * 16.3} 424L${330 + k * 23.4} 628`, '#7a352a', 2, 'opacity=".35"'))
  const sheets = times(10, (k) => {
    const x = 196 + (k % 5) * 72
    const y = 640 + Math.floor(k / 5) * 104
    return (
      rect(x, y, 58, 84, k % 4 === 1 ? '#f0dfae' : ink.cream) +
      times(5, (n) => rect(x + 9, y + 14 + n * 13, 40 - (n % 3) * 9, 4, '#8c97c4'))
    )
  })
  const pillars = times(6, (k) => rect(446 + k * 206, 634, 28, 274, across('#d8c7a0', '#fbf6ea')))
  return sheet(
    sky('#86aed2', '#cfe0e4', '#f3ecd0', '#f3ecd0'),
    ridge(13, 520, 320, 430, '#7d93c0', '#cfd8d8'),
    ridge(25, 610, 280, 380, '#4a6a94', '#8fb09a'),
    place(230, 800, 1, tree(5, 620, '#245040', '#3f7a4c', '#7fa35a')),
    place(1760, 820, 1, tree(12, 700, '#1f4a3d', '#387048', '#79a257')),
    rect(0, 800, WIDTH, 400, fade('#c9b884', '#d9c798', '#c2aa76')),
    rect(420, 610, 1120, 300, '#efe3c2'),
    rect(420, 610, 1120, 90, fade('#6b573fb0', '#6b573f00')),
    [560, 1290]
      .map((x) => rect(x, 690, 150, 130, ink.cloth2) + line(`M${x + 75} 690V820M${x} 755H${x + 150}`, '#efe3c2', 8))
      .join(''),
    rect(880, 680, 200, 228, '#3a2618') + rect(888, 688, 88, 220, '#7a4f2b') + rect(1040, 688, 34, 220, '#845831'),
    shape('M300 636L520 410H1440L1660 636Z', fade('#b5503c', '#92402f')),
    tiles,
    rect(504, 398, 952, 24, '#7a352a'),
    rect(292, 630, 1376, 20, '#5e2c22'),
    pillars,
    rect(380, 904, 1200, 34, '#b9a67a'),
    rect(340, 936, 1280, 26, '#a3905f'),
    rect(150, 596, 16, 420, ink.bark) + rect(576, 596, 16, 420, ink.bark),
    rect(158, 606, 430, 262, ink.cloth),
    rect(172, 620, 402, 234, '#3a447f'),
    sheets,
    poly(
      [
        [120, 610],
        [371, 548],
        [622, 610],
        [622, 590],
        [371, 524],
        [120, 590],
      ],
      '#7a352a',
    ),
    place(270, 1046, 1.25, person({ coat: ink.cloth, trim: ink.red, hat: 'wrap', away: true }, 'lift')),
    place(420, 1060, 1.28, person({ coat: '#3f7a4c', trim: ink.straw, hat: 'cone', away: true }, 'stand')),
    place(520, 1054, 0.86, person({ coat: '#a8201f', trim: ink.thread, hat: 'hair', away: true }, 'stand')),
    place(980, 1010, 1.2, person({ coat: ink.cloth2, trim: ink.thread, hat: 'wrap' }, 'walk')),
    place(1130, 1022, 1.22, mirror(person({ coat: '#6b573f', trim: '#efe3c2', hat: 'hair' }, 'walk'))),
    place(1400, 1040, 1.25, mirror(basket() + person({ coat: ink.cloth, trim: ink.red, hat: 'cone' }, 'walk'))),
    times(18, () => oval(roll() * WIDTH, 1000 + roll() * 190, 30 + roll() * 60, 4, '#a3905f', 'opacity=".35"')),
    grass(6, () => HEIGHT + 16, 90, 16, '#4f7f48', '#6c9450', '#3f6b45'),
  )
}

/** A highland market under umbrellas, seen from the slope above. */
export function market(): string {
  const roll = dice(66)
  const tones: [string, string][] = [
    [ink.cloth, '#2b3470'],
    ['#e3b04b', '#c98a2b'],
    ['#f3e7c8', '#d8c493'],
    ['#3f7a4c', '#2f5f42'],
    ['#a8201f', '#7d1918'],
    ['#5b6aa8', '#45528c'],
  ]
  const umbrella = (tone: [string, string]) =>
    rect(-5, -10, 10, 190, '#5a4a3a') +
    shape('M-160 20Q-150 -84 0 -110Q150 -84 160 20Q120 -6 80 18Q40 -8 0 18Q-40 -8 -80 18Q-120 -6 -160 20Z', tone[0]) +
    shape(
      'M0 -110Q56 -80 80 18Q40 -8 0 18ZM0 -110Q150 -84 160 20Q120 -6 80 18Q70 -70 0 -110Z',
      tone[1],
      'opacity=".65"',
    ) +
    shape('M0 -110Q-60 -80 -80 18Q-40 -8 0 18Z', '#ffffff', 'opacity=".12"') +
    oval(0, -112, 7, 9, '#5a4a3a')
  const goods = (k: number) =>
    shape('M-74 0H74L60 44H-60Z', '#a5742f') +
    line('M-70 14H70M-66 28H66', '#6b4a20', 3) +
    times(11, (n) =>
      oval(
        -58 + n * 11.6,
        -6 - (n % 3) * 9,
        15,
        13,
        [
          ['#c0562f', '#d8793a'],
          ['#5f9a55', '#8db35c'],
          ['#f2c24c', '#e0a53a'],
          ['#efe3c2', '#d8c493'],
        ][k % 4]?.[n % 2] ?? ink.thread,
      ),
    )
  const rows = [
    { y: 610, size: 0.62, gap: 205 },
    { y: 730, size: 0.84, gap: 285 },
    { y: 890, size: 1.16, gap: 400 },
    { y: 1110, size: 1.6, gap: 560 },
  ]
  const stalls = rows
    .map(({ y, size, gap }, row) =>
      times(Math.ceil(WIDTH / gap) + 1, (index) => {
        const x = index * gap - (row % 2) * gap * 0.5 + (roll() - 0.5) * gap * 0.14
        const k = row * 3 + index * (row % 2 ? 5 : 1)
        const dress: Dress = {
          coat: [ink.cloth, '#2b3470', '#3a2340', '#2f5f42'][k % 4] ?? ink.cloth,
          trim: k % 2 ? ink.red : ink.thread,
          hat: k % 3 ? 'wrap' : 'cone',
        }
        return (
          place(x - 60 * size, y + 116 * size, size * 0.86, person(dress, 'sit')) +
          place(x + 56 * size, y + 124 * size, size * 0.78, goods(k)) +
          place(
            x + gap * 0.5,
            y + 120 * size,
            size * 0.9,
            (k % 2 ? basket() : '') + person({ ...dress, coat: ink.cloth2, hat: k % 2 ? 'wrap' : 'hair' }, 'walk'),
          ) +
          place(
            x,
            y - 44 * size,
            size,
            umbrella(tones[(k * 5 + row) % tones.length] ?? [ink.cloth, ink.cloth2]),
            (roll() - 0.5) * 12,
          )
        )
      }),
    )
    .join('')
  return sheet(
    sky('#9fb4d8', '#e3dfe0', '#fae6be', '#fae6be'),
    ridge(15, 430, 300, 380, '#7c8bc0', '#d9d3d2'),
    mist(430, 130, '#fae6c4'),
    ridge(29, 520, 270, 420, '#43548f', '#9aa6b4'),
    mist(540, 90, '#f4dfc0'),
    ridge(41, 560, 120, 520, '#4f7a68', '#6f9f5c'),
    rect(0, 560, WIDTH, 640, fade('#d9bf8c', '#c4a36a', '#a9854e')),
    stalls,
  )
}
