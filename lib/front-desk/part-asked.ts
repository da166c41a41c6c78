import type { IncomingHttpHeaders } from 'node:http'

/**
 * Reads which part of a file is asked for (RFC 9110, 14.2): one range of bytes. Several at once are answered with the whole, as the
 * RFC allows, and so is a range for an older file.
 *
 * @param bytes - the size of the whole
 * @returns null for the whole; 'outside' where the file has no such bytes
 */
export function partAsked(
  headers: IncomingHttpHeaders,
  bytes: number,
  etag: string,
): { start: number; end: number } | 'outside' | null {
  const { range, 'if-range': ifRange } = headers
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '') || (ifRange !== undefined && ifRange !== etag)) return null
  const [from, to] = [asked[1] ?? '', asked[2] ?? '']
  // "-500": the last 500 bytes.
  if (from === '') return Number(to) === 0 ? 'outside' : { start: Math.max(0, bytes - Number(to)), end: bytes - 1 }
  const start = Number(from)
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (to !== '' && Number(to) < start) return null
  return start < bytes ? { start, end } : 'outside'
}
