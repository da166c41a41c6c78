import { HEIGHT, WIDTH, dice, fade, ink, line, mirror, oval, place, poly, r, rect, shape, sheet, times } from './paper'
import { chain, disc, grass, mist, ridge, sky, tree } from './land'
import { basket, farHouse, person } from './village'

/** A new concrete road winding up to a high village, neighbours finishing its edge. */
export function newRoad(): string {
  const roll = dice(29)
  const bush = times(60, () => {
    const y = 720 + roll() * 460
    const x = roll() < 0.5 ? roll() * 520 : 1380 + roll() * 560
    const size = 14 + ((y - 700) / 480) * 44
    return oval(
      x,
      y,
      size * 1.5,
      size,
      ['#2f6a43', '#3f7a4c', '#5f9a55', '#86ab62'][Math.floor(roll() * 4)] ?? ink.leaf,
    )
  })
  return sheet(
    sky('#7aa0d4', '#c9dcea', '#f6efd8', '#f6efd8'),
    times(4, (index) => oval(240 + index * 500, 170 + (index % 2) * 80, 220, 26, '#ffffff', 'opacity=".6"')),
    ridge(5, 480, 360, 380, '#8295c8', '#d3d8dc'),
    mist(490, 120, '#f6efdc'),
    ridge(23, 600, 380, 340, '#4c6a9a', '#9fb6b4'),
    poly(
      [
        [0, 640],
        [420, 560],
        [860, 400],
        [1180, 350],
        [1500, 440],
        [WIDTH, 560],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      fade('#6f9f68', '#4f8a4c', '#3f7a4c'),
    ),
    times(4, (index) =>
      place(
        1030 + index * 92,
        372 + (index % 2) * 14 + Math.abs(index - 1) * 6,
        0.85,
        farHouse('#5e4c38', '#b98450', '#3a2618'),
      ),
    ),
    place(1440, 470, 1, tree(4, 210, '#245040', '#3f7a4c', '#7fa35a')),
    place(900, 440, 1, tree(9, 190, '#245040', '#387048', '#79a257')),
    shape(
      'M1120 392C1300 430 1420 470 1330 520C1180 590 560 560 560 670C560 800 1500 760 1500 920C1500 1040 1240 1110 1040 1200H280C640 1060 1080 1010 1080 930C1080 850 400 830 400 680C400 530 1120 560 1260 500C1320 470 1200 430 1096 396Z',
      fade('#e9e4d6', '#d6d0c0', '#c4bdac'),
    ),
    line('M560 670C560 800 1500 760 1500 920C1500 1040 1240 1110 1040 1200', '#a39a86', 8) +
      line('M280 1200C640 1060 1080 1010 1080 930C1080 850 400 830 400 680', '#8f8672', 8),
    times(9, (index) =>
      line(`M${620 + index * 84} ${800 + index * 11}l${-16} ${38 + index * 3}`, '#a39a86', 4, 'opacity=".6"'),
    ),
    bush,
    place(
      760,
      1110,
      1.7,
      person({ coat: ink.cloth, trim: ink.thread, hat: 'cone' }, 'bend') +
        line('M84 -60L150 20', '#8a5a2c', 8) +
        shape('M140 8L172 22L160 44L134 30Z', '#6c7480'),
    ),
    place(
      1330,
      1010,
      1.6,
      mirror(person({ coat: '#5a4632', trim: ink.straw, hat: 'cap' }, 'walk')) +
        place(
          -120,
          0,
          1,
          shape('M-70 -70H40L20 -24H-50Z', '#c98a2b') +
            oval(-56, -16, 18, 18, ink.soot) +
            line('M20 -50L104 -78', '#5a3a22', 8) +
            shape('M-62 -70Q-20 -104 32 -70Z', '#a39a86'),
        ),
    ),
    place(
      1480,
      1070,
      1.75,
      person({ coat: '#8d2b33', trim: ink.thread, hat: 'wrap' }, 'stand') + line('M30 -80L48 4', '#8a5a2c', 7),
    ),
    place(560, 850, 0.95, person({ coat: ink.cloth2, trim: ink.thread, hat: 'wrap' }, 'walk')),
    place(640, 860, 0.6, person({ coat: '#a8201f', trim: ink.thread, hat: 'hair' }, 'walk')),
    place(470, 640, 0.6, basket() + person({ coat: ink.cloth, trim: ink.thread, hat: 'cone' }, 'walk')),
    grass(17, () => HEIGHT + 24, 110, 16, '#2f6a43', '#1f4a3d', '#5f9a55'),
  )
}

/** Bicycles leaning along a school fence in the first light, their riders already inside. */
export function bicycles(): string {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-92" r="88" fill="none" stroke="#20233f" stroke-width="11"/><circle cx="${x}" cy="-92" r="77" fill="none" stroke="#9aa2ae" stroke-width="4"/>` +
    times(
      14,
      (k) => `<path d="M${x} -92v-76" stroke="#c9c3b4" stroke-width="2" transform="rotate(${r(k * 25.7)} ${x} -92)"/>`,
    ) +
    oval(x, -92, 11, 11, '#20233f')
  const bicycle = (frame: string, load: string) =>
    oval(160, 4, 270, 16, ink.night, 'opacity=".25"') +
    wheel(0) +
    wheel(320) +
    line(
      'M0 -92L110 -260L256 -270L140 -92ZM140 -92L96 -300M256 -270L320 -92M268 -312L256 -270',
      frame,
      13,
      'stroke-linejoin="round"',
    ) +
    line('M0 -92L104 -262', frame, 8) +
    shape('M56 -312H140Q150 -298 128 -292H70Q52 -296 56 -312Z', ink.soot) +
    line('M268 -312Q250 -344 214 -336M268 -312Q300 -340 326 -322', '#20233f', 10) +
    oval(140, -92, 20, 20, '#6c7480') +
    line('M140 -92L172 -60M140 -92L108 -124', '#20233f', 7) +
    line('M-40 -196H84', '#20233f', 7) +
    load
  const satchel = (colour: string, trim: string) =>
    rect(-36, -266, 96, 70, colour, 'rx="12"') + rect(-36, -236, 96, 8, trim)
  const crate =
    poly(
      [
        [278, -330],
        [390, -330],
        [376, -250],
        [292, -250],
      ],
      '#b98450',
    ) + line('M280 -310H388M284 -290H384M288 -270H380', '#6b4428', 4)
  const fence =
    times(74, (index) => rect(index * 26, 690 - (index % 2) * 10, 14, 260, index % 3 ? '#d2bd86' : '#bfa76c')) +
    rect(0, 740, WIDTH, 12, '#9a834c') +
    rect(0, 880, WIDTH, 12, '#9a834c')
  const slope = chain(3, 300)
  return sheet(
    sky('#7c86bd', '#d9b9b4', '#f7d9a8', '#f9e9c8'),
    disc(1420, 400, 76, '#fff1c9', '#fff1c9aa'),
    ridge(13, 520, 320, 430, '#9f9cc6', '#ecd2bc'),
    mist(530, 140, '#f8e0bc'),
    ridge(31, 640, 300, 380, '#5f66a0', '#c2b0b8'),
    mist(660, 110, '#efd3b8'),
    ridge(46, 740, 150, 500, '#4f6f8a', '#7f9a80'),
    rect(150, 470, 900, 300, '#f3e7c8') + rect(150, 470, 900, 60, fade('#8a7a6a88', '#8a7a6a00')),
    times(
      5,
      (index) =>
        rect(210 + index * 174, 550, 96, 120, index % 2 ? '#4b5592' : '#f6cf7a') +
        line(`M${210 + index * 174} 550h96v120h-96ZM${258 + index * 174} 550v120`, '#7a5230', 8),
    ),
    shape('M90 480L210 350H990L1110 480Z', fade('#a8513c', '#8a3f2e')) + rect(80, 474, 1040, 18, '#5e2c22'),
    place(1700, 790, 1, tree(14, 660, '#2f4f4a', '#4f7a52', '#9aa860')),
    place(1240, 780, 1, tree(2, 330, '#355a50', '#4f7f58', '#98a862')),
    rect(0, 760, WIDTH, 440, fade('#a9a468', '#cbb483', '#b89a68')),
    fence,
    times(20, (index) =>
      oval(
        index * 100 + slope(index * 90) * 60,
        980 + (index % 4) * 56,
        60 + (index % 3) * 30,
        5,
        '#8f7648',
        'opacity=".3"',
      ),
    ),
    place(250, 1040, 1, bicycle('#1b2150', satchel('#a8201f', ink.thread)), -2),
    place(690, 1052, 1.02, bicycle('#3f7a4c', satchel(ink.cloth, ink.thread) + crate), -3),
    place(1150, 1066, 1.06, bicycle('#a8201f', satchel('#e9dfc4', ink.cloth)), -2),
    place(1570, 1080, 1.08, bicycle('#3d5fae', satchel('#3f7a4c', ink.straw)), -3),
    grass(12, () => HEIGHT + 16, 100, 15, '#5f7a45', '#7f9450', '#4f6a40'),
  )
}
