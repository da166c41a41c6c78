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
  rect,
  shape,
  sheet,
  times,
} from './paper'
import { person } from './village'
import { windowView } from './window'

/** A full meeting hall seen from its last rows, a speaker at the wooden lectern. */
export function meetingHall(): string {
  const coats = [ink.cloth, '#2b3470', '#3a2340', '#2f5f42', '#4a3a34', ink.cloth]
  const row = (y: number, size: number, count: number, shift: number, seed: number) => {
    const pick = dice(seed)
    return times(count, (index) => {
      const x = shift + (index - (count - 1) / 2) * 182 * size + WIDTH / 2 + (index >= count / 2 ? 60 : -60) * size
      const coat = coats[Math.floor(pick() * coats.length)] ?? ink.cloth
      const wrap = pick() > 0.45
      const seated =
        shape('M-70 60Q-74 -56 -34 -74Q0 -88 34 -74Q74 -56 70 60Z', coat) +
        rect(-15, -104, 30, 40, '#a96a44') +
        oval(0, -122, 33, 39, ink.soot) +
        (wrap
          ? shape('M-38 -116Q-44 -172 0 -176Q44 -172 38 -116Q0 -136 -38 -116Z', ink.cloth) +
            line('M-38 -124Q0 -146 38 -124', pick() > 0.5 ? ink.thread : '#c0392f', 7)
          : shape('M-34 -108Q-40 -166 0 -166Q40 -166 34 -108Q0 -98 -34 -108Z', pick() > 0.7 ? '#8c8782' : ink.soot)) +
        line('M-58 -44Q0 -66 58 -44', ink.straw, 3, 'opacity=".35"')
      const chair =
        rect(-74, -18, 148, 128, across('#5a3a22', '#7a4f2b', '#5a3a22'), 'rx="10"') +
        rect(-58, 0, 116, 12, '#3a2618', 'opacity=".5"') +
        rect(-58, 30, 116, 12, '#3a2618', 'opacity=".5"') +
        rect(-66, 108, 14, 80, '#3a2618') +
        rect(52, 108, 14, 80, '#3a2618')
      const empty = pick() > 0.93
      return place(x, y, size, (empty ? '' : seated) + chair)
    })
  }
  const slats = times(40, (index) => rect(420 + index * 27, 96, 3, 480, '#6b4428', 'opacity=".5"'))
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, fade('#efe3c6', '#e4d3ab')),
    poly(
      [
        [0, 0],
        [420, 96],
        [420, 600],
        [0, 900],
      ],
      across('#d8c496', '#eadbb4'),
    ),
    poly(
      [
        [WIDTH, 0],
        [1500, 96],
        [1500, 600],
        [WIDTH, 900],
      ],
      across('#eadbb4', '#d8c496'),
    ),
    poly(
      [
        [0, 0],
        [WIDTH, 0],
        [1500, 96],
        [420, 96],
      ],
      fade('#c7b180', '#dcc998'),
    ),
    times(5, (index) =>
      poly(
        [
          [240 + index * 320, 0],
          [340 + index * 320, 0],
          [560 + index * 188, 96],
          [510 + index * 188, 96],
        ],
        '#fff8e0',
      ),
    ),
    [0, 1]
      .map((side) => {
        const at = (x: number) => (side ? WIDTH - x : x)
        return [
          [40, 150, 190, 700],
          [235, 360, 198, 580],
        ]
          .map(([near = 0, far = 0, top = 0, low = 0]) => {
            const slope = (far - near) * 0.22
            return (
              poly(
                [
                  [at(near), top - 40],
                  [at(far), top - 40 + slope],
                  [at(far), low - slope * 2],
                  [at(near), low],
                ],
                fade('#cfe0f0', '#fbf1d4'),
              ) +
              poly(
                [
                  [at(near), low - 190],
                  [at((near + far) / 2), low - 240],
                  [at(far), low - 210],
                  [at(far), low - slope * 2],
                  [at(near), low],
                ],
                '#6f86b4',
              )
            )
          })
          .join('')
      })
      .join(''),
    rect(420, 96, 1080, 504, across('#8a5a34', '#a5703f', '#8a5a34')),
    slats,
    rect(640, 96, 640, 470, across('#141a45', '#262d66', '#1b2150', '#262d66', '#141a45')),
    times(15, (index) =>
      line(`M${660 + index * 43} 100Q${652 + index * 43} 330 ${662 + index * 43} 564`, '#10143a', 5, 'opacity=".5"'),
    ),
    rect(640, 540, 640, 8, ink.thread) + rect(640, 554, 640, 4, ink.thread),
    rect(400, 566, 1120, 48, '#7a4f2b'),
    rect(400, 566, 1120, 8, '#c99a5c'),
    poly(
      [
        [420, 612],
        [1500, 612],
        [WIDTH, 900],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
        [0, 900],
      ],
      fade('#b98a58', '#8a5f38'),
    ),
    rect(820, 470, 420, 96, '#6b4428') + rect(820, 462, 420, 14, '#c99a5c'),
    times(3, (index) =>
      place(
        900 + index * 132,
        560,
        0.98,
        person(
          {
            coat: [ink.cloth, '#4a3a34', ink.cloth2][index] ?? ink.cloth,
            trim: ink.thread,
            hat: index === 2 ? 'wrap' : 'hair',
          },
          'stand',
        ),
      ),
    ),
    rect(820, 490, 420, 80, across('#7a4f2b', '#96653a', '#7a4f2b')) + rect(810, 476, 440, 16, '#c99a5c'),
    times(3, (index) => rect(888 + index * 132, 462, 22, 16, '#fbf6ea')),
    place(618, 572, 1.16, person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap' }, 'lift')),
    poly(
      [
        [548, 450],
        [694, 450],
        [674, 582],
        [568, 582],
      ],
      across('#6b4428', '#96653a', '#6b4428'),
    ) + rect(536, 438, 170, 16, '#c99a5c'),
    line('M640 438Q646 404 636 386', ink.soot, 5),
    times(9, (index) =>
      oval(556 + (index % 5) * 13, 430 - (index % 3) * 12, 10, 10, index % 3 ? '#e3b04b' : '#c0392f'),
    ),
    row(700, 0.5, 10, 0, 4),
    row(790, 0.72, 8, 0, 9),
    row(920, 1.02, 6, 0, 15),
    row(1120, 1.46, 5, 40, 22),
    pale(0.4, rect(0, 0, WIDTH, HEIGHT, glow('#2c1d1a00', '#2c1d1a00', '#2c1d1a'))),
  )
}

