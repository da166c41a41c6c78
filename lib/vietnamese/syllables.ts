/** Consonants that begin a syllable; longest first, so that "ngh" is not read as "n". "k" stands before every vowel in names such as Bắc Kạn. */
const INITIALS = 'ngh ng gh gi kh nh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ')

/** What follows the consonant, without its tone. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oa oac oach oai oam oan oang oanh oao oap oat oay
  oc oe oen oeo oet oi om on ong oong op ot oăc oăm oăn oăng oăt ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut
  uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu
  ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
)
const AFTER_QU = new Set('y yên yêt ynh yt ych yn yp'.split(' '))

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ACUTE_OR_DOT = /[\u0301\u0323]/

/** Says whether a word is built as a Vietnamese syllable is: "nghiêng" is, "đuaphát" and "street" are not. Case does not matter. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const plain = apart.replace(TONES, '').normalize('NFC')
  // A syllable that closes with c, ch, p or t has one of two tones.
  if (/[cpt]h?$/.test(plain) && !/th$/.test(plain) && plain.length > 1 && !(tones[0] && ACUTE_OR_DOT.test(tones[0]))) {
    return false
  }
  return ['', ...INITIALS].some((initial) => plain.startsWith(initial) && fits(initial, plain.slice(initial.length)))
}

function fits(initial: string, rime: string): boolean {
  if (initial === 'qu' && AFTER_QU.has(rime)) return true
  if (!RIMES.has(rime)) return false
  const isFront = /^[ieêy]/.test(rime)
  if (initial === 'c' || initial === 'g' || initial === 'ng')
    return !isFront || (initial === 'g' && rime.startsWith('i'))
  if (initial === 'gh' || initial === 'ngh') return isFront
  return initial !== 'p' || rime.length > 0
}

/** Says whether letters carry what only Vietnamese has: a tone over a letter, a horn, a crossed đ. */
export function isMarked(text: string): boolean {
  return /[\u0300-\u036f]|đ/i.test(text.normalize('NFD'))
}
