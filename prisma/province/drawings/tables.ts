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
  place,
  poly,
  r,
  rect,
  shape,
  sheet,
  star,
  times,
} from './paper'
import { ridge } from './land'
import { person } from './village'

/** A carpenter's bench by a window, a school desk with a tree carved in its lid, shavings on the floor. */
export function carpenter(): string {
  const roll = dice(25)
  const curl = (size: number, tone: string) =>
    line(
      `M0 0c${20 * size} ${-26 * size} ${46 * size} ${-4 * size} ${30 * size} ${14 * size}c${-12 * size} ${12 * size} ${-28 * size} 0 ${-20 * size} ${-12 * size}`,
      tone,
      6 * size,
    )
  const shavings = times(60, () =>
    place(
      160 + roll() * 1250,
      1040 + roll() * 130,
      0.7 + roll() * 0.8,
      curl(1, roll() > 0.5 ? '#f0cd8f' : '#dba95e'),
      roll() * 180,
    ),
  )
  const planks = times(8, (index) =>
    poly(
      [
        [1500 + index * 52, 160 + (index % 3) * 50],
        [1544 + index * 52, 160 + (index % 3) * 50],
        [1570 + index * 44, 1060],
        [1520 + index * 44, 1060],
      ],
      ['#c99a5c', '#a5703f', '#8a5a34', '#b98450'][index % 4] ?? ink.earth,
    ),
  )
  const carved =
    line('M0 70V-14M0 40L-40 6M0 26L42 -10M0 6L-28 -26M0 -4L24 -34', '#6b4428', 7) +
    times(9, (k) => oval(Math.cos(k * 0.7) * 58, -34 + Math.sin(k * 0.7) * 44, 17, 11, '#7d5230'))
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, fade('#e3c894', '#c9a468')),
    times(24, (index) => rect(index * 80, 0, 77, 900, index % 2 ? '#d8b87e' : '#dfc18a')),
    rect(170, 130, 620, 460, fade('#cfe0ee', '#fbf1d4')),
    `<clipPath id="w"><rect x="170" y="130" width="620" height="460"/></clipPath><g clip-path="url(#w)">${ridge(51, 470, 260, 300, '#8fa3cc', '#d9dbd8')}${ridge(63, 570, 220, 260, '#4f7f8c', '#8fb38a')}${ridge(70, 610, 100, 300, '#4f8a4c')}</g>`,
    line('M170 130H790V590H170ZM480 130V590M170 300H790', '#6b4428', 20),
    rect(130, 590, 700, 30, '#6b4428'),
    rect(930, 160, 470, 20, '#6b4428'),
    [970, 1050, 1120, 1180]
      .map(
        (x, k) =>
          rect(x, 176, 18, 90 - k * 8, '#8a5a2c') +
          poly(
            [
              [x - 4, 262 - k * 8],
              [x + 22, 262 - k * 8],
              [x + 18, 380 - k * 20],
              [x, 380 - k * 20],
            ],
            '#8a909c',
          ),
      )
      .join(''),
    poly(
      [
        [1236, 180],
        [1262, 180],
        [1390, 430],
        [1330, 460],
      ],
      '#9aa2ae',
    ) +
      rect(1226, 170, 46, 50, '#8a5a2c', 'rx="14"') +
      line('M1330 460L1238 196', '#6c7480', 5, 'stroke-dasharray="10 8"'),
    poly(
      [
        [260, 620],
        [800, 620],
        [1150, HEIGHT],
        [420, HEIGHT],
      ],
      '#fff3c7',
      'opacity=".35"',
    ),
    rect(0, 900, WIDTH, 300, fade('#9a7040', '#7a5530')),
    planks,
    place(
      1010,
      1130,
      3.5,
      mirror(person({ coat: ink.cloth, trim: ink.thread, hat: 'hair', skin: '#a96a44' }, 'armless')),
    ),
    rect(120, 712, 980, 46, fade('#e0b473', '#b98450')),
    rect(120, 756, 980, 20, '#7a5230'),
    poly(
      [
        [180, 776],
        [250, 776],
        [230, 1110],
        [140, 1110],
      ],
      '#8a5a34',
    ) +
      poly(
        [
          [960, 776],
          [1030, 776],
          [1080, 1110],
          [990, 1110],
        ],
        '#8a5a34',
      ) +
      rect(190, 930, 850, 34, '#7a5230'),
    rect(230, 680, 690, 34, '#edc98d') + line('M240 690H900', '#fbe6bd', 5),
    place(
      620,
      650,
      1,
      rect(-130, -40, 240, 74, across('#7a4f2b', '#a5703f'), 'rx="12"') +
        shape('M-96 -40Q-120 -110 -74 -116Q-46 -112 -56 -40Z', '#5a3a22') +
        poly(
          [
            [10, -40],
            [46, -40],
            [74, -84],
            [48, -90],
          ],
          '#8a909c',
        ) +
        shape('M80 -40Q70 -92 106 -96Q132 -90 108 -36Z', '#5a3a22'),
    ),
    times(7, (index) =>
      place(380 + index * 30, 664 - (index % 3) * 12, 1.2, curl(1, index % 2 ? '#f7dcae' : '#e6b96f'), index * 40),
    ),
    line('M940 668Q860 720 706 616', '#262d66', 48) + oval(700, 612, 26, 26, '#a96a44'),
    line('M1074 668Q1000 740 800 690', ink.cloth, 48) + oval(790, 688, 26, 24, '#a96a44'),
    place(
      1450,
      1130,
      1,
      shape('M-240 -250H190L230 -190H-280Z', fade('#f0cd8f', '#d8a866')) +
        rect(-280, -190, 510, 30, '#a5703f') +
        rect(-250, -160, 450, 84, '#b98450') +
        rect(-256, -160, 32, 180, '#8a5a34') +
        rect(176, -160, 32, 180, '#8a5a34') +
        `<g transform="translate(-30 -222) skewX(-18) scale(1 .44)">${carved}</g>`,
    ),
    shavings,
  )
}

