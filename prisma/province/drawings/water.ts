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
  times,
} from './paper'
import { bananaLeaf, grass, mist, rain, ridge, sky, tree } from './land'
import { farHouse, person } from './village'

/** Water brought down a hillside in split bamboo, falling bright into a trough. */
export function bambooPipes(): string {
  const roll = dice(27)
  const pipe = (x1: number, y1: number, x2: number, y2: number, w: number) =>
    line(`M${x1} ${y1}L${x2} ${y2}`, '#5f6f2f', w) +
    line(`M${x1} ${y1 - w * 0.12}L${x2} ${y2 - w * 0.12}`, '#a9a850', w * 0.62) +
    line(`M${x1} ${y1 - w * 0.22}L${x2} ${y2 - w * 0.22}`, '#dff0ee', w * 0.26) +
    times(5, (k) => {
      const t = (k + 0.5) / 5
      const x = x1 + (x2 - x1) * t
      const y = y1 + (y2 - y1) * t
      return line(`M${r(x)} ${r(y + w * 0.3)}V${r(y + w * 0.5)}`, '#3f4a1f', w * 0.14)
    })
  const prop = (x: number, y: number, h: number) =>
    line(
      `M${x - h * 0.3} ${y + h}L${x + h * 0.12} ${y - h * 0.22}M${x + h * 0.3} ${y + h}L${x - h * 0.12} ${y - h * 0.22}`,
      '#5a4a26',
      h * 0.09,
    )
  const drops = times(60, () =>
    oval(
      940 + roll() * 170,
      760 + roll() * 230,
      3 + roll() * 4,
      5 + roll() * 6,
      '#f2fbfa',
      `opacity="${r(0.4 + roll() * 0.6)}"`,
    ),
  )
  return sheet(
    sky('#cfe3d8', '#e3efd2', '#b7d09a', '#6f9f5c'),
    ridge(18, 440, 300, 400, '#8fb6a9', '#cfe0b8'),
    mist(440, 130, '#f0f5dc'),
    ridge(30, 600, 330, 460, '#4f8a68', '#7fae6a'),
    place(1560, 660, 1, tree(7, 520, '#245040', '#3f7a4c', '#7fb05a')),
    place(1780, 700, 1, tree(11, 620, '#1f4a3d', '#387048', '#79a257')),
    ridge(42, 800, 260, 520, '#3a7350', '#2f5f42'),
    place(300, 620, 0.9, farHouse('#5e4c38', '#b5803f', '#3a2618')),
    place(410, 646, 0.8, farHouse('#6b573f', '#a06d35', '#3a2618')),
    prop(1800, 300, 190),
    pipe(1980, 226, 1600, 350, 32),
    prop(1500, 380, 260),
    pipe(1650, 326, 1250, 480, 54),
    ridge(55, 1000, 170, 480, '#2a5a42', '#1f4a3d'),
    prop(1000, 590, 470),
    `<g transform="translate(-330 0)">`,
    shape('M1036 700C1000 730 978 820 976 990H1080C1076 860 1072 780 1084 706Z', fade('#ffffff', '#d8f0f2', '#ffffff')),
    line('M1046 716C1022 790 1018 880 1018 980M1066 730C1052 800 1052 880 1052 980', '#9fcdd6', 5),
    pipe(1640, 448, 1050, 694, 84),
    oval(1090, 1076, 430, 62, '#12301f', 'opacity=".6"'),
    shape('M700 960H1480L1430 1120Q1090 1160 750 1120Z', across('#4a2f1c', '#8a5a2c', '#5a3a22')),
    oval(1090, 962, 390, 66, '#3a2618'),
    oval(1090, 964, 364, 54, fade('#8fc4cf', '#e6f6f4')),
    times(
      4,
      (k) =>
        `<ellipse cx="1030" cy="972" rx="${70 + k * 60}" ry="${10 + k * 9}" fill="none" stroke="#ffffff" stroke-width="3" opacity="${0.9 - k * 0.18}"/>`,
    ),
    drops,
    '</g>',
    place(
      1300,
      1120,
      1.9,
      mirror(
        person({ coat: ink.cloth, trim: ink.red, hat: 'wrap' }, 'walk') + shape('M20 -78H52L48 -40H24Z', '#a9742f'),
      ),
    ),
    place(1450, 1130, 1.25, mirror(person({ coat: '#a8201f', trim: ink.thread, hat: 'hair' }, 'stand'))),
    place(-40, 1240, 1, bananaLeaf(620, '#2f6a43', '#4f8f50'), -58),
    place(-60, 1180, 1, bananaLeaf(560, '#285c3d', '#458348'), -22),
    place(120, 1260, 1, bananaLeaf(600, '#3a7a4a', '#65a356'), -80),
    grass(31, () => HEIGHT + 20, 130, 18, '#1f4a3d', '#2f6a43', '#4f8f50'),
  )
}

