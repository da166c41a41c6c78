import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { refuse } from '../refusal'
import { fold } from '../vietnamese/fold'

/** argon2id at 19 MiB and two passes, as OWASP's password storage sheet has it. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** The shortest password, in characters. Length counts, kinds of characters do not (NIST SP 800-63B). */
const MIN_PASSWORD = 12
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
  const fits = await verify(against, typed(password))
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
  const plain = bare(words)
  const own = [email, email.split('@')[0]!, name].map(bare)
  const isOwn = own.some((word) => word.length > 3 && plain.includes(word))
  const isCommon = COMMON.reduce((rest, word) => rest.replaceAll(word, ''), plain).length < 5
  if (isOwn || isCommon || new Set(plain).size < 5) {
    refuse(
      'Mật khẩu này dễ đoán: đừng dùng tên, thư điện tử, dãy phím hay một chữ lặp lại. Hãy ghép vài từ bất kỳ.',
      'next',
    )
  }
}

/** What is tried first wherever Vietnamese is spoken; with a few signs around it, it is no better. */
const COMMON = [
  ...['matkhau', 'password', 'quantri', 'admin', 'thiduakhenthuong', 'banthidua', 'toasoan', 'vietnam', 'khongbiet'],
  ...['anhyeuem', 'emyeuanh', 'iloveyou', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty', 'abcdefghijklmnopqrstuvwxyz'],
  ...['01234567890', '1234567890', '0987654321', '123456789', '12345678', '123456', '112233', '123123', '1q2w3e4r5t'],
]

/** A password without spaces, signs and diacritics: how guessers see it. */
function bare(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/**
 * Letters and digits that are not taken for one another when read aloud or from paper. No vowels, no D and no W: typed with the
 * Vietnamese input on, none of them turns into another letter.
 */
const CLEAR = 'bchkmnprstvx2346789'

/** Makes a one-time password that can be read over the telephone: "k7mc-x93h-9tnp-h4rb". */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => CLEAR[randomInt(CLEAR.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
