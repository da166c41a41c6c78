import { HEIGHT, WIDTH, across, fade, ink, line, mirror, oval, place, poly, rect, shape, sheet, times } from './paper'
import { bamboo, grass, mist, ridge, sky, tree } from './land'
import { person, type Dress } from './village'
import { windowView } from './window'

/** A commune health station on a misty morning, mothers and children on the bench. */
export function healthStation(): string {
  const mother: Dress = { coat: ink.cloth, trim: ink.red, hat: 'wrap' }
  const baby =
    oval(-26, -112, 22, 28, '#c0562f') +
    oval(-28, -146, 12, 13, '#b97a50') +
    shape('M-40 -146Q-42 -164 -28 -164Q-14 -164 -16 -148Z', ink.thread)
  return sheet(
    sky('#a8b8dc', '#dfe3ea', '#f6ecd6', '#f6ecd6'),
    ridge(6, 420, 300, 430, '#95a2cc', '#e4e0e0'),
    mist(440, 150, '#f6eee0'),
    ridge(22, 540, 330, 370, '#5c6aa5', '#c2c8d4'),
    mist(580, 150, '#f3ecde'),
    place(1700, 780, 1, tree(21, 640, '#2a5a4a', '#4a8555', '#86ab62')),
    place(120, 800, 1, bamboo(8, 700, 190, '#5f8a4c', '#4f7f48')),
    place(60, 800, 1, bamboo(18, 760, 90, '#4f7f48', '#3f6b45')),
    ridge(38, 800, 90, 480, '#7fa372', '#6c9460'),
    rect(0, 830, WIDTH, 370, fade('#cdbd92', '#b8a473')),
    rect(360, 400, 1180, 450, '#f7f1de'),
    rect(360, 400, 1180, 110, fade('#8c97c488', '#8c97c400')),
    rect(360, 740, 1180, 110, '#9fc0b4'),
    [470, 700, 1290]
      .map(
        (x) =>
          rect(x, 510, 150, 190, '#dfeaf0') +
          rect(x, 510, 150, 190, fade('#8fb0c8', '#dcecef')) +
          line(`M${x} 510H${x + 150}V700H${x}ZM${x + 75} 510V700M${x} 605H${x + 150}`, '#3f7a6c', 9),
      )
      .join(''),
    rect(960, 500, 210, 350, '#2f5f58') + rect(972, 512, 92, 338, '#e9e2cf') + rect(1064, 512, 94, 338, '#254a4c'),
    place(1104, 846, 1.5, person({ coat: '#fbf8f0', trim: '#9fc0b4', hat: 'hair' }, 'stand')),
    shape('M280 410L400 270H1500L1620 410Z', fade('#4a6f9a', '#34507f')),
    times(26, (index) => line(`M${410 + index * 43} 274L${300 + index * 52} 408`, '#2b4270', 4, 'opacity=".6"')),
    rect(270, 404, 1360, 22, '#26385f'),
    times(5, (index) => rect(398 + index * 276, 426, 22, 424, '#fbf8f0')),
    rect(330, 848, 1240, 30, '#a8977a'),
    rect(430, 774, 470, 18, '#8a5a2c') + rect(450, 790, 16, 74, '#5a3a22') + rect(864, 790, 16, 74, '#5a3a22'),
    place(
      520,
      804,
      1.12,
      person({ ...mother, coat: '#3a2340' }, 'sit') +
        oval(40, -58, 26, 20, '#e3b04b') +
        oval(58, -74, 13, 14, '#b97a50'),
    ),
    place(690, 804, 1.12, person(mother, 'sit')),
    place(810, 812, 0.82, person({ coat: '#a8201f', trim: ink.thread, hat: 'hair' }, 'sit')),
    place(1330, 1030, 1.6, baby + person(mother, 'walk')),
    place(1450, 1040, 1, person({ coat: '#3f7a4c', trim: ink.thread, hat: 'cap' }, 'walk')),
    place(
      300,
      1080,
      1,
      oval(120, 6, 240, 18, '#7d6a44', 'opacity=".5"') +
        oval(-20, -60, 62, 62, ink.soot) +
        oval(-20, -60, 34, 34, '#9a9488') +
        oval(270, -60, 62, 62, ink.soot) +
        oval(270, -60, 34, 34, '#9a9488') +
        shape('M-30 -70L60 -170L190 -160L250 -240L272 -232L290 -70L262 -66L240 -130Q170 -60 90 -70Z', '#a8201f') +
        shape('M-10 -166H150Q160 -186 120 -190H0Z', ink.soot) +
        line('M250 -240L214 -262M262 -240L274 -150', ink.soot, 9) +
        rect(-70, -262, 130, 92, '#3d6fae', 'rx="10"') +
        rect(-76, -274, 142, 24, '#eef4f8', 'rx="8"'),
    ),
    grass(14, () => HEIGHT + 14, 80, 16, '#6c9460', '#4f7f48', '#86ab62'),
  )
}

