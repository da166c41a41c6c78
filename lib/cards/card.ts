import { join } from 'node:path'
import sharp from 'sharp'
import { SHARE_SIZE as CARD } from '../media/media'

/** What a card says: the words that messengers show in a picture where a post has none of its own. */
export interface CardWords {
  title: string
  /** The category over the title; empty leaves it out. */
  kicker: string
  /** Who speaks, at the foot. */
  agency: string
}

const FONT = join(process.cwd(), 'lib/cards/newsreader-vi-600.ttf')
const FACE = 'Newsreader Honour'
const MARGIN = 80
/** Where the title may stand: between the kicker and the hem. */
const TITLE = { top: 150, width: CARD.width - 2 * MARGIN, height: 310 }
/** Letter sizes for the title in pixels, the largest that fits is taken. */
const SIZES = [76, 66, 58, 50, 44]

/**
 * Draws a card as a PNG in the colours of the site. The letters come from a font file of ours: a server without any fonts draws the
 * same.
 */
export async function drawCard({ title, kicker, agency }: CardWords): Promise<Buffer> {
  const [head, over, foot] = await Promise.all([
    titleThatFits(title),
    kicker ? line(kicker, 34, '#c9cdea') : null,
    line(agency, 34, '#c9cdea'),
  ])
  const left = (input: Buffer, top: number) => ({ input, left: MARGIN, top })
  return sharp(Buffer.from(cloth()))
    .composite([...(over ? [left(over, 84)] : []), left(head, TITLE.top), left(foot, CARD.height - 112)])
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

async function titleThatFits(title: string): Promise<Buffer> {
  const words = title.split(/\s+/)
  for (const size of SIZES) {
    const { data, info } = await letters(title, size, '#ffffff')
    if (info.height <= TITLE.height) return data
  }
  // Longer than any title should be: cut at a word, and said to be cut.
  for (let kept = words.length - 1; kept > 0; kept = Math.min(kept - 1, Math.floor(kept * 0.9))) {
    const { data, info } = await letters(`${words.slice(0, kept).join(' ')} …`, SIZES.at(-1)!, '#ffffff')
    if (info.height <= TITLE.height) return data
  }
  return (await letters(`${title.slice(0, 60)} …`, SIZES.at(-1)!, '#ffffff')).data
}

/** One line, cut short where it would run over the edge. */
async function line(text: string, size: number, colour: string): Promise<Buffer> {
  for (let kept = text; ; kept = kept.slice(0, Math.floor(kept.length * 0.85))) {
    const { data, info } = await letters(kept === text ? text : `${kept.trim()} …`, size, colour)
    if (info.height <= size * 1.9 || kept.length < 20) return data
  }
}

function letters(text: string, size: number, colour: string) {
  return sharp({
    text: {
      text: `<span foreground="${colour}">${drawable(text).trim() || '…'}</span>`,
      font: `${FACE} ${size}px`,
      fontfile: FONT,
      width: TITLE.width,
      // Words with stacked marks (Ẫ, Ữ) need the room between the lines.
      spacing: Math.round(size * 0.08),
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
}

/** Indigo cloth with its woven hem at the foot, as over every page. */
function cloth(): string {
  const step = 36
  const count = Math.ceil(CARD.width / step)
  const y = CARD.height - 30
  const woven = Array.from({ length: count }, (_, index) => {
    const x = index * step + step / 2
    return index % 2
      ? `<path d="M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z" fill="none" stroke="#c9cdea" stroke-width="3"/>`
      : `<path d="M${x} ${y - 13}l4 9 9 4-9 4-4 9-4-9-9-4 9-4Z" fill="#e3b04b"/>`
  }).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
    <rect width="100%" height="100%" fill="#1b2150"/>
    <rect y="${CARD.height - 60}" width="100%" height="60" fill="#262d66"/>
    <rect x="${MARGIN}" y="64" width="96" height="6" fill="#e3b04b"/>${woven}</svg>`
}

/** What the font draws, safe as markup; anything else would be a box with a number in it. */
function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[^A-Za-zÀ-ÖØ-öø-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ0-9 .,:;!?"'()%&/+–—“”‘’…·-]/gu, ' ')
    .replace(/&/g, '&amp;')
}
