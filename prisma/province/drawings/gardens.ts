import { HEIGHT, WIDTH, across, dice, fade, ink, line, oval, pale, place, r, rect, shape, sheet, times } from './paper'
import { ridge, sky } from './land'
import { dayHouse, person, stiltHouse } from './village'

/** A garden of healing herbs in beds, its bamboo gate open, an old man with a notebook. */
export function herbGarden(): string {
  const roll = dice(70)
  const kinds: ((h: number) => string)[] = [
    (h) =>
      times(
        9,
        (k) =>
          `<path d="M0 0Q${r(h * 0.16)} ${r(-h * 0.6)} 0 ${r(-h)}Q${r(-h * 0.16)} ${r(-h * 0.6)} 0 0Z" fill="${k % 2 ? '#3f7a4c' : '#5f9a55'}" transform="rotate(${-64 + k * 16})"/>`,
      ),
    (h) =>
      line(`M0 0V${-h}`, '#2f5f42', 5) +
      times(8, (k) =>
        oval(k % 2 ? h * 0.18 : -h * 0.18, -h * 0.15 - k * h * 0.1, h * 0.2, h * 0.08, k % 3 ? '#8db35c' : '#a9c873'),
      ),
    (h) =>
      times(5, (k) =>
        place(
          0,
          0,
          1,
          line(`M0 0V${-h * 0.86}`, '#2f5f42', 4) +
            oval(0, -h * 0.9, h * 0.11, h * 0.11, '#e3b04b') +
            oval(0, -h * 0.9, h * 0.05, h * 0.05, '#a5671c'),
          -34 + k * 17,
        ),
      ) +
      times(
        6,
        (k) =>
          `<path d="M0 0Q${r(h * 0.1)} ${r(-h * 0.3)} 0 ${r(-h * 0.5)}Q${r(-h * 0.1)} ${r(-h * 0.3)} 0 0Z" fill="#4f8a4c" transform="rotate(${-70 + k * 28})"/>`,
      ),
    (h) =>
      times(7, (k) =>
        oval(
          Math.cos(k) * h * 0.3,
          -h * 0.3 - Math.sin(k * 2) * h * 0.16,
          h * 0.24,
          h * 0.17,
          k % 2 ? '#4d6fae' : '#3f5c9c',
        ),
      ) +
      times(6, (k) =>
        oval(Math.cos(k * 2) * h * 0.3, -h * 0.36 - Math.sin(k) * h * 0.2, h * 0.09, h * 0.09, '#cfd8f2'),
      ),
    (h) =>
      line(`M0 0Q${r(h * 0.1)} ${r(-h * 0.6)} 0 ${r(-h)}`, '#2f5f42', 5) +
      times(
        6,
        (k) =>
          `<path d="M0 0Q${r(h * 0.2)} ${r(-h * 0.22)} ${r(h * 0.48)} 0Q${r(h * 0.2)} ${r(h * 0.14)} 0 0Z" fill="${k % 2 ? '#2f6a4f' : '#427f58'}" transform="translate(0 ${r(-h * 0.2 - k * h * 0.13)}) rotate(${k % 2 ? -18 : 198})"/>`,
      ),
  ]
  const bed = (y: number, tall: number, from: number, to: number, gap: number) =>
    shape(
      `M${from - 40} ${y + 10}L${from} ${y - tall * 0.16}H${to}L${to + 40} ${y + 10}Q${(from + to) / 2} ${y + 34} ${from - 40} ${y + 10}Z`,
      '#6b4a30',
    ) +
    times(Math.floor((to - from) / gap), (index) => {
      const kind = kinds[Math.floor((index * gap) / 300 + y / 90) % kinds.length]
      return place(
        from + index * gap + gap / 2 + roll() * 16,
        y + roll() * 10,
        1,
        kind ? kind(tall * (0.8 + roll() * 0.35)) : '',
      )
    })
  const pickets = (from: number, to: number, y: number, tall: number) =>
    rect(from, y - tall * 0.7, to - from, 9, '#a58a4a') +
    rect(from, y - tall * 0.3, to - from, 9, '#a58a4a') +
    times(Math.floor((to - from) / 26), (index) =>
      rect(from + index * 26, y - tall * (0.92 + roll() * 0.14), 13, tall, index % 3 ? '#c4a763' : '#b39250'),
    )
  return sheet(
    sky('#a9c7d8', '#dfe9dc', '#f5f0d6', '#dfe6b8'),
    ridge(10, 420, 240, 440, '#8fa9c4', '#dfe3d2'),
    ridge(33, 500, 200, 360, '#5b7f8c', '#a9c39a'),
    place(1460, 640, 0.98, stiltHouse(dayHouse)),
    ridge(45, 640, 110, 500, '#6f9f5c', '#88b066'),
    rect(0, 640, WIDTH, 560, fade('#9dbb68', '#8a9a55')),
    pickets(0, 700, 700, 120),
    pickets(960, WIDTH, 700, 120),
    rect(690, 540, 24, 170, '#7d6430'),
    rect(946, 540, 24, 170, '#7d6430'),
    line('M676 546Q830 486 984 546', '#7d6430', 16),
    times(5, (index) => rect(952 + index * 23, 556 - index * 5, 12, 150 + index * 3, '#cfb26c')),
    shape('M714 704H946L1150 1200H520Z', fade('#d8c694', '#c6ac74')),
    bed(790, 78, 60, 640, 52),
    bed(790, 78, 1010, 1860, 52),
    bed(910, 118, 0, 590, 66),
    bed(910, 118, 1100, 1900, 66),
    place(
      860,
      950,
      1.75,
      person({ coat: '#e9e2cf', trim: ink.cloth, hat: 'hair', skin: '#a96a44' }, 'stand') +
        rect(22, -92, 34, 24, ink.cream) +
        rect(38, -92, 2, 24, ink.cloth),
    ),
    bed(1080, 165, -40, 500, 84),
    bed(1080, 165, 1210, 1960, 84),
    bed(1250, 200, -80, 420, 100),
    bed(1250, 200, 1330, 2000, 100),
  )
}

