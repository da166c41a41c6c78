import { passagesOf, type ExaminedText, type Passage, type Place } from './passages'

/** A number in a text by which a private person can be reached or taken for somebody. */
export interface PersonalNumber {
  kind: 'identity' | 'phone' | 'account' | 'birth'
  place: Place
  /** Where it begins and ends among the words of its place, in characters. */
  from: number
  to: number
  /** The number with its middle hidden: "091•••••78". */
  masked: string
  /** One sentence for the person who writes: what was found, where, and what to do. */
  message: string
}

interface Options {
  /** Telephone numbers that are meant to be known: the Board's own, from the settings. */
  publicPhones?: string[]
}

/**
 * Finds numbers that a public page must not carry (Law 91/2025 on personal data): identity cards, private telephones, bank
 * accounts, full dates of birth. Numbers of documents, sums of money, years and figures are none of these.
 *
 * @returns empty where nothing was found; otherwise in the order of reading
 */
export function findPersonalNumbers(text: ExaminedText, { publicPhones = [] }: Options = {}): PersonalNumber[] {
  const spared = new Set(publicPhones.flatMap((line) => phonesIn(line)))
  return passagesOf(text).flatMap((passage) => {
    const found = [...datesOfBirth(passage), ...numbersIn(passage, spared)]
    return found.sort((one, other) => one.from - other.from)
  })
}

/** "2 số điện thoại cá nhân, 1 ngày sinh đầy đủ": what was found, without the numbers, for the log. */
export function kindsOf(found: PersonalNumber[]): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return kinds.map((kind) => `${found.filter((one) => one.kind === kind).length} ${NAMES[kind]}`).join(', ')
}

type Kind = PersonalNumber['kind']

const NAMES: Record<Kind, string> = {
  identity: 'số căn cước, chứng minh nhân dân',
  phone: 'số điện thoại cá nhân',
  account: 'số tài khoản ngân hàng',
  birth: 'ngày sinh đầy đủ',
}

const WAYS: Record<Kind, string> = {
  identity: 'Hãy bỏ số này trước khi đăng.',
  phone: 'Hãy bỏ đi, hoặc thay bằng số của cơ quan.',
  account: 'Hãy bỏ đi, trừ khi đây là tài khoản công khai của cơ quan, quỹ.',
  birth: 'Chỉ nên ghi năm sinh.',
}