/** A hanging footbridge over a swollen stream in the rain, children crossing under capes and umbrellas. */
export function footbridgeRain(): string {
  const roll = dice(57)
  const deck = (x: number) => 690 + 120 * (1 - Math.pow((x - 960) / 960, 2))
  const rail = (x: number) => 470 + 210 * (1 - Math.pow((x - 960) / 960, 2))
  const along = (at: (x: number) => number) =>
    `M${Array.from({ length: 49 }, (_, i) => `${i * 40} ${r(at(i * 40))}`).join('L')}`
  const hangers = times(64, (index) => {
    const x = index * 30 + 10
    return line(`M${x} ${r(rail(x))}V${r(deck(x))}`, '#20264f', 3, 'opacity=".75"')
  })
  const boards = times(96, (index) => {
    const x = index * 20
    return poly(
      [
        [x, deck(x) - 4],
        [x + 16, deck(x + 16) - 4],
        [x + 14, deck(x) + 16],
        [x - 2, deck(x) + 16],
      ],
      index % 3 ? '#7a5a3c' : '#8f6b48',
    )
  })
  const cape = (colour: string, shade: string) =>
    shape('M-34 -40Q-36 -150 0 -196Q36 -150 34 -40Q0 -30 -34 -40Z', colour) +
    shape('M6 -190Q36 -150 34 -40Q18 -34 6 -36Z', shade) +
    oval(0, -166, 15, 18, '#b97a50') +
    rect(-14, -42, 11, 42, ink.night) +
    rect(5, -42, 11, 42, ink.night)
  const umbrella =
    line('M0 0V-110', '#3a2f2a', 6) +
    shape(
      'M-100 -90Q-90 -160 0 -172Q90 -160 100 -90Q70 -104 50 -88Q24 -104 0 -88Q-24 -104 -50 -88Q-70 -104 -100 -90Z',
      '#a8201f',
    ) +
    shape('M0 -172Q34 -140 50 -88Q24 -104 0 -88ZM0 -172Q90 -160 100 -90Q70 -104 50 -88Q46 -140 0 -172Z', '#7d1918')
  const walkers: [number, number, string, string][] = [
    [560, 0.92, '#e3b04b', '#c98a2b'],
    [700, 0.84, '#5b6aa8', '#45528c'],
    [840, 0.98, '#3f7a4c', '#2f5f42'],
    [1250, 0.8, '#f0cd7f', '#d6a548'],
  ]
  const swirl = times(70, () => {
    const x = roll() * WIDTH
    const y = 960 + roll() * 220
    return line(
      `M${r(x)} ${r(y)}q${r(30 + roll() * 50)} ${r(-14)} ${r(80 + roll() * 120)} 0`,
      roll() > 0.5 ? '#dfe6ee' : '#6f7a94',
      4,
      `opacity="${r(0.25 + roll() * 0.4)}"`,
    )
  })
  return sheet(
    sky('#5d6a90', '#8b97b4', '#c3cad6', '#c3cad6'),
    ridge(10, 470, 380, 380, '#7b88ad', '#b7c0d0'),
    mist(470, 160, '#cdd4de'),
    ridge(26, 600, 420, 340, '#536390', '#98a6bc'),
    mist(640, 150, '#c3ccd8'),
    ridge(39, 780, 340, 420, '#3a5a72', '#6f8d92'),
    mist(800, 120, '#b4c1c8'),
    ridge(54, 910, 170, 380, '#2f5850', '#3f6b58'),
    rect(0, 890, WIDTH, 310, fade('#9a8f86', '#6f6a70', '#565a6c')),
    swirl,
    poly(
      [
        [0, 760],
        [250, 800],
        [330, 900],
        [210, 1010],
        [300, HEIGHT],
        [0, HEIGHT],
      ],
      fade('#2a5a4a', '#173a33'),
    ),
    poly(
      [
        [WIDTH, 740],
        [1700, 800],
        [1620, 910],
        [1730, 1020],
        [1640, HEIGHT],
        [WIDTH, HEIGHT],
      ],
      fade('#2a5a4a', '#173a33'),
    ),
    line(
      along((x) => rail(x) - 8),
      '#20264f',
      6,
      'opacity=".5"',
    ),
    walkers.map(([x, size, colour, shade]) => place(x, deck(x) + 2, size, cape(colour, shade))).join(''),
    place(
      1060,
      deck(1060) + 2,
      1.1,
      place(34, -120, 1, umbrella) + person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap' }, 'walk'),
    ),
    place(1130, deck(1130) + 2, 0.74, person({ coat: '#8d2b33', trim: ink.thread, hat: 'hair' }, 'walk')),
    hangers,
    line(along(deck), '#2c2a38', 12),
    boards,
    line(along(rail), '#141944', 12),
    [70, 1820]
      .map((x) => rect(x, 330, 34, 480, across('#3a2618', '#7a5a3c', '#3a2618')) + rect(x - 30, 380, 94, 22, '#3a2618'))
      .join(''),
    line('M88 350L-40 640M1838 350L1960 640', '#141944', 10),
    rain(12, 260, '#e9eef6'),
    place(-30, 1180, 1, bananaLeaf(460, '#1f4a3d', '#2f6a4c'), -46),
    place(1960, 1200, 1, mirror(bananaLeaf(520, '#1b4038', '#2a5f48')), 38),
  )
}

