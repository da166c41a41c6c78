import { z } from 'zod'

/**
 * One line as people type it: NFC, single spaces, none at its ends.
 *
 * @param max - the longest that is taken, in characters
 */
export function line(max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max, `Dài quá ${max} ký tự. Hãy rút gọn.`))
}

/**
 * Several lines as people type them: NFC, no spaces at the ends of a line, no empty lines.
 *
 * @param max - the longest that is taken, in characters
 */
export function lines(max: number) {
  return z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .split(/\r?\n/)
        .map((one) => one.replace(/\s+/gu, ' ').trim())
        .filter(Boolean)
        .join('\n'),
    )
    .pipe(z.string().max(max, `Dài quá ${max} ký tự. Hãy rút gọn.`))
}