/** Bundles of maize hung under the eaves, a grandmother shelling cobs on the porch. */
export function maizeDrying(): string {
  const roll = dice(34)
  const cob = (tone: string) =>
    shape('M-15 0Q-24 54 0 112Q24 54 15 0Z', tone) +
    times(4, (k) =>
      line(`M${-13 + k} ${22 + k * 20}Q0 ${28 + k * 20} ${13 - k} ${22 + k * 20}`, '#a5671c', 2, 'opacity=".45"'),
    ) +
    line('M-6 12Q-12 54 -2 96', '#fff0b0', 3, 'opacity=".7"')
  const bundle = (x: number, y: number, size: number) =>
    place(
      x,
      y,
      size,
      shape('M-8 -34L-30 6Q0 -10 30 6L8 -34Z', '#d9c48c') +
        place(-26, 0, 1, cob('#d6962e'), 16) +
        place(26, 0, 1, cob('#e0a53a'), -16) +
        place(0, 2, 1, cob(roll() > 0.5 ? '#f2c24c' : '#ecb340')),
    )
  const row = (y: number, count: number, size: number, shift: number) =>
    rect(0, y - 46 * size, WIDTH, 15, ink.bark) +
    times(count, (index) =>
      bundle(shift + (index * (WIDTH + 40)) / count, y + roll() * 12, size * (0.94 + roll() * 0.14)),
    )
  const boards = times(
    24,
    (index) =>
      rect(index * 80, 200, 78, 760, index % 3 ? '#7a4f2b' : '#845831') + rect(index * 80 + 78, 200, 3, 760, '#4a2f1c'),
  )
  const pile = times(42, () =>
    place(1270 + roll() * 330, 1050 + roll() * 46, 0.52, cob(roll() > 0.4 ? '#f2c24c' : '#d6962e'), 60 + roll() * 60),
  )
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, '#6b4527'),
    boards,
    rect(1080, 330, 380, 470, fade('#a9bede', '#f6e6c0')),
    pale(
      1,
      `<clipPath id="w"><rect x="1080" y="330" width="380" height="470"/></clipPath><g clip-path="url(#w)">${ridge(16, 640, 190, 300, '#5f6ba3', '#b7b9c9')}${ridge(27, 760, 170, 260, '#35548a', '#5f8a6a')}</g>`,
    ),
    line('M1080 330H1460V800H1080ZM1270 330V800', ink.soot, 16),
    rect(0, 200, WIDTH, 240, fade('#1d1210e0', '#1d121000')),
    row(560, 9, 1.05, 70),
    row(390, 12, 1.06, 30),
    row(220, 14, 1.08, 60),
    shape(`M0 0H${WIDTH}V128Q960 178 0 128Z`, '#33241b'),
    times(60, (index) =>
      line(`M${index * 33} 0l${(roll() - 0.5) * 8} ${140 + roll() * 44}`, index % 2 ? '#5a4632' : '#463425', 12),
    ),
    rect(0, 960, WIDTH, 240, fade('#9a6a3c', '#6b4527')),
    times(5, (index) => rect(0, 1000 + index * 48, WIDTH, 3, '#4a2f1c', 'opacity=".6"')),
    oval(1440, 1116, 260, 44, '#4a2f1c', 'opacity=".6"'),
    oval(1440, 1098, 250, 50, '#b98a4a'),
    oval(1440, 1090, 226, 38, '#8a5f30'),
    pile,
    place(720, 1110, 2.6, person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap', skin: '#a96a44' }, 'sit')),
    place(880, 1020, 0.62, cob('#f2c24c'), 50),
    oval(980, 1120, 120, 26, '#4a2f1c', 'opacity=".6"'),
    shape('M880 1040H1080L1050 1124Q980 1140 910 1124Z', '#a5742f'),
    oval(980, 1040, 100, 24, '#f2c24c'),
    rect(0, 200, 96, 1000, across('#2c1d1a', '#5a3a22')),
    rect(1800, 200, 120, 1000, across('#5a3a22', '#2c1d1a')),
  )
}
