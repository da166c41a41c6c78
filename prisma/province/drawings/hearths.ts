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
  r,
  rect,
  shape,
  sheet,
  times,
} from './paper'
import { bamboo, disc, grass, mist, ridge, sky } from './land'
import { farHouse, nightHouse, person, smoke, stiltHouse, type Dress } from './village'

/** A stilt house after sunset, every window lit, its lights lying in the pond. */
export function stiltHouseDusk(): string {
  const roll = dice(50)
  const stars = times(70, () =>
    oval(roll() * WIDTH, roll() * 420, 1 + roll() * 2, 1 + roll() * 2, '#f7efdc', `opacity="${r(0.3 + roll() * 0.6)}"`),
  )
  const ripples = times(60, () => {
    const x = 300 + roll() * 1300
    const y = 960 + roll() * 220
    return line(
      `M${r(x)} ${r(y)}h${r(30 + roll() * 90)}`,
      roll() > 0.5 ? '#f3bf5a' : '#8c97c4',
      3,
      `opacity="${r(0.15 + roll() * 0.5)}"`,
    )
  })
  return sheet(
    sky('#10143a', '#2b3470', '#6a5f92', '#d68f6e', '#d68f6e'),
    stars,
    disc(1560, 230, 46, '#fbf0d0', '#fbf0d044'),
    ridge(7, 650, 330, 450, '#4b4a86', '#b57a76'),
    mist(660, 140, '#dd9c78'),
    ridge(20, 760, 300, 380, '#2d3068', '#65527f'),
    place(1610, 800, 1.1, farHouse('#10143a', '#191f4e', '#f3bf5a')),
    place(1740, 830, 0.9, farHouse('#10143a', '#191f4e', '#f3bf5a')),
    ridge(34, 860, 140, 520, '#1c2257', '#191e4b'),
    oval(850, 880, 760, 90, '#171b46'),
    oval(860, 720, 700, 420, glow('#f3bf5a55', '#f3bf5a00')),
    place(1010, 236, 1, smoke(3, 230, '#c9d0e6')),
    place(840, 890, 1.36, stiltHouse({ ...nightHouse, roof: '#39427f', roofShade: '#262d66', wall: '#54406a' })),
    line('M536 220H1144L1300 490', '#aab4de', 4, 'opacity=".8"'),
    place(1120, 668, 0.8, person({ coat: ink.night, trim: ink.thread, hat: 'wrap' }, 'stand')),
    rect(0, 930, WIDTH, 270, fade('#23295f', '#141944')),
    times(4, (index) => rect(552 + index * 152, 935, 90, 210, fade('#f3bf5a88', '#f3bf5a00'))),
    ripples,
    grass(9, (x) => 950 + Math.sin(x / 70) * 6, 46, 13, '#10143a', '#151a45'),
    place(150, 1000, 1, bamboo(4, 820, 190, '#10143a', '#0c1030')),
    place(70, 1010, 1, bamboo(9, 940, 60, '#0c1030', '#0c1030')),
    place(240, 1010, 1, bamboo(14, 640, 240, '#141944', '#10143a')),
  )
}

