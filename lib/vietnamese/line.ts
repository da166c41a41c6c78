import { z } from 'zod'
import { cleanWords } from './clean-words'

/**
 * One line as people type it: clean words, single spaces, none at its ends.
 *
 * @param max - the longest that is taken, in characters
 * @param name - what the refusal calls it, where no field stands beside the sentence
 */
export function line(max: number, name?: string) {
  return z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(max, tooLong(max, name)))
}

/**
 * Several lines as people type them: clean words, no spaces at the ends of a line, no empty lines.
 *
 * @param max - the longest that is taken, in characters
 */
export function lines(max: number) {
  return z
    .string()
    .transform((text) => text.split(/\r?\n/).map(oneLine).filter(Boolean).join('\n'))
    .pipe(z.string().max(max, tooLong(max)))
}

function oneLine(text: string): string {
  return cleanWords(text).replace(/\s+/gu, ' ').trim()
}

function tooLong(max: number, name?: string): string {
  return `${name ? `${name} dài` : 'Dài'} quá ${max} ký tự. Hãy rút gọn.`
}
