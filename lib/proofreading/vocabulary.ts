/** Words that stand beside each other in what the Board has published, told to the browser. */
export interface VocabularyList {
  /** "thi đua", in small letters, the most frequent first. */
  pairs: string[]
  /** Names as they are written: "Bắc Kạn", "Hội Nông dân Việt Nam". */
  names: string[]
  /** How published texts place the tone of oa, oe, uy: "hòa" or "hoà". */
  toneOn: 'first' | 'second'
}

/** The vocabulary ready to be asked. */
export interface Vocabulary {
  /** How usual it is that one word follows another; 0 where it was never seen. */
  weightOf(one: string, other: string): number
  names: string[]
  toneOn: 'first' | 'second'
}

/** So many pairs and names are told; what is rarer decides nothing. */
const MOST_PAIRS = 6_000
const MOST_NAMES = 1_000

/** Phrases of every board for emulation and commendation, so that a portal that has published nothing yet knows them too. */
const OF_THE_BOARD = `thi đua khen thưởng, phong trào thi đua yêu nước, công tác thi đua khen thưởng, hội nghị tổng kết, triển khai nhiệm vụ,
  tổ chức thực hiện, phát động phong trào, phát biểu chỉ đạo hội nghị, tặng hoa chúc mừng, trao bằng khen, tặng giấy khen, ký kết giao ước thi đua,
  danh hiệu thi đua, chiến sĩ thi đua cơ sở, lao động tiên tiến, tập thể lao động xuất sắc, đơn vị quyết thắng, cờ thi đua của chính phủ,
  huân chương lao động hạng nhất hạng nhì hạng ba, huy chương, kỷ niệm chương, giải thưởng, hình thức khen thưởng, thành tích xuất sắc,
  gương người tốt việc tốt, điển hình tiên tiến, hội đồng thi đua khen thưởng, ủy ban nhân dân tỉnh, hội đồng nhân dân, ban thường vụ tỉnh ủy,
  chủ tịch, phó chủ tịch thường trực, giám đốc sở nội vụ, trưởng ban, đồng chí, đại biểu, cán bộ công chức viên chức, người lao động,
  nghị quyết, quyết định, chỉ thị, kế hoạch, hướng dẫn, thông báo, công văn, báo cáo, tờ trình, nghị định, thông tư, luật thi đua khen thưởng,
  kinh tế xã hội, quốc phòng an ninh, xây dựng nông thôn mới, chung sức, vì người nghèo không để ai bị bỏ lại phía sau, cải cách hành chính,
  toàn tỉnh, các xã phường thị trấn, các cấp các ngành, cụm thi đua, khối thi đua, trưởng cụm, đơn vị, cơ quan, doanh nghiệp, năm học,
  thực hiện tốt, hoàn thành nhiệm vụ, góp phần, đẩy mạnh, nâng cao chất lượng, tuyên truyền, biểu dương, tôn vinh, khen thưởng đột xuất`

/** Counts which words follow each other, which names occur and how tones are placed. */
export function gatherVocabulary(texts: string[]): VocabularyList {
  const pairs = new Map<string, number>()
  const names = new Map<string, number>()
  let first = 0
  let second = 0
  for (const text of [OF_THE_BOARD, ...texts]) {
    for (const run of text.normalize('NFC').split(/[^\p{L}\p{M} ]+/u)) {
      const words = run.toLowerCase().split(' ').filter(Boolean)
      words.forEach((word, index) => {
        const next = words[index + 1]
        if (next) pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + 1)
      })
    }
    for (const [name] of text.matchAll(NAME)) names.set(name, (names.get(name) ?? 0) + 1)
    first += text.match(/(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu)?.length ?? 0
    second += text.match(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu)?.length ?? 0
  }
  return {
    pairs: mostFrequent(pairs, MOST_PAIRS),
    names: mostFrequent(names, MOST_NAMES),
    toneOn: second > first ? 'second' : 'first',
  }
}

/** Makes a vocabulary ready to be asked. */
export function openVocabulary({ pairs, names, toneOn }: VocabularyList = gatherVocabulary([])): Vocabulary {
  const weights = new Map(pairs.map((pair, index) => [pair, pairs.length - index]))
  return {
    weightOf: (one, other) => weights.get(`${one} ${other}`.toLowerCase()) ?? 0,
    names: [...names].sort((one, other) => other.length - one.length),
    toneOn,
  }
}

/** Two and more words with a capital each, within a sentence. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu

function mostFrequent(counts: Map<string, number>, most: number): string[] {
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([words]) => words)
}