/** Neighbours around a hearth in the dark of the house, one of them holding a lit telephone. */
export function hearth(): string {
  const roll = dice(81)
  const boards = times(22, (index) => rect(index * 90, 0, 86, 860, index % 2 ? '#241a20' : '#2a1e22'))
  const flame = (size: number, colour: string, lean: number) =>
    shape(
      `M0 0C${-90 * size} ${-40 * size} ${-70 * size} ${-130 * size} ${-20 * size} ${-180 * size}C${-24 * size} ${-140 * size} ${(10 + lean) * size} ${-170 * size} ${(lean + 6) * size} ${-290 * size}C${60 * size} ${-220 * size} ${40 * size} ${-150 * size} ${62 * size} ${-140 * size}C${96 * size} ${-90 * size} ${70 * size} ${-30 * size} 0 0Z`,
      colour,
    )
  const logs = times(6, (index) =>
    place(
      960,
      1010,
      1,
      rect(-10, -18, 240, 30, index % 2 ? '#3a251b' : '#4a2f1f', 'rx="12"') + oval(228, -3, 10, 15, '#f09a3e'),
      12 + index * 31 + (index > 2 ? 14 : 0),
    ),
  )
  const sparks = times(34, () =>
    oval(
      880 + roll() * 170,
      330 + roll() * 430,
      2 + roll() * 3,
      2 + roll() * 3,
      '#f7c766',
      `opacity="${r(0.3 + roll() * 0.6)}"`,
    ),
  )
  const kettle =
    line('M-86 -40Q0 -190 86 -40', '#15100f', 12) +
    shape('M-104 -44Q-130 66 -70 92H70Q130 66 104 -44Q0 -70 -104 -44Z', across('#15100f', '#3c2a26', '#15100f')) +
    shape('M98 -6Q150 -20 166 -62L184 -54Q170 34 104 44Z', '#15100f') +
    oval(0, -56, 60, 14, '#241a1a') +
    oval(0, -74, 14, 12, '#15100f')
  const lit: Dress = { coat: ink.cloth, trim: ink.thread, hat: 'wrap', skin: '#c98652' }
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, '#1b1418'),
    boards,
    rect(0, 830, WIDTH, 370, fade('#2c1d1a', '#150f12')),
    times(6, (index) => line(`M${WIDTH / 2} 640L${-400 + index * 544} ${HEIGHT}`, '#150f12', 4, 'opacity=".6"')),
    rect(120, 150, 240, 300, fade('#2b3470', '#4b5592')),
    oval(290, 220, 28, 28, '#f7efdc'),
    line('M120 150H360V450H120ZM240 150V450', '#150f12', 15),
    oval(960, 720, 980, 720, glow('#f6b14fd0', '#b4552a66', '#b4552a00')),
    rect(560, 96, 800, 20, '#150f12'),
    rect(620, 0, 12, 100, '#150f12'),
    rect(1288, 0, 12, 100, '#150f12'),
    times(13, (index) =>
      shape(`M${600 + index * 60} 116q-20 46 0 92q20 -46 0 -92Z`, index % 2 ? '#8a5a22' : '#a5702a'),
    ),
    oval(960, 1040, 430, 70, '#120c0e'),
    oval(960, 1030, 380, 54, '#5a3a2c'),
    oval(960, 1022, 330, 40, '#8a4a26'),
    logs,
    place(960, 1020, 1.35, flame(1, '#e06a2a', 0)),
    place(950, 1020, 1.2, flame(0.8, '#f09a3e', 12)),
    place(965, 1020, 1.05, flame(0.56, '#fbd06a', -8)),
    place(958, 1020, 1, flame(0.3, '#fff2c4', 0)),
    line('M790 1030L930 560M1130 1030L990 560M960 1048V560', '#0e0a0c', 16),
    place(960, 640, 1.15, kettle),
    sparks,
    place(440, 1110, 3.1, person(lit, 'sit')),
    place(
      640,
      948,
      1,
      rect(-22, -36, 44, 70, '#10143a', 'rx="7"') +
        rect(-17, -29, 34, 54, '#dfe8ff') +
        oval(0, 0, 190, 170, glow('#dfe8ff77', '#dfe8ff00')),
      14,
    ),
    place(1490, 1110, 3.1, mirror(person({ ...lit, coat: '#3a2340', trim: ink.red }, 'sit'))),
    place(1700, 1130, 2.2, mirror(person({ ...lit, hat: 'hair', coat: '#5b3a22' }, 'sit'))),
    pale(0.75, rect(0, 0, WIDTH, HEIGHT, glow('#0c080a00', '#0c080a00', '#0c080a'))),
  )
}
