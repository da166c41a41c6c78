/**
 * Folds Vietnamese text for comparing and searching: lower case, no diacritics, letters and digits with single spaces between.
 * "Thi đua – Khen thưởng" and its NFD form both give "thi dua khen thuong".
 *
 * @returns empty where the text holds no letter and no digit
 */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Takes the diacritics off. Đ is a letter of its own and the Icelandic Ð its look-alike: neither falls apart under NFD. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[đĐð\u00d0]/g, (letter) => (letter === 'đ' || letter === 'ð' ? 'd' : 'D'))
    .replace(/\p{M}/gu, '')
}
