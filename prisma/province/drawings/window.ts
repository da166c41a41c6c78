import { fade, line, rect } from './paper'
import { ridge } from './land'

/** Draws a window at x,y with mountains behind its bars. */
export function windowView(x: number, y: number, width: number, height: number, id: string, frame: string): string {
  return (
    `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">` +
    rect(x, y, width, height, fade('#b9cbe6', '#f8ecce')) +
    ridge(16 + x, y + height * 0.72, height * 0.6, 260, '#8794c4', '#d8d3d6') +
    ridge(27 + x, y + height * 0.95, height * 0.6, 220, '#4f5b99', '#7d93a8') +
    ridge(39 + x, y + height * 1.05, height * 0.34, 300, '#3f7a5c', '#3f7a4c') +
    `</g>` +
    line(
      `M${x} ${y}H${x + width}V${y + height}H${x}ZM${x + width / 2} ${y}V${y + height}M${x} ${y + height * 0.36}H${x + width}`,
      frame,
      14,
    )
  )
}
