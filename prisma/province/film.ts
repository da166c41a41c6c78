import sharp from 'sharp'
import { filmBox, type Picture } from './film-box'

/** Whole blocks of 16 pixels, near 16 : 9: small enough to be stored unpressed. */
const [WIDTH, HEIGHT] = [480, 272]

/**
 * Makes a film of drawings, one after the other: H.264 whose blocks are stored as they are, so that nothing but arithmetic is needed.
 *
 * @param drawings - as PNG, or as anything else that sharp reads
 * @param seconds - how long each of them stands
 */
export async function filmOf(drawings: Buffer[], seconds: number): Promise<Buffer> {
  const pictures: Picture[] = []
  for (const [index, drawing] of drawings.entries()) {
    const { data } = await sharp(drawing)
      .resize(WIDTH, HEIGHT, { fit: 'cover' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    pictures.push(sliceOf(data, index % 2))
  }
  return filmBox(
    { width: WIDTH, height: HEIGHT, sps: unit(0x67, sequence()), pps: unit(0x68, picture()) },
    pictures,
    seconds,
  )
}

/** Bits as H.264 writes them: numbers of a fixed length, and Exp-Golomb numbers, whose length is in themselves. */
class Bits {
  #bits = ''
  put(value: number, length: number): this {
    this.#bits += value.toString(2).padStart(length, '0')
    return this
  }
  golomb(...values: number[]): this {
    for (const value of values) this.put(value + 1, 2 * Math.floor(Math.log2(value + 1)) + 1)
    return this
  }
  /** Fills the last byte with zeros. */
  bytes(): Buffer {
    const whole = this.#bits.padEnd(Math.ceil(this.#bits.length / 8) * 8, '0')
    return Buffer.from(whole.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)))
  }
}

/** Baseline profile, level 3.0, pictures in the order in which they are shown. */
function sequence(): Buffer {
  const bits = new Bits().put(66, 8).put(0xc0, 8).put(30, 8)
  bits.golomb(0, 0, 2, 1).put(0, 1)
  return bits
    .golomb(WIDTH / 16 - 1, HEIGHT / 16 - 1)
    .put(0b11001, 5)
    .bytes()
}

/** No arithmetic coding, no smoothing over the edges of blocks unless a slice says so. */
function picture(): Buffer {
  return new Bits().golomb(0, 0).put(0, 2).golomb(0, 0, 0).put(0, 3).golomb(0, 0, 0).put(0b1001, 4).bytes()
}

/** One whole picture that needs no other: each block of 16 × 16 by its brightness and its two colours. */
function sliceOf(rgb: Buffer, number: number): Picture {
  // Block type 25 says "stored as it is"; what follows begins at a whole byte.
  const head = new Bits().golomb(0, 7, 0).put(0, 4).golomb(number).put(0, 2).golomb(0, 1, 25).bytes()
  const parts = [head]
  for (let y = 0; y < HEIGHT; y += 16)
    for (let x = 0; x < WIDTH; x += 16) {
      if (x || y) parts.push(Buffer.from([0x0d, 0x00]))
      parts.push(blockAt(rgb, x, y))
    }
  parts.push(Buffer.from([0x80]))
  return unit(0x65, Buffer.concat(parts))
}

function blockAt(rgb: Buffer, x: number, y: number): Buffer {
  const block = Buffer.alloc(384)
  for (let place = 0; place < 256; place++) {
    const [r, g, b] = colourAt(rgb, x + (place % 16), y + (place >> 4))
    block[place] = 16 + 0.257 * r + 0.504 * g + 0.098 * b
  }
  for (let place = 0; place < 64; place++) {
    const [r, g, b] = colourAt(rgb, x + 2 * (place % 8), y + 2 * (place >> 3))
    block[256 + place] = 128 - 0.148 * r - 0.291 * g + 0.439 * b
    block[320 + place] = 128 + 0.439 * r - 0.368 * g - 0.071 * b
  }
  return block
}

function colourAt(rgb: Buffer, x: number, y: number): [number, number, number] {
  const place = 3 * (y * WIDTH + x)
  return [rgb[place]!, rgb[place + 1]!, rgb[place + 2]!]
}

/** A unit of the stream: three bytes that look like the beginning of another are kept apart by a 3. */
function unit(head: number, content: Buffer): Buffer {
  const out = [head]
  let zeros = 0
  for (const byte of content) {
    if (zeros >= 2 && byte <= 3) {
      out.push(3)
      zeros = 0
    }
    out.push(byte)
    zeros = byte === 0 ? zeros + 1 : 0
  }
  return Buffer.from(out)
}
