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
import { chain, disc, grass, mist, ridge, sky } from './land'
import { farHouse, nightHouse, smoke, stiltHouse } from './village'

/** Seven mountain chains in morning mist, one lamp lit in the nearest valley. */
export function mountainsDawn(): string {
  const near = chain(77, 520)
  const roll = dice(6)
  const pines = times(70, (index) => {
    const x = (index / 70) * WIDTH + roll() * 24
    const tall = 40 + roll() * 70
    const y = 1010 - near(x) * 170 + 14
    return poly(
      [
        [x - tall * 0.2, y],
        [x, y - tall],
        [x + tall * 0.2, y],
      ],
      '#0c1030',
    )
  })
  const birds = [
    [1230, 250],
    [1290, 226],
    [1352, 262],
    [1402, 238],
  ]
    .map(([x, y]) =>
      line(
        `M${(x ?? 0) - 20} ${(y ?? 0) - 9}Q${(x ?? 0) - 8} ${(y ?? 0) - 12} ${x} ${y}Q${(x ?? 0) + 8} ${(y ?? 0) - 12} ${(x ?? 0) + 20} ${(y ?? 0) - 9}`,
        ink.cloth,
        4,
      ),
    )
    .join('')
  return sheet(
    sky('#5c689f', '#c9b9c4', '#f6d3a4', '#f9e6c0'),
    disc(640, 395, 84, '#fdf0cb', '#fdf0cb99'),
    ridge(3, 500, 270, 520, '#b6b3cf', '#f3d9bb'),
    mist(520, 120, '#fbe7c6'),
    ridge(17, 580, 330, 380, '#8f97c3', '#e6cdbe'),
    mist(612, 120, '#f7e0c4'),
    ridge(29, 690, 380, 430, '#66719f', '#c9bcc4'),
    mist(718, 140, '#ecd8c8'),
    ridge(43, 800, 330, 360, '#434f8a', '#9a9db9'),
    mist(822, 150, '#d6cdd0'),
    ridge(58, 900, 300, 420, '#2b3470', '#6d77a3'),
    mist(930, 130, '#a9aecb'),
    birds,
    place(1330, 1030 - near(1330) * 170, 0.44, stiltHouse(nightHouse)),
    place(1280, 815 - near(1330) * 170, 0.8, smoke(4, 240, '#f2e4d8')),
    pines,
    poly(
      [
        ...Array.from({ length: 193 }, (_, i): [number, number] => [i * 10, 1010 - near(i * 10) * 170]),
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      fade('#141a45', '#0c1030'),
    ),
  )
}

/** Two horns on a pole above a village at dusk, lamps coming on below. */
export function loudspeaker(): string {
  const roll = dice(15)
  const homes = times(13, (index) => {
    const x = 760 + index * 88 + roll() * 40
    const y = 885 + Math.sin(index * 1.7) * 46 + roll() * 20
    return place(x, y, 0.85 + roll() * 0.5, farHouse('#151a45', '#20275a', '#f6c766'))
  })
  const horn =
    oval(0, 0, 40, 118, '#2a2f66') +
    shape('M0 -118Q-70 -34 -190 -26V26Q-70 34 0 118Z', across('#10143a', '#3b437f')) +
    oval(0, 0, 40, 118, across('#10143a', '#4a4a78')) +
    oval(2, 0, 24, 78, '#0c1030') +
    rect(-236, -34, 60, 68, '#10143a', 'rx="12"') +
    line('M14 -106Q40 -60 34 0', '#f4c27a', 5, 'opacity=".85"')
  return sheet(
    sky('#2a3270', '#7b6c97', '#e59a6a', '#f7cd86', '#f7cd86'),
    disc(1330, 640, 92, '#ffe6a6', '#ffd98faa'),
    ridge(8, 700, 280, 460, '#7c5f86', '#c98c78'),
    ridge(21, 790, 300, 380, '#4a3f78', '#7d6486'),
    mist(800, 110, '#e9ac80'),
    ridge(36, 880, 200, 500, '#2b2c63', '#3b3568'),
    homes,
    ridge(52, 1010, 190, 420, '#171c49', '#10143a'),
    rect(520, 180, 30, HEIGHT, across('#0c1030', '#2b3060')),
    rect(420, 300, 230, 16, '#10143a'),
    place(760, 300, 1.15, horn, -7),
    place(310, 420, 0.95, mirror(horn), 9),
    line(`M535 200Q1200 330 ${WIDTH} 250M535 214Q240 330 0 250`, '#10143a', 4),
    times(
      4,
      (index) =>
        oval(790 + index * 44, 247 + index * 3.5, 11, 15, '#10143a') +
        line(`M${800 + index * 44} ${248 + index * 3}l22 6`, '#10143a', 4),
    ),
    grass(5, (x) => 1205 + Math.sin(x / 90) * 8, 130, 12, '#0c1030', '#10143a', '#151a45'),
  )
}
