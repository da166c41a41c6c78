import { open, type FileHandle } from 'node:fs/promises'
import { refuse } from '../refusal'
import { refuseBroken } from './requirements'

/** What a film says of itself at its head is never this long; reading stops here. 16 MB. */
const MAX_MOOV = 16 * 1024 * 1024

/** So many boxes at most stand side by side in a file; pieces of a broadcast have some thousands. */
const MAX_BOXES = 50_000

/**
 * Looks into an MP4 as far as is needed: that its boxes fill the file to its end, that it holds pictures which every phone can show.
 *
 * @returns the measures of the pictures, in pixels
 * @throws {Refusal} when the file is cut short or broken, holds sound alone, or pictures in a way that many machines cannot show
 */
export async function checkFilm(path: string, bytes: number): Promise<{ width: number; height: number }> {
  const file = await open(path)
  try {
    const moov = await findMoov(file, bytes)
    return measuresIn(moov)
  } finally {
    await file.close()
  }
}

interface Box {
  type: string
  /** Where its content lies in what was read. */
  start: number
  end: number
}

async function findMoov(file: FileHandle, bytes: number): Promise<Buffer> {
  let moov: Buffer | null = null
  let place = 0
  for (let boxes = 0; place < bytes; boxes++) {
    const head = Buffer.alloc(16)
    const { bytesRead } = await file.read(head, 0, 16, place)
    const box = bytesRead >= 8 && boxes < MAX_BOXES ? boxAt(head.subarray(0, bytesRead), 0, bytes - place) : null
    if (!box) return refuseBroken('VIDEO')
    if (box.type === 'moov' && !moov) {
      if (box.end - box.start > MAX_MOOV) refuseBroken('VIDEO')
      moov = Buffer.alloc(box.end - box.start)
      await file.read(moov, 0, moov.length, place + box.start)
    }
    place += box.end
  }
  return moov ?? refuseBroken('VIDEO')
}

/** @returns null where no whole box stands */
function boxAt(content: Buffer, place: number, end: number): Box | null {
  if (place + 8 > content.length) return null
  const type = content.toString('latin1', place + 4, place + 8)
  const short = content.readUInt32BE(place)
  const isLong = short === 1
  if (isLong && place + 16 > content.length) return null
  const size = isLong ? Number(content.readBigUInt64BE(place + 8)) : short === 0 ? end - place : short
  const start = place + (isLong ? 16 : 8)
  return place + size < start || place + size > end ? null : { type, start, end: place + size }
}

function boxesIn(content: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = []
  for (let place = start; place < end;) {
    const box = boxAt(content, place, end)
    if (!box) return boxes
    boxes.push(box)
    place = box.end
  }
  return boxes
}

function find(content: Buffer, within: Pick<Box, 'start' | 'end'>, ...way: string[]): Box | null {
  let here: Pick<Box, 'start' | 'end'> = within
  for (const type of way) {
    const next = boxesIn(content, here.start, here.end).find((box) => box.type === type)
    if (!next) return null
    here = next
  }
  return here as Box
}

function measuresIn(moov: Buffer): { width: number; height: number } {
  for (const trak of boxesIn(moov, 0, moov.length).filter(({ type }) => type === 'trak')) {
    const handler = find(moov, trak, 'mdia', 'hdlr')
    if (!handler || moov.toString('latin1', handler.start + 8, handler.start + 12) !== 'vide') continue
    const samples = find(moov, trak, 'mdia', 'minf', 'stbl', 'stsd')
    const head = find(moov, trak, 'tkhd')
    // The first description begins behind version, flags and count; its own head is size and name.
    if (!samples || !head || samples.end < samples.start + 16 || head.end - head.start < 84) continue
    assertShown(moov.toString('latin1', samples.start + 12, samples.start + 16))
    // Width and height are the last two numbers of the track's head, in 65536ths of a pixel.
    const [width, height] = [moov.readUInt32BE(head.end - 8) >>> 16, moov.readUInt32BE(head.end - 4) >>> 16]
    if (width && height) return isTurned(moov, head) ? { width: height, height: width } : { width, height }
  }
  return refuse('Video này không có hình. Hãy chọn video MP4 có hình.', 'type')
}

function assertShown(codec: string): void {
  if (['avc1', 'avc3', 'av01', 'vp09'].includes(codec)) return
  const name = ['hvc1', 'hev1', 'dvh1', 'dvhe'].includes(codec) ? ' (HEVC, H.265)' : ''
  refuse(`Nhiều máy không xem được kiểu hình của video này${name}. Hãy xuất lại thành MP4 H.264 rồi tải lên.`, 'type')
}

/** A phone held upright films lying down and writes a quarter turn into the track's matrix. */
function isTurned(moov: Buffer, head: Box): boolean {
  const matrix = head.end - 44
  return moov.readInt32BE(matrix) === 0 && moov.readInt32BE(matrix + 4) !== 0
}
