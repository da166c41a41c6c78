import { fromLegacy, guessLegacy } from '../vietnamese/legacy-letters'
import { ailments, findingAt, type Ailment, type Finding } from './finding'
import { passagesOf, type ExaminedText, type Passage } from './passages'
import { joinedNumbers, joinedWords, misplacedTones } from './spelling'
import { allCapitals, strangeLetters, strangePunctuation, strangeQuotes, strangeSpaces } from './typography'
import { openVocabulary, type Vocabulary } from './vocabulary'

const inOrder = Object.keys(ailments) as Ailment[]

/**
 * Looks a post over for what copying, old machines and haste leave in a text. It proposes and changes nothing.
 *
 * @param vocabulary - what the Board has published; without it, the phrases that all boards use
 * @returns empty where all is well; otherwise in the order of reading, no two in the same letters
 */
export function examine(text: ExaminedText, vocabulary: Vocabulary = openVocabulary()): Finding[] {
  const passages = passagesOf(text)
  const old = guessLegacy(passages.map((passage) => passage.text).join(' \n'))
  return passages.flatMap((passage, index) => {
    const proposed = old && fromLegacy(passage.text, old)
    if (proposed && proposed !== passage.text) return [findingAt(passage, 'legacy', 0, passage.text.length, proposed)]
    return [...apart(examinePassage(passage, vocabulary)), ...brokenOff(passage, passages[index + 1], text)]
  })
}

function examinePassage(passage: Passage, vocabulary: Vocabulary): Finding[] {
  return [
    ...strangeLetters(passage),
    ...strangeSpaces(passage),
    ...joinedWords(passage, vocabulary),
    ...joinedNumbers(passage),
    ...strangePunctuation(passage),
    ...allCapitals(passage, vocabulary),
    ...strangeQuotes(passage),
    ...misplacedTones(passage, vocabulary),
  ]
}

/** Of two findings in the same letters the one whose ailment comes first is told; the other shows itself once that is mended. */
function apart(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  const byRank = findings.toSorted(
    (one, other) => inOrder.indexOf(one.ailment) - inOrder.indexOf(other.ailment) || one.from - other.from,
  )
  for (const finding of byRank) {
    if (kept.every(({ from, to }) => finding.to <= from || finding.from >= to)) kept.push(finding)
  }
  return kept.sort((one, other) => one.from - other.from)
}

/** A paragraph that ends in the middle of a sentence, which the next one goes on with: a line that was torn where the page ended. */
function brokenOff(passage: Passage, next: Passage | undefined, { body }: ExaminedText): Finding[] {
  const [at = -1, ...deeper] = passage.place.path
  const isPair = !deeper.length && next?.place.path.length === 1 && next.place.path[0] === at + 1 && !next.place.attr
  if (!isPair || body.content[at]?.type !== 'paragraph' || body.content[at + 1]?.type !== 'paragraph') return []
  const goesOn = /^\p{Ll}/u.test(next.text) && !/^\p{L}{1,2}[.)]/u.test(next.text)
  if (!goesOn || !/[\p{L}\d,]$/u.test(passage.text)) return []
  const end = passage.text.length
  return [{ ...findingAt(passage, 'broken', end, end, ' '), after: next.text.slice(0, 40), joins: true }]
}