/** Digits in groups, as people write long numbers: "0912 345 678", "1903.4567.890", "+84 (0)912-345-678". */
const GROUPED = /(?<![\p{L}\d/.,_–-])\+?\d(?:[\d()]|[ .\u00a0-](?=[\d(]))*\d(?![\d/_]|[.,-]\d|\.\p{Ll}|[–-]?\p{L})/gu

const ABOUT_IDENTITY =
  /cccd|cmnd|cmt\b|căn cước|chứng minh (nhân dân|thư)|số định danh|giấy tờ tùy thân|giấy tờ tuỳ thân/iu
const ABOUT_PHONE = /điện thoại|sđt|đt\b|di động|zalo|hotline|liên hệ|liên lạc|tel\b|phone|gọi số/iu
const ABOUT_ACCOUNT =
  /tài khoản|\bstk\b|số tk|ngân hàng|agribank|vietcombank|vietinbank|bidv|techcombank|mb ?bank|mbbank|sacombank|vpbank|tpbank|acb\b|lpbank|lienvietpostbank|shb\b|vib\b|hdbank|msb\b/iu
/** Said right before the number: then even a number that looks like money is an account. */
const IS_ACCOUNT = /(số tài khoản|stk|số tk)[^\d\p{L}]{0,4}$/iu
/** Accounts at the Treasury belong to public bodies. */
const OF_TREASURY = /kho bạc/iu
const MEASURED =
  /^[\s\u00a0]*(đồng|đ\b|vnđ|vnd|usd|triệu|tỷ|tỉ|nghìn|ngàn|người|hộ|lượt|ha\b|m2|m²|m3|km|kg|tấn|kwh|%)/iu
const MONEY = /^\d{1,3}([.\u00a0 ]\d{3})+$/

/** The provinces' codes in identity numbers, as they were given out until 2025. */
const PROVINCES = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046
  048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095
  096`.split(/\s+/),
)

/** How people set the ten digits of a mobile number apart; two by two only where the text says that it is a telephone. */
const PHONE_SHAPES = new Set(['10', '4 3 3', '3 3 4', '3 4 3', '4 6', '3 7', '5 5', '4 4 2', '4 2 2 2', '2 4 4', '2 8'])
const MOBILE = /^0[35789]\d{8}$/

function numbersIn(passage: Passage, spared: Set<string>): PersonalNumber[] {
  return [...passage.text.matchAll(GROUPED)].flatMap((match) => {
    const written = match[0]
    const kind = kindOf(written, around(passage, match.index, written.length), spared)
    return kind ? [told(kind, passage, match.index, match.index + written.length)] : []
  })
}

interface Around {
  before: string
  after: string
  /** What the column of a table, or the sentence, is about. */
  about: string
  /** In a table a bare number is most likely a figure. */
  isCell: boolean
}

function around({ text, header, role }: Passage, at: number, length: number): Around {
  const before = text.slice(Math.max(0, at - 60), at)
  return {
    before,
    after: text.slice(at + length, at + length + 30),
    about: `${header} ${before}`,
    isCell: role === 'cell',
  }
}

function kindOf(written: string, { before, after, about, isCell }: Around, spared: Set<string>): Kind | null {
  const digits = written.replace(/\D/g, '')
  const isMeasured = MEASURED.test(after)
  if (isPhone(written, about)) return spared.has(nationalPhone(written)) ? null : 'phone'
  if (!isMeasured && isIdentity(written, digits, about, isCell)) return 'identity'
  const isAccount = digits.length >= 8 && digits.length <= 15 && !isMeasured && !OF_TREASURY.test(about + after)
  if (!isAccount || (MONEY.test(written) && !IS_ACCOUNT.test(before)) || isDate(written)) return null
  return ABOUT_ACCOUNT.test(about) && !spared.has(digits) ? 'account' : null
}

function isPhone(written: string, about: string): boolean {
  const phone = nationalPhone(written)
  if (!MOBILE.test(phone)) return false
  const shape =
    written
      .replace(/^(\+|00)?84[ .-]?(\(0\))?/, '0')
      .match(/\d+/g)
      ?.map((group) => group.length) ?? []
  const isInternational = !written.startsWith('0') || written.startsWith('0084')
  return isInternational || PHONE_SHAPES.has(shape.join(' ')) || ABOUT_PHONE.test(about)
}

/** "+84 (0)912 345 678" as it is dialled here: "0912345678". */
function nationalPhone(written: string): string {
  return written
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(00)?84(?=\d{9}$)/, '0')
}

function phonesIn(line: string): string[] {
  return [...line.matchAll(GROUPED)].flatMap(([written]) => [nationalPhone(written), written.replace(/\D/g, '')])
}

/** Twelve digits of a card as it is; nine of an old one; where the text says that it is one, also those that a sheet has cut. */
function isIdentity(written: string, digits: string, about: string, isCell: boolean): boolean {
  if (ABOUT_IDENTITY.test(about) && digits.length >= 9 && digits.length <= 12) return !isDate(written)
  if (digits.length === 12) return PROVINCES.has(digits.slice(0, 3)) && /^\d{3}[0-3]/.test(digits)
  return !isCell && /^\d{9}$/.test(written) && /^[0-3]/.test(digits) && !ABOUT_ACCOUNT.test(about)
}

function isDate(written: string): boolean {
  return /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(written)
}

const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?<year>\d{4})|\d{1,2} tháng \d{1,2},? năm (?<other>\d{4})`
const BORN = new RegExp(
  String.raw`(?<said>(?:(?<!\p{L}|(?:học|thí|khai|giáo|tân|vệ|môn|phát|nữ|nam)\s)sinh ngày|ngày,? tháng,? năm sinh|ngày sinh|(?<=(?:^|[(,;–-])\s*)sinh)[\s:]*(?:ngày\s+)?)(?<date>${DATE})(?!\d)`,
  'giu',
)
const WHOLE_DATE = new RegExp(String.raw`^\s*(?<date>${DATE})\s*$`, 'iu')
const BIRTH_COLUMN = /ngày(,? tháng)?(,? năm)? sinh|^\s*sinh ngày/iu

/** Who was born before is known from history. */
const LIVING_SINCE = 1920

function datesOfBirth(passage: Passage): PersonalNumber[] {
  const { text, header } = passage
  const cell = BIRTH_COLUMN.test(header) ? WHOLE_DATE.exec(text) : null
  return [...(cell ? [cell] : []), ...text.matchAll(BORN)].flatMap(({ index, groups }) => {
    const { said = '', date = '', year, other } = groups ?? {}
    if (Number(year ?? other) < LIVING_SINCE) return []
    const from = said ? index + said.length : text.indexOf(date)
    return [told('birth', passage, from, from + date.length)]
  })
}

function told(kind: Kind, { place, label, text }: Passage, from: number, to: number): PersonalNumber {
  const masked = maskOf(text.slice(from, to))
  const message = `${label}: có ${NAMES[kind]} (${masked}). ${WAYS[kind]}`
  return { kind, place, from, to, masked, message }
}

/** Leaves as much of a number as is needed to find it again: three characters before, two behind. */
function maskOf(written: string): string {
  return written.slice(0, 3) + written.slice(3, -2).replace(/\d/g, '•') + written.slice(-2)
}