/** An open ledger, a pen and a cup of tea on a table by the window, a strip of brocade beside them. */
export function ledger(): string {
  const stitched = times(12, (index) =>
    place(
      0,
      index * 124,
      1,
      star(21) +
        poly(
          [
            [0, 44],
            [18, 62],
            [0, 80],
            [-18, 62],
          ],
          '#c0392f',
        ) +
        poly(
          [
            [0, 53],
            [9, 62],
            [0, 71],
            [-9, 62],
          ],
          ink.cloth,
        ),
    ),
  )
  const writing = (x: number, y: number, width: number, seed: number) => {
    const pick = dice(seed)
    return times(13, (n) => {
      const from = x + 84
      let d = `M${from} ${y + n * 46}`
      const words = 5 + Math.floor(pick() * 3)
      for (let k = 0; k < words; k++) {
        const long = 24 + pick() * 38
        d += `q${r(long / 4)} ${r(-9 - pick() * 8)} ${r(long / 2)} 0t${r(long / 2)} 0m15 0`
        if (d.length > 0 && k * 62 > width - 190) break
      }
      return n > 10 && seed === 8
        ? ''
        : line(d, ink.cloth2, 3.6, 'opacity=".82"') + line(`M${x + 24} ${y + n * 46}q8 -12 14 0`, '#a8201f', 3.6)
    })
  }
  const rules = (x: number, y: number, w: number) =>
    times(13, (n) => line(`M${x} ${y + n * 46 + 10}h${w}`, '#8c97c4', 1.6, 'opacity=".55"')) +
    line(`M${x + 60} ${y - 50}v660`, '#c0392f', 2, 'opacity=".5"')
  const page =
    shape('M0 -350Q-280 -400 -560 -340V380Q-280 320 0 366Z', across('#fbf6ea', '#f7efdc', '#dccfae')) +
    shape('M0 -350Q280 -400 560 -340V380Q280 320 0 366Z', across('#dccfae', '#f7efdc', '#fbf6ea'))
  const grainLines = times(16, (index) =>
    line(
      `M0 ${40 + index * 76}Q520 ${20 + index * 76 + (index % 3) * 22} 1000 ${44 + index * 76}T${WIDTH} ${36 + index * 76}`,
      '#5e3c22',
      3,
      'opacity=".4"',
    ),
  )
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, across('#8f6238', '#a87745', '#7d5430')),
    grainLines,
    poly(
      [
        [560, 0],
        [980, 0],
        [420, HEIGHT],
        [-80, HEIGHT],
      ],
      '#ffe9b8',
      'opacity=".22"',
    ),
    poly(
      [
        [1060, 0],
        [1320, 0],
        [800, HEIGHT],
        [500, HEIGHT],
      ],
      '#ffe9b8',
      'opacity=".22"',
    ),
    `<g transform="rotate(6 1700 600)">` +
      rect(1600, -80, 190, 1400, ink.soot, 'opacity=".25"') +
      rect(1586, -90, 190, 1400, ink.cloth) +
      rect(1600, -90, 4, 1400, ink.thread) +
      rect(1758, -90, 4, 1400, ink.thread) +
      place(1681, -20, 1, stitched) +
      '</g>',
    place(
      800,
      610,
      1,
      shape('M-580 -330L580 -330L600 410L-600 410Z', ink.soot, 'opacity=".35"') +
        rect(-578, -352, 1156, 744, ink.cloth, 'rx="10"') +
        place(0, 8, 1, page) +
        place(0, 0, 1, page),
      -5,
    ),
    `<g transform="translate(800 610) rotate(-5)">` +
      rules(-530, -262, 490) +
      rules(50, -262, 480) +
      writing(-530, -262, 470, 3) +
      writing(50, -262, 470, 8) +
      shape('M0 -350Q-10 0 0 366Q10 0 0 -350Z', '#8a7a5a') +
      shape('M30 -352Q34 80 22 470L44 440L66 474Q74 80 62 -356Z', '#a8201f') +
      '</g>',
    place(
      1120,
      730,
      1,
      shape('M-340 14L330 30L340 44L-330 30Z', ink.soot, 'opacity=".3"') +
        shape('M-330 -14H120L330 -6L360 4L330 12L120 20H-330Z', across('#10143a', '#2b3470', '#10143a')) +
        rect(90, -15, 22, 36, ink.thread) +
        poly(
          [
            [296, -9],
            [372, 4],
            [296, 14],
          ],
          '#d8cfb8',
        ) +
        rect(-330, -14, 40, 34, ink.thread),
      152,
    ),
    oval(1370, 330, 165, 160, ink.soot, 'opacity=".25"'),
    oval(1350, 312, 160, 155, '#e9e2cf'),
    oval(1350, 312, 132, 128, '#fbf6ea'),
    oval(1350, 306, 96, 92, ink.cloth2),
    oval(1350, 306, 88, 84, '#f3ead2'),
    oval(1350, 308, 76, 72, glow('#c58b3a', '#a5671c')),
    oval(1326, 286, 22, 12, '#f0cd7f', 'opacity=".7"'),
  )
}
