// Vietnamese as it is written, turned into Vietnamese as it is said: "10/3" is "mùng mười tháng ba". A pure function.

/** What is written short everywhere in this trade; the newsroom's own list (/viet-tat.json) comes before it. */
const SHORT = {
  'TĐKT': 'thi đua khen thưởng',
  'UBND': 'Ủy ban nhân dân',
  'HĐND': 'Hội đồng nhân dân',
  'MTTQ': 'Mặt trận Tổ quốc',
  'THCS': 'trung học cơ sở',
  'THPT': 'trung học phổ thông',
  'CBCC': 'cán bộ công chức',
  'KT-XH': 'kinh tế xã hội',
  'GD&ĐT': 'giáo dục và đào tạo',
  'TP': 'thành phố',
  'TX': 'thị xã',
  'TW': 'Trung ương',
}

/** The kinds of papers, as their numbers name them: "152/QĐ-UBND". */
const PAPERS = {
  QĐ: 'quyết định',
  NQ: 'nghị quyết',
  NĐ: 'nghị định',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng',
  TT: 'thông tư',
  CT: 'chỉ thị',
  KH: 'kế hoạch',
  HD: 'hướng dẫn',
  BC: 'báo cáo',
  TB: 'thông báo',
  TTr: 'tờ trình',
  BNV: 'Bộ Nội vụ',
}

const UNITS = {
  '%': 'phần trăm',
  'km²': 'ki lô mét vuông',
  'km2': 'ki lô mét vuông',
  'm²': 'mét vuông',
  'm2': 'mét vuông',
  'm³': 'mét khối',
  'm3': 'mét khối',
  'km': 'ki lô mét',
  'cm': 'xen ti mét',
  'kg': 'ki lô gam',
  'ha': 'héc ta',
  'VNĐ': 'đồng',
  'USD': 'đô la Mỹ',
  'đ': 'đồng',
  'm': 'mét',
}

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const SCALES = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ']

// No letter and no digit before or behind: \b knows only the letters of English.
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'

/**
 * Says a text the way a person reads it aloud.
 * @param {string} text - a paragraph as it stands on the page
 * @param {Record<string, string>} [abbreviations] - what the newsroom writes short, and what it means
 * @returns {string}
 */
export function spoken(text, abbreviations = {}) {
  const short = { ...SHORT, ...abbreviations }
  return [papers, telephones, dates, times, shares, ranges, romans, words, measures, numbers, signs].reduce(
    (said, step) => step(said, short),
    text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  )
}

/** "152/QĐ-UBND", "13/2024/TT-BNV" */
function papers(text, short) {
  const form = new RegExp(`${START}(\\d+)/(?:(\\d{4})/)?(\\p{Lu}[\\p{L}]*(?:-\\p{Lu}[\\p{L}]*)+)${END}`, 'gu')
  return text.replace(form, (_all, number, year, letters) => {
    const parts = letters.split('-').map((part) => PAPERS[part] ?? short[part] ?? spelled(part))
    return [integer(number), year && `năm ${integer(year)}`, parts.join(' ')].filter(Boolean).join(', ')
  })
}

/** "0200 3812 345": digit by digit. */
function telephones(text) {
  return text.replace(/(?<![\p{N}.,/])0\d{2,4}([ .-]?\d{3,4}){1,3}(?![\p{N}/])/gu, (number) =>
    number.replace(/\D+/g, ', ').replace(/\d/g, (digit) => `${ONES[digit]} `).replace(/ +,/g, ',').trim(),
  )
}

const DAY = '(0?[1-9]|[12]\\d|3[01])'
const MONTH = '(0?[1-9]|1[0-2])'
/** "hơn 2/3 số hộ" is no date. */
const COUNTED = '(?=\\s+(?:số|hộ|xã|thôn|bản|tổng|dân|đại biểu|thành viên|chỉ tiêu|tiêu chí|trường))'

/** "23/11/2026", "10-15/3", "10/3", "3/2026", "tháng 4" */
function dates(text) {
  const rule = (form, say) => (said) => said.replace(new RegExp(START + form + '(?![\\p{L}\\p{N}]|[/.,]\\d)', 'gu'), say)
  return [
    rule(`${DAY}\\s*[-–]\\s*${DAY}/${MONTH}(?:/(\\d{4}))?`, (_, from, to, m, y) => `${day(from)} đến ${month(to, m, y)}`),
    rule(`${DAY}/${MONTH}/(\\d{4})`, (_, d, m, y) => month(d, m, y)),
    rule(`${DAY}-${MONTH}-(\\d{4})`, (_, d, m, y) => month(d, m, y)),
    rule(`(tháng )?${MONTH}/(\\d{4})`, (_, _word, m, y) => `tháng ${monthName(m)} năm ${integer(y)}`),
    rule(`(?<!(?:hơn|gần|chiếm|quá|đạt|được)\\s)${DAY}/${MONTH}(?!${COUNTED.slice(3)}`, (_, d, m) => month(d, m)),
    rule(`([Tt]háng) ${MONTH}`, (_, word, m) => `${word} ${monthName(m)}`),
    rule(`([Nn]gày) (0?[1-9]|10)`, (_, word, d) => `${word} ${day(d)}`),
  ].reduce((said, one) => one(said), text)
}

const day = (d) => (Number(d) <= 10 ? `mùng ${integer(d)}` : integer(d))
const monthName = (m) => (Number(m) === 4 ? 'tư' : integer(m))
const month = (d, m, y) => `${day(d)} tháng ${monthName(m)}${y ? ` năm ${integer(y)}` : ''}`

