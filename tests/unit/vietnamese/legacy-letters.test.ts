import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { encodingOfFont, fromLegacy, guessLegacy, isCapitalFont } from '@/lib/vietnamese/legacy-letters'
import { isSyllable } from '@/lib/vietnamese/syllables'

const SEED =
  'Sáng 10/3, tại thành phố Bắc Giang, Cụm thi đua các tỉnh Trung du và miền núi phía Bắc tổ chức hội nghị tổng kết công tác ' +
  'thi đua khen thưởng năm 2022, triển khai nhiệm vụ năm 2023. Kỷ yếu, quý, nghiêng, khuỷu, thuở, ngoằn ngoèo, gì, giếng, quyển.'

describe('letters from before Unicode', () => {
  test('a text of .VnTime is read as it was meant', () => {
    expect(fromLegacy('hép møt tÕt', 'tcvn3')).toBe('hộp mứt tết')
  })

  test('every letter of TCVN3 means what iconv-lite says it means', () => {
    const bytes = Array.from({ length: 0xfe - 0xa0 }, (_, index) => 0xa1 + index)
    for (const byte of bytes) {
      const meant = iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC')
      expect(fromLegacy(String.fromCharCode(byte), 'tcvn3'), byte.toString(16)).toBe(meant)
    }
  })

  test('a text of VNI-Times is read as it was meant, small and capital', () => {
    expect(fromLegacy('Xin chaøo caùc baïn', 'vni')).toBe('Xin chào các bạn')
    expect(fromLegacy('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(fromLegacy('Thöông nhôù Ñieän Bieân, kyø nieäm quyù giaù, nöôùc maém, kyõ löôõng', 'vni')).toBe(
      'Thương nhớ Điện Biên, kỳ niệm quý giá, nước mắm, kỹ lưỡng',
    )
  })

  test('every letter of the Vietnamese alphabet survives the way into VNI and back', () => {
    const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'
    for (const letter of vowels + vowels.toUpperCase()) expect(fromLegacy(toVni(letter), 'vni')).toBe(letter)
  })

  test('fonts tell their encoding by name, in Word and in style sheets', () => {
    expect(['.VnTime', '.vnArialH', '".VnTime", serif'].map(encodingOfFont)).toEqual(['tcvn3', 'tcvn3', 'tcvn3'])
    expect(['VNI-Times', "'VNI-Helve',sans-serif"].map(encodingOfFont)).toEqual(['vni', 'vni'])
    expect(['Times New Roman', 'Arial, .VnTime', ''].map(encodingOfFont)).toEqual([null, null, null])
    expect(['.VnTimeH', '.VnTime', 'VNI-Times', '".VnArialH"'].map(isCapitalFont)).toEqual([true, false, false, true])
  })

  test('old letters are recognised by what they spell, and Unicode, French and English are left alone', () => {
    const old = iconv.decode(iconv.encode(SEED, 'tcvn'), 'latin1')
    expect(guessLegacy(old)).toBe('tcvn3')
    expect(fromLegacy(old, 'tcvn3')).toBe(SEED)
    expect(guessLegacy([...SEED].map(toVni).join(''))).toBe('vni')
    expect(guessLegacy(SEED)).toBeNull()
    expect(guessLegacy(SEED.normalize('NFD'))).toBeNull()
    expect(guessLegacy('À la fête, les élèves ont été récompensés par leurs maîtres; ça a été très réussi.')).toBeNull()
    expect(guessLegacy('Emulation and commendation of the province')).toBeNull()
  })
})

describe('syllables', () => {
  test('every word of the Board is a syllable, joined words and foreign ones are not', () => {
    for (const word of SEED.match(/\p{L}+/gu) ?? []) expect(isSyllable(word), word).toBe(true)
    for (const word of ['đuaphát', 'đuatặng', 'street', 'hoc', 'tổc', 'Facebook', 'kết quả']) {
      expect(isSyllable(word), word).toBe(false)
    }
  })
})

/** Writes one letter as VNI does. */
function toVni(letter: string): string {
  const [plain = '', ...marks] = letter.normalize('NFD')
  const small = letter.toLowerCase()
  const alone = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' }[small]
  const upper = (text: string) => (letter === small ? text : text.toUpperCase())
  if (alone) return upper(alone)
  const tone = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
  const hat = { '': 'â', '\u0300': 'à', '\u0301': 'á', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' }
  const breve = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }
  const over = (marks.find((mark) => mark in tone) ?? '') as keyof typeof tone
  const base = plain.toLowerCase()
  if (marks.includes('\u0302')) return upper(base + hat[over])
  if (marks.includes('\u0306')) return upper(base + breve[over])
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  return upper(horned + (over ? tone[over] : ''))
}