/** A commune service desk: a clerk and an old couple over papers, green plants, morning light. */
export function serviceDesk(): string {
  const bag = shape('M-30 -80H20L26 -20H-36Z', '#8d2b33')
  return sheet(
    rect(0, 0, WIDTH, HEIGHT, fade('#f3ead2', '#e6d8b4')),
    windowView(140, 150, 560, 400, 'w1', '#8a5a2c'),
    poly(
      [
        [160, 560],
        [700, 560],
        [1160, HEIGHT],
        [420, HEIGHT],
      ],
      '#fff6d6',
      'opacity=".5"',
    ),
    rect(1180, 130, 620, 520, '#8a5a2c') +
      times(
        4,
        (row) =>
          rect(1200, 150 + row * 124, 580, 108, '#5e3c22') +
          times(22, (k) =>
            rect(
              1208 + k * 26,
              166 + row * 124 + (k % 4) * 5,
              20,
              92 - (k % 4) * 5,
              [ink.cloth, '#3f7a4c', ink.thread, '#e9dfc4', '#5b6aa8', '#a8201f', '#c9bfa4'][(k * 3 + row * 2) % 7] ??
                ink.cloth,
            ),
          ),
      ),
    oval(900, 300, 76, 76, '#8a5a2c') +
      oval(900, 300, 64, 64, ink.cream) +
      line('M900 300V254M900 300L932 318', ink.cloth, 7) +
      oval(900, 300, 7, 7, '#a8201f'),
    rect(0, 760, WIDTH, 440, fade('#c2a878', '#a58a5c')),
    times(8, (index) =>
      line(`M${460 + index * 140} 760L${-500 + index * 420} ${HEIGHT}`, '#8f7648', 3, 'opacity=".35"'),
    ),
    place(1240, 860, 2.2, mirror(person({ coat: '#e9eef6', trim: ink.cloth, hat: 'hair' }, 'sit'))),
    rect(1290, 520, 200, 140, '#20264f', 'rx="8"') +
      rect(1302, 532, 176, 116, fade('#dfe8f6', '#a9bede')) +
      rect(1374, 660, 32, 40, '#20264f') +
      times(5, (k) => rect(1318, 548 + k * 18, 110 - (k % 3) * 28, 7, '#5b6aa8')),
    shape('M520 700H1640V740H520Z', '#d8b072'),
    rect(560, 738, 1040, 300, across('#9a6a3c', '#b98450', '#8f6238')),
    rect(620, 790, 920, 8, '#6b4428', 'opacity=".5"') + rect(620, 960, 920, 8, '#6b4428', 'opacity=".5"'),
    times(9, (k) =>
      place(
        690 + k * 100,
        878,
        1,
        poly(
          [
            [0, -44],
            [44, 0],
            [0, 44],
            [-44, 0],
          ],
          '#8a5a2c',
        ) +
          poly(
            [
              [0, -20],
              [20, 0],
              [0, 20],
              [-20, 0],
            ],
            ink.thread,
          ),
      ),
    ),
    poly(
      [
        [800, 690],
        [960, 690],
        [990, 704],
        [820, 706],
      ],
      ink.cream,
    ) +
      poly(
        [
          [1000, 686],
          [1110, 688],
          [1120, 702],
          [1010, 702],
        ],
        '#f0dfae',
      ),
    place(
      1560,
      700,
      1,
      shape('M-46 -70H46L34 0H-34Z', '#a5502f') +
        times(
          9,
          (k) =>
            `<path d="M0 -66Q30 -140 0 -220Q-30 -140 0 -66Z" fill="${k % 2 ? '#3f7a4c' : '#5f9a55'}" transform="rotate(${-64 + k * 16} 0 -66)"/>`,
        ),
    ),
    place(640, 1120, 2.7, person({ coat: ink.cloth, trim: ink.thread, hat: 'wrap', away: true }, 'walk')),
    place(420, 1135, 2.6, bag + person({ coat: '#5a4632', trim: '#e9dfc4', hat: 'hair', away: true }, 'stand')),
    place(
      130,
      1160,
      1,
      shape('M-90 -150H90L66 0H-66Z', ink.cloth) +
        rect(-90, -150, 180, 16, ink.thread) +
        times(
          13,
          (k) =>
            `<path d="M0 0Q46 -190 0 -400Q-46 -190 0 0Z" fill="${['#2f6a43', '#3f7a4c', '#5f9a55'][k % 3]}" transform="translate(0 -140) rotate(${-60 + k * 10}) scale(${0.7 + (k % 3) * 0.18})"/>`,
        ),
    ),
  )
}
