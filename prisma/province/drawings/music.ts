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
  place,
  poly,
  r,
  rect,
  shape,
  sheet,
  star,
  times,
} from './paper'
import { mist, ridge } from './land'

/** A gourd lute leaning at an open window of the stilt house, the full moon over the ridge. */
export function lute(): string {
  const roll = dice(38)
  const stars = times(46, () =>
    oval(
      420 + roll() * 1060,
      90 + roll() * 360,
      1.4 + roll() * 2,
      1.4 + roll() * 2,
      '#f7efdc',
      `opacity="${r(0.3 + roll() * 0.6)}"`,
    ),
  )
  const instrument =
    rect(-15, -760, 30, 800, across('#5a3a22', '#b98450', '#5a3a22'), 'rx="8"') +
    shape('M-15 -760Q-20 -850 34 -880Q66 -886 60 -856Q30 -850 16 -760Z', '#7a4f2b') +
    [-720, -676, -632]
      .map(
        (y, k) =>
          line(`M${k % 2 ? 14 : -14} ${y}h${k % 2 ? 54 : -54}`, '#5a3a22', 13) +
          oval(k % 2 ? 74 : -74, y, 12, 16, '#c99a5c'),
      )
      .join('') +
    oval(0, 90, 196, 186, across('#8a4f1f', '#dda24a', '#b9762b')) +
    oval(0, 88, 158, 150, '#edd3a0') +
    oval(0, 88, 158, 150, glow('#fff2cf', '#edd3a000')) +
    times(8, (k) => `<circle cx="0" cy="-96" r="8" fill="#6b4428" transform="translate(0 88) rotate(${k * 45})"/>`) +
    place(0, 88, 1, star(20, '#6b4428', '#a5702f')) +
    rect(-34, 168, 68, 13, '#5a3a22') +
    line('M-8 -740L-14 172M0 -740V172M8 -740L14 172', '#f7efdc', 2.4) +
    shape('M18 -640Q70 -560 44 -470Q80 -520 92 -600Q66 -640 18 -640Z', '#a8201f') +
    times(7, (k) => line(`M${46 + k * 6} -480q${6 - k} 50 ${k - 2} 96`, k % 2 ? '#c0392f' : ink.thread, 5))
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, fade('#241a24', '#1b1420')),
    times(22, (index) => rect(index * 90, 0, 86, 980, index % 2 ? '#33222a' : '#2c1e26')),
    `<clipPath id="w"><rect x="420" y="90" width="1060" height="720"/></clipPath><g clip-path="url(#w)">`,
    rect(420, 90, 1060, 720, fade('#141a48', '#2f3a7c', '#6f7bb4')),
    stars,
    fullMoon(1150, 320, 118),
    ridge(19, 640, 260, 420, '#4b5896', '#7c88b8'),
    mist(650, 110, '#aab4d8'),
    ridge(32, 750, 240, 380, '#2b3470', '#4b5592'),
    ridge(45, 830, 130, 460, '#171d4c', '#141a44'),
    '</g>',
    line('M420 90H1480V810H420Z', '#4a2f1f', 34),
    line('M1480 90L1700 50V850L1480 810', '#5a3a26', 26) +
      poly(
        [
          [1498, 100],
          [1690, 66],
          [1690, 836],
          [1498, 800],
        ],
        '#3d2820',
      ) +
      line('M1594 82V818M1498 450H1690', '#5a3a26', 14),
    line('M420 90L200 50V850L420 810', '#5a3a26', 26) +
      poly(
        [
          [402, 100],
          [210, 66],
          [210, 836],
          [402, 800],
        ],
        '#3d2820',
      ) +
      line('M306 82V818M210 450H402', '#5a3a26', 14),
    rect(370, 806, 1160, 44, fade('#8a5a34', '#4a2f1f')),
    rect(0, 980, WIDTH, 220, fade('#5a3d2c', '#2c1d1a')),
    times(4, (index) => rect(0, 1020 + index * 50, WIDTH, 3, '#1b120f', 'opacity=".6"')),
    poly(
      [
        [520, 980],
        [1420, 980],
        [1640, HEIGHT],
        [300, HEIGHT],
      ],
      '#8c97c4',
      'opacity=".22"',
    ),
    rect(330, 1000, 620, 90, ink.cloth, 'rx="6"') +
      rect(330, 1014, 620, 6, ink.thread) +
      rect(330, 1070, 620, 6, ink.thread) +
      times(7, (index) => place(390 + index * 84, 1045, 1, star(12))),
    oval(800, 1074, 220, 26, '#100b10', 'opacity=".6"'),
    place(830, 890, 1, instrument, 13),
    place(
      1330,
      1040,
      1,
      shape('M-60 -66H60Q66 -6 30 4H-30Q-66 -6 -60 -66Z', '#c9bfa4') +
        oval(0, -66, 60, 15, '#e9e2cf') +
        oval(0, -64, 50, 11, '#a5671c'),
    ),
    place(
      1190,
      1066,
      1,
      shape('M-40 -46H40Q44 -4 20 2H-20Q-44 -4 -40 -46Z', '#b3a88c') +
        oval(0, -46, 40, 10, '#e9e2cf') +
        oval(0, -45, 33, 7, '#a5671c'),
    ),
  )
}

function fullMoon(x: number, y: number, radius: number): string {
  return (
    oval(x, y, radius * 3.4, radius * 3.4, glow('#f7efdc88', '#f7efdc22', '#f7efdc00')) +
    oval(x, y, radius, radius, fade('#fffbe9', '#f2e2b4')) +
    oval(x - 34, y - 20, 24, 18, '#e2d1a2', 'opacity=".5"') +
    oval(x + 40, y + 34, 32, 22, '#e2d1a2', 'opacity=".4"')
  )
}
