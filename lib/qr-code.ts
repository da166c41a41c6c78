import { encode } from 'uqr'

/** White around the code, in modules: cameras need it. */
const BORDER = 3

/**
 * Draws a QR code as a drawing of one path, black on white whatever the page's colours are.
 *
 * @param text - what the camera reads, such as an address
 */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER })
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/** Where black begins in a row, and for how long it lasts. */
function runsOf(row: boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, isBlack] of row.entries()) {
    const last = runs.at(-1)
    if (!isBlack) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
