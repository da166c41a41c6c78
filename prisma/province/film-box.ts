/** One picture of a film, as H.264 has it. */
export type Picture = Buffer

interface Track {
  width: number
  height: number
  /** What H.264 has to know before the first picture. */
  sps: Buffer
  pps: Buffer
}

/**
 * Puts pictures into an MP4, its list of contents first, so that a browser plays before all has come.
 *
 * @param seconds - how long each picture stands
 */
export function filmBox(track: Track, pictures: Picture[], seconds: number): Buffer {
  const samples = pictures.map((picture) => Buffer.concat([u32(picture.length), picture]))
  const head = box('ftyp', Buffer.from('isom'), u32(0x200), Buffer.from('isomiso2avc1mp41'))
  const contents = (place: number) => contentsOf(track, samples, seconds * 1000, place)
  const place = head.length + contents(0).length + 8
  return Buffer.concat([head, contents(place), box('mdat', ...samples)])
}

function contentsOf({ width, height, sps, pps }: Track, samples: Buffer[], each: number, place: number): Buffer {
  const length = u32(each * samples.length)
  const matrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
  const avcC = box(
    'avcC',
    Buffer.from([1, sps[1]!, sps[2]!, sps[3]!, 0xff, 0xe1]),
    ...[u16(sps.length), sps, Buffer.from([1]), u16(pps.length), pps],
  )
  const avc1 = box(
    'avc1',
    ...[u32(0), u16(0, 1), u32(0, 0, 0, 0), u16(width, height), u32(0x480000, 0x480000, 0), u16(1)],
    ...[Buffer.alloc(32), u16(24, 0xffff), avcC],
  )
  const table = box(
    'stbl',
    full('stsd', u32(1), avc1),
    full('stts', u32(1, samples.length, each)),
    full('stsc', u32(1, 1, samples.length, 1)),
    full('stsz', u32(0, samples.length, ...samples.map((sample) => sample.length))),
    full('stco', u32(1, place)),
  )
  const media = box(
    'mdia',
    full('mdhd', u32(0, 0, 1000), length, u16(0x55c4, 0)),
    full('hdlr', u32(0), Buffer.from('vide'), u32(0, 0, 0), Buffer.from([0])),
    box('minf', box('vmhd', u32(1), u16(0, 0, 0, 0)), box('dinf', full('dref', u32(1), box('url ', u32(1)))), table),
  )
  return box(
    'moov',
    full('mvhd', u32(0, 0, 1000), length, u32(0x10000), u16(0x100, 0), u32(0, 0), matrix, Buffer.alloc(24), u32(2)),
    box(
      'trak',
      // Version 0, shown and part of the film.
      box('tkhd', u32(3, 0, 0, 1, 0), length, u32(0, 0), u16(0, 0, 0, 0), matrix, u32(width << 16, height << 16)),
      media,
    ),
  )
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([u32(content.length + 8), Buffer.from(type), content])
}

/** A box that begins with its version and flags, all zero. */
function full(type: string, ...parts: Buffer[]): Buffer {
  return box(type, u32(0), ...parts)
}

function u32(...values: number[]): Buffer {
  const out = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => out.writeUInt32BE(value, 4 * index))
  return out
}

function u16(...values: number[]): Buffer {
  const out = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => out.writeUInt16BE(value, 2 * index))
  return out
}
