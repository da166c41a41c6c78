import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { refuse } from '../refusal'

/** argon2id at 19 MiB and two passes, as OWASP's password storage sheet has it. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** The shortest password, in characters. Length counts, kinds of characters do not (NIST SP 800-63B). */
export const MIN_PASSWORD = 12
const MAX_PASSWORD = 200

/** The same words typed with composed or decomposed letters are the same password. */
function typed(password: string): string {
  return password.normalize('NFC')
}

/** Makes what is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), COST)
}

let dummy: Promise<string> | undefined

/**
 * Says whether a password is the one that was kept. Takes as long where there is none, so that nobody learns from the time which
 * accounts exist.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const against = kept ?? (await (dummy ??= hashPassword('nobody has this password')))
  const fits = await verify(against, typed(password).slice(0, MAX_PASSWORD))
  return fits && kept !== null
}

/**
 * Lets only passwords through that are hard to guess.
 *
 * @throws {Refusal} with what is wrong and what to do
 */
export function assertGoodPassword(password: string, { email, name }: { email: string; name: string }): void {
  const words = typed(password)
  if ([...words].length < MIN_PASSWORD) {
    refuse(`Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự. Ghép bốn năm từ bất kỳ là dễ nhớ nhất.`, 'next')
  }
  if (words.length > MAX_PASSWORD) refuse(`Mật khẩu dài quá ${MAX_PASSWORD} ký tự. Hãy rút ngắn.`, 'next')
  const plain = words.toLowerCase()
  const isOwn = [email, email.split('@')[0] ?? '', name].some(
    (own) => own.length > 3 && plain.includes(own.toLowerCase()),
  )
  if (isOwn || new Set(plain).size < 5) {
    refuse('Mật khẩu này dễ đoán: đừng dùng tên, thư điện tử hay một chữ lặp lại. Hãy ghép vài từ bất kỳ.', 'next')
  }
}

/** Letters and digits that are not taken for one another when read aloud or from paper. */
const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Makes a one-time password that can be read over the telephone: "k7mq-xw3f-9tnp-hd4r". */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => CLEAR[randomInt(CLEAR.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