/** "7h30", "14:05" */
function times(text) {
  const form = new RegExp(`${START}([01]?\\d|2[0-3])(?:\\s?[hg]\\s?|:)([0-5]\\d)?(?:\\s?phút)?${END}`, 'gu')
  return text.replace(form, (all, hour, minute) =>
    all.includes(':') && !minute ? all : `${integer(hour)} giờ${Number(minute) ? ` ${integer(minute)}` : ''}`,
  )
}

/** "2/3 số hộ", "15/15 xã" */
function shares(text) {
  return text.replace(new RegExp(`${START}(\\d+)/(\\d+)${END}`, 'gu'), (_all, part, whole) => {
    const word = Number(part) < Number(whole) && Number(whole) <= 10 ? 'phần' : 'trên'
    return `${integer(part)} ${word} ${word === 'phần' && Number(whole) === 4 ? 'tư' : integer(whole)}`
  })
}

/** "2021 - 2025" */
function ranges(text) {
  return text.replace(/(?<=\d)\s*[-–]\s*(?=\d)/gu, ' đến ')
}

const COUNTED_IN_ROMAN =
  'quý|khóa|khoá|kỳ|thứ|lần|chương|phần|mục|hạng|cấp|loại|nhóm|thế kỷ|đại hội|vùng|bảng|phụ lục|học kỳ|giai đoạn'

/** "Quý II", "lần thứ XIII", "I. Kết quả" */
function romans(text) {
  const form = new RegExp(`${START}(${COUNTED_IN_ROMAN})\\s+([IVXL]+)${END}`, 'giu')
  return text
    .replace(form, (all, word, letters) => (fromRoman(letters) ? `${word} ${integer(fromRoman(letters))}` : all))
    .replace(/^([IVX]+)(?=[.)]\s)/u, (letters) => (fromRoman(letters) ? integer(fromRoman(letters)) : letters))
}

/** The abbreviations, the longest first. One in brackets behind its own words says nothing new. */
function words(text, short) {
  return Object.entries(short)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((said, [letters, meaning]) => {
      const form = plain(letters)
      const again = new RegExp(`(${escaped(meaning)})\\s*\\(${form}\\)`, 'giu')
      return said.replace(again, '$1').replace(new RegExp(`${START}${form}\\.?(?= \\p{Lu})|${START}${form}${END}`, 'gu'), meaning)
    }, text)
}

/** Whatever stands between the words. */
function escaped(meaning) {
  return meaning
    .split(/\s+/)
    .map(plain)
    .join('[\\s,–-]+')
}

/** "98,5%", "12 km", "500.000 đồng/ngày" */
function measures(text) {
  const units = Object.keys(UNITS).map(plain)
  const form = new RegExp(`(${NUMBER})\\s?(${units.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return text
    .replace(form, (_all, number, unit) => `${number} ${UNITS[unit]}`)
    .replace(/(?<=(?:đồng|gam|tạ|tấn|lít|khối|vuông|ta|lượt|người|hộ|ca)\s?)\/\s?(?=\p{L})/gu, ' mỗi ')
}

/** "1.284", "1,5", "2022" */
function numbers(text) {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(${NUMBER})(?![\\p{N}])`, 'gu'), (number) => {
    const [whole, rest] = number.split(',')
    return rest === undefined ? integer(whole) : `${integer(whole)} phẩy ${decimals(rest)}`
  })
}

/** What is not said is left out; what is a pause becomes one. */
function signs(text) {
  return text
    .replace(/\bv\.v\.?/gu, 'vân vân')
    .replace(/\s*(?:\.{2,}|…)/g, '.')
    .replace(/\s+[-–—]\s+/g, ', ')
    .replace(/(?<=\p{L})\s*&\s*(?=\p{L})/gu, ' và ')
    .replace(/[“”"«»*_#|]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .trim()
}

/** A whole number in words; dots between its thousands are passed over. */
export function integer(given) {
  const digits = String(given).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > 18) return [...digits].map((digit) => ONES[digit]).join(' ')
  if (digits === '0') return ONES[0]
  const groups = []
  for (let end = digits.length; end > 0; end -= 3) groups.push(Number(digits.slice(Math.max(0, end - 3), end)))
  return groups
    .map((group, place) => (group ? hundreds(group, place < groups.length - 1) + SCALES[place] : ''))
    .reverse()
    .filter(Boolean)
    .join(' ')
}

/** @param isInside - true where larger groups stand before: "không trăm" is said then */
function hundreds(number, isInside) {
  const [hundred, ten, one] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const said = []
  if (hundred || isInside) said.push(`${ONES[hundred]} trăm`)
  if (ten > 1) said.push(`${ONES[ten]} mươi`)
  if (ten === 1) said.push('mười')
  if (!ten && one && said.length) said.push('linh')
  if (one) said.push(lastDigit(one, ten))
  return said.join(' ')
}

function lastDigit(one, ten) {
  if (one === 5 && ten) return 'lăm'
  if (one === 1 && ten > 1) return 'mốt'
  if (one === 4 && ten > 1) return 'tư'
  return ONES[one]
}

function decimals(rest) {
  return rest.length > 2 || rest.startsWith('0') ? [...rest].map((digit) => ONES[digit]).join(' ') : integer(rest)
}

/** As a regular expression takes it for itself. */
function plain(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function spelled(letters) {
  return [...letters].join(' ')
}

/** @returns 0 where the letters are no number */
function fromRoman(letters) {
  const values = { I: 1, V: 5, X: 10, L: 50 }
  const upper = letters.toUpperCase()
  if (letters !== upper || !/^L?X{0,4}(IX|IV|V?I{0,3})$/.test(upper.replace(/^XL/, 'XXXX'))) return 0
  return [...upper].reduce((sum, letter, place) => {
    const [own, next] = [values[letter], values[upper[place + 1]] ?? 0]
    return sum + (own < next ? -own : own)
  }, 0)
}