/** A highland classroom: children from behind, a teacher at a board of shapes, mountains in the window. */
export function classroom(): string {
  const roll = dice(31)
  const boards = times(25, (index) => rect(index * 80, 0, 77, 760, index % 2 ? '#e6d2a2' : '#ecdcb2'))
  const child = (coat: string, hair: 'knot' | 'short' | 'wrap') =>
    shape('M-62 90Q-66 -40 -30 -56Q0 -66 30 -56Q66 -40 62 90Z', coat) +
    line('M-48 -26Q0 -46 48 -26', ink.straw, 4, 'opacity=".7"') +
    rect(-12, -78, 24, 30, '#b97a50') +
    oval(0, -98, 34, 38, ink.soot) +
    (hair === 'knot' ? oval(0, -142, 17, 15, ink.soot) + rect(-12, -132, 24, 7, '#c0392f') : '') +
    (hair === 'wrap'
      ? shape('M-38 -94Q-42 -146 0 -148Q42 -146 38 -94Q0 -112 -38 -94Z', ink.cloth) +
        line('M-38 -102Q0 -122 38 -102', ink.thread, 6)
      : '')
  const desk = (wide: number) =>
    rect(-wide / 2, 60, wide, 22, '#c99a5c') +
    rect(-wide / 2, 80, wide, 60, '#a5743f') +
    rect(-wide / 2 + 16, 138, 18, 150, '#6b4428') +
    rect(wide / 2 - 34, 138, 18, 150, '#6b4428')
  const book = poly(
    [
      [-40, 58],
      [-4, 44],
      [34, 58],
      [-2, 66],
    ],
    ink.cream,
  )
  const coats = ['#a8201f', ink.cloth, '#3f7a4c', '#5b6aa8', ink.cloth2, '#c98a2b', ink.cloth, '#3a2340']
  const pupils = (y: number, size: number, xs: number[], from: number) =>
    xs
      .map((x, index) =>
        place(
          x,
          y,
          size,
          desk(300) +
            place(-76, -6, 1, book) +
            place(76, -6, 1, book) +
            place(
              -76,
              60,
              0.95,
              child(
                coats[(from + index * 2) % 8] ?? ink.cloth,
                (['knot', 'short', 'wrap'] as const)[(from + index) % 3] ?? 'short',
              ),
            ) +
            place(
              76,
              60,
              0.92 + roll() * 0.1,
              child(
                coats[(from + index * 2 + 3) % 8] ?? ink.cloth,
                (['wrap', 'knot', 'short'] as const)[(from + index) % 3] ?? 'short',
              ),
            ),
        ),
      )
      .join('')
  const chalk = (d: string) => line(d, '#f3f0dc', 6, 'stroke-linejoin="round"')
  return sheet(
    boards,
    windowView(1340, 150, 460, 400, 'w1', '#8a5a2c'),
    rect(1310, 552, 520, 22, '#8a5a2c'),
    rect(250, 120, 880, 420, '#6b4428', 'rx="8"'),
    rect(272, 142, 836, 376, fade('#2a5646', '#1f4a3d')),
    chalk('M360 430L470 230L580 430Z') +
      chalk('M640 330a90 90 0 1 0 180 0a90 90 0 1 0 -180 0') +
      chalk('M900 250H1050V420H900ZM900 250L950 210H1100V370L1050 420M1050 250L1100 210'),
    chalk('M470 230V430M730 330H820'),
    rect(250, 536, 880, 18, '#8a5a2c'),
    rect(0, 740, WIDTH, 460, fade('#b58a55', '#8a6238')),
    poly(
      [
        [1340, 740],
        [1800, 740],
        [1500, HEIGHT],
        [760, HEIGHT],
      ],
      fade('#fff3c766', '#fff3c700'),
    ),
    place(1180, 800, 2.1, mirror(person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap' }, 'lift'))),
    line('M1050 402L930 330', '#5a3a22', 7),
    pupils(750, 0.82, [240, 620, 1500], 0),
    pupils(890, 1.12, [70, 620, 1230, 1800], 3),
    pupils(1080, 1.5, [330, 1060, 1730], 5),
  )
}