/** A flood by night: neighbours in a boat with lanterns between drowned roofs, rain on the water. */
export function floodNight(): string {
  const roll = dice(73)
  const roof = (w: number, h: number) =>
    shape(`M${-w} 0L${-w * 0.66} ${-h}H${w * 0.66}L${w} 0Z`, fade('#4a559c', '#2a3272')) +
    times(5, (k) =>
      line(`M${-w * (0.7 + k * 0.06)} ${-h + (k + 0.6) * (h / 5)}H${w * (0.7 + k * 0.06)}`, '#1b2154', 3),
    ) +
    rect(-w * 0.68, -h - 8, w * 1.36, 12, '#5b66ac')
  const lantern = (x: number, y: number, size: number) =>
    oval(x, y, 230 * size, 210 * size, glow('#ffd27a99', '#f3a54a33', '#f3a54a00')) +
    rect(x - 15 * size, y - 22 * size, 30 * size, 44 * size, '#ffe3a0', `rx="${8 * size}"`) +
    rect(x - 18 * size, y - 28 * size, 36 * size, 9 * size, '#3a2618') +
    rect(x - 18 * size, y + 20 * size, 36 * size, 9 * size, '#3a2618')
  const glints = times(150, () => {
    const x = 960 + (roll() - 0.5) * 1200 * (0.4 + roll())
    const y = 880 + roll() * 300
    return line(
      `M${r(x)} ${r(y)}h${r(24 + roll() * 90)}`,
      Math.abs(x - 930) < 380 ? '#f7c766' : '#6f7bb4',
      4,
      `opacity="${r(0.15 + roll() * 0.5)}"`,
    )
  })
  const crew =
    place(-250, -30, 1.35, person({ coat: '#d9792a', trim: '#f7e6b4', hat: 'cap' }, 'lift')) +
    place(-110, -22, 1.2, person({ coat: ink.cloth2, trim: ink.thread, hat: 'wrap' }, 'sit')) +
    place(0, -22, 0.86, person({ coat: '#a8201f', trim: ink.thread, hat: 'hair' }, 'sit')) +
    place(100, -22, 1.2, person({ coat: '#4a3a5c', trim: ink.thread, hat: 'wrap' }, 'sit')) +
    place(290, -30, 1.35, mirror(person({ coat: '#d9792a', trim: '#f7e6b4', hat: 'cap' }, 'stand')))
  return sheet(
    sky('#0a0d2a', '#161b4a', '#2b3470', '#2b3470'),
    ridge(16, 560, 330, 420, '#1b2154', '#2b3470'),
    ridge(28, 660, 280, 380, '#141a46', '#20275f'),
    place(1500, 640, 1, farHouse('#0e1236', '#151a45', '#f7c766')),
    place(1610, 652, 0.8, farHouse('#0e1236', '#151a45', '#f7c766')),
    place(300, 655, 0.9, farHouse('#0e1236', '#151a45', '#f7c766')),
    rect(0, 700, WIDTH, 500, fade('#2a3374', '#171d50', '#0c1036')),
    place(300, 830, 1.2, roof(260, 170)),
    place(1580, 860, 1.35, roof(270, 180)),
    place(1290, 735, 0.6, roof(230, 150)),
    place(720, 740, 0.55, roof(230, 150)),
    place(120, 760, 0.9, tree(3, 420, '#0e1439', '#131a48', '#182055')),
    oval(930, 860, 800, 420, glow('#f3bf5a44', '#f3bf5a00')),
    glints,
    place(
      930,
      940,
      1.3,
      crew +
        shape(
          'M-440 -60Q-410 60 -330 76H340Q420 56 470 -76Q400 -34 300 -30H-320Q-400 -34 -440 -60Z',
          fade('#6b4428', '#2c1d1a'),
        ) +
        line('M-440 -60Q-400 -34 -320 -30H300Q400 -34 470 -76', '#c99a5c', 8),
    ),
    line('M1290 690L1500 1080', '#8a5a34', 13) + shape('M1488 1062L1540 1120L1520 1140L1478 1086Z', '#8a5a34'),
    line('M688 620V560', '#3a2618', 8),
    lantern(690, 636, 1.25),
    line('M1420 850V720Q1424 700 1450 700', '#3a2618', 8),
    lantern(1452, 740, 1),
    lantern(300, 610, 0.6),
    rain(77, 300, '#aab4de', 0.3),
    pale(0.5, rect(0, 0, WIDTH, HEIGHT, glow('#05071c00', '#05071c00', '#05071c'))),
  )
}
