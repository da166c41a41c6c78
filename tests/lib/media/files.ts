import { deflateRawSync } from 'node:zlib'
import { zipOf } from '@/prisma/province/zip'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The list that tells Office what a document is. */
const typesOf = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`

/** A document of Word; with further parts where a story needs them. */
export function aWordFile(besides: Record<string, string | Uint8Array> = {}, main = WORD): Buffer {
  return zipOf({ '[Content_Types].xml': typesOf(main), 'word/document.xml': '<w:document/>', ...besides })
}

/** A small PDF, as a program writes it. */
export function aPdf(words = 'Kế hoạch thi đua'): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% ${words}\ntrailer <</Root 1 0 R>>\n%%EOF\n`)
}

/**
 * A document of some kilobytes that unpacks to a great size.
 *
 * @param saysSo - false: its list of contents tells of a small part
 */
export function aBomb(megabytes: number, saysSo = true): Buffer {
  const content = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024))
  const name = 'word/document.xml'
  const whole = aWordFile({ [name]: content })
  // The part was stored as it is; now both of its heads say that it is pressed, and how large it was.
  for (const [sign, at] of [
    ['PK\x03\x04', { method: 8, size: 22, name: 30 }],
    ['PK\x01\x02', { method: 10, size: 24, name: 46 }],
  ] as const) {
    for (let place = whole.indexOf(sign, 0, 'latin1'); place >= 0; place = whole.indexOf(sign, place + 4, 'latin1')) {
      if (whole.toString('utf8', place + at.name, place + at.name + name.length) !== name) continue
      whole.writeUInt16LE(8, place + at.method)
      whole.writeUInt32LE(saysSo ? megabytes * 1024 * 1024 : 1000, place + at.size)
    }
  }
  return whole
}

interface Film {
  codec?: string
  width?: number
  height?: number
  /** The bytes of its pictures and sounds. */
  bytes?: number
  isTurned?: boolean
  brand?: string
}

/** A film with its boxes as MP4 has them, and pictures of nothing. */
export function aFilm({
  codec = 'avc1',
  width = 1280,
  height = 720,
  bytes = 5000,
  isTurned = false,
  brand = 'isom',
}: Film = {}): Buffer {
  const matrix = isTurned
    ? [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000]
    : [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]
  const head = Buffer.alloc(84)
  matrix.forEach((number, index) => head.writeInt32BE(number, 40 + index * 4))
  head.writeUInt32BE(width * 65_536, 76)
  head.writeUInt32BE(height * 65_536, 80)
  const handler = Buffer.concat([Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13)])
  const samples = Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box(codec, Buffer.alloc(78))])
  const minf = box('minf', box('stbl', box('stsd', samples)))
  const trak = box('trak', box('tkhd', head), box('mdia', box('hdlr', handler), minf))
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), Buffer.alloc(4), Buffer.from('isomavc1')),
    box('moov', box('mvhd', Buffer.alloc(100)), trak),
    box('mdat', Buffer.alloc(bytes, 7)),
  ])
}

function box(type: string, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}
