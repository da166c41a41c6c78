import { HEIGHT, WIDTH, dice, fade, ink, mirror, oval, place, rect, sheet, times } from './paper'
import { disc, grass, mist, riceEar, ridge, sky, terraceHill, terraces } from './land'
import { basket, farHouse, person } from './village'

const RIPE = ['#e9b94f', '#f0c966', '#dda43c', '#e5b146', '#f4d37a']

/** Ripe terraces running down from indigo mountains in the early sun, ears of rice close to the eye. */
export function harvestTerraces(): string {
  const roll = dice(41)
  const ears = times(40, (index) => {
    const x = (index / 40) * (WIDTH + 120) - 60 + (roll() - 0.5) * 40
    const edge = Math.pow(Math.abs(x - 1000) / 1000, 1.6)
    const tall = 130 + edge * 300 + roll() * 90
    const lean = (x < 1000 ? 1 : -1) * (50 + roll() * 70) * (0.5 + edge)
    return place(x, HEIGHT + 30, 1, riceEar(tall, lean, '#6f6a24', roll() > 0.45 ? '#ffd977' : '#b9761f'))
  })
  const reapers =
    place(1010, 800, 0.8, person({ coat: ink.cloth, trim: ink.red, hat: 'wrap' }, 'bend')) +
    place(1190, 836, 0.86, basket() + person({ coat: ink.cloth2, trim: ink.thread, hat: 'cone' }, 'walk')) +
    place(1400, 800, 0.8, mirror(person({ coat: ink.cloth, trim: ink.red, hat: 'cone' }, 'bend')))
  const look = { bank: '#66752d', rim: '#fff0b8' }
  return sheet(
    sky('#7f93c8', '#cfd2dc', '#fbe6b8', '#fbe6b8'),
    disc(1130, 300, 64, '#fff4cf'),
    ridge(11, 470, 300, 420, '#8793c4', '#d8d3d0'),
    mist(470, 150, '#fbe9c8'),
    ridge(23, 560, 330, 360, '#4f5b99', '#a9a9c0'),
    mist(575, 130, '#fbe3b4'),
    ridge(37, 600, 230, 480, '#28336f', '#3c5a68'),
    terraces({
      seed: 9,
      steps: 9,
      top: () => 590,
      bottom: () => 1000,
      colours: ['#c7a548', '#d5b157', '#b99b43'],
      ...look,
    }),
    terraceHill({ seed: 12, x: 240, y: 860, wide: 640, deep: 150, steps: 9, rise: 30, colours: RIPE, ...look }),
    place(330, 590, 1.15, farHouse('#5e4c38', '#a9763f', '#3a2618')),
    place(440, 606, 0.9, farHouse('#6b573f', '#93662f', '#3a2618')),
    terraceHill({ seed: 4, x: 1270, y: 1060, wide: 1040, deep: 250, steps: 10, rise: 36, colours: RIPE, ...look }),
    reapers,
    ears,
  )
}

/** Rows of tea around round hills at noon, pickers between them. */
export function teaHills(): string {
  const roll = dice(19)
  const greens = ['#4f8a4c', '#5d9950', '#487f49', '#6aa556']
  const look = { colours: greens, bank: '#1f4a3d', rim: '#a9cc6c', rise: 20 }
  const pickers: [number, number, number, string][] = [
    [560, 770, 0.72, ink.cloth],
    [1150, 850, 0.86, ink.cloth2],
    [1330, 868, 0.9, '#8d2b33'],
    [820, 1010, 1.15, ink.cloth],
  ]
  return sheet(
    sky('#8fb4d6', '#cfe2e6', '#f3f2d8', '#f3f2d8'),
    times(5, (index) =>
      oval(180 + index * 420 + roll() * 120, 150 + roll() * 130, 190, 24, '#ffffff', 'opacity=".55"'),
    ),
    ridge(14, 430, 260, 430, '#7f9fc0', '#cfdcd6'),
    mist(440, 110, '#f3f2d8'),
    ridge(26, 500, 240, 380, '#4f7390', '#8fb39a'),
    ridge(38, 560, 160, 520, '#3f7a5c', '#3f7a4c'),
    rect(0, 580, WIDTH, 620, fade('#4f8a4c', '#2f6a43')),
    terraceHill({ seed: 3, x: 1500, y: 720, wide: 640, deep: 130, steps: 10, ...look }),
    terraceHill({ seed: 8, x: 420, y: 800, wide: 720, deep: 170, steps: 11, ...look }),
    place(1560, 508, 1.6, farHouse('#5e4c38', '#e6d6b4', '#3a2618')),
    terraceHill({ seed: 21, x: 1300, y: 1000, wide: 900, deep: 210, steps: 13, ...look, rise: 22 }),
    terraceHill({ seed: 30, x: 420, y: 1240, wide: 900, deep: 240, steps: 11, ...look, rise: 24 }),
    pickers
      .map(([x, y, size, coat], index) =>
        place(x, y, size, basket() + person({ coat, trim: ink.thread, hat: 'cone' }, index % 2 ? 'stand' : 'bend')),
      )
      .join(''),
    grass(4, () => HEIGHT + 30, 150, 20, '#2f6a43', '#1f4a3d', '#3f7a4c', '#7fb04f'),
  )
}
