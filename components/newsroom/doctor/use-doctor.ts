import { useEffect, useMemo, useState } from 'react'
import { isSameBody } from '@/lib/body/same-body'
import { examine } from '@/lib/proofreading/doctor'
import type { Finding } from '@/lib/proofreading/finding'
import { mend, mendAll } from '@/lib/proofreading/mending'
import type { ExaminedText } from '@/lib/proofreading/passages'
import { openVocabulary, type Vocabulary, type VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'

/** One deed of the doctor, to be undone. */
interface Deed {
  before: ExaminedText
  after: ExaminedText
}

/** Examines the text as it stands, mends what is asked, and remembers how it was. */
export function useDoctor(
  text: ExaminedText,
  onMend: (mended: ExaminedText) => ExaminedText,
  ask: (input: undefined) => Promise<Answer<VocabularyList>>,
) {
  const vocabulary = useVocabulary(ask)
  const [passedOver, setPassedOver] = useState<ReadonlySet<string>>(new Set())
  const [deeds, setDeeds] = useState<Deed[]>([])
  const [news, setNews] = useState('')
  const findings = useMemo(
    () => (vocabulary ? examine(text, vocabulary).filter((finding) => !passedOver.has(nameOf(finding))) : []),
    [text, vocabulary, passedOver],
  )
  const last = deeds.at(-1)
  const isSame = last && isSameText(last.after, text)

  function put(mended: ExaminedText, sentence: string) {
    const after = onMend(mended)
    setDeeds((all) => [...all, { before: onlyText(text), after }])
    setNews(sentence)
  }

  return {
    isReady: vocabulary !== null,
    findings,
    news,
    mend: (finding: Finding) => put(mend(text, [finding]), 'Đã sửa 1 chỗ.'),
    mendAll: (wants: (finding: Finding) => boolean = () => true) => {
      if (!vocabulary) return
      const isWanted = (finding: Finding) => !passedOver.has(nameOf(finding)) && wants(finding)
      const count = findings.filter((finding) => finding.proposed !== null && isWanted(finding)).length
      put(mendAll(text, vocabulary, isWanted), `Đã sửa ${count} chỗ.`)
    },
    passOver: (finding: Finding) => {
      setPassedOver((before) => new Set(before).add(nameOf(finding)))
      setNews('Đã bỏ qua 1 chỗ.')
    },
    /** Null where nothing was mended, or the text has been changed by something else since. */
    undo:
      last && isSame
        ? () => {
            setDeeds((all) => all.slice(0, -1))
            setNews('Đã hoàn tác.')
            onMend(last.before)
          }
        : null,
  }
}

function useVocabulary(ask: (input: undefined) => Promise<Answer<VocabularyList>>): Vocabulary | null {
  const [vocabulary, setVocabulary] = useState<Vocabulary | null>(null)
  useEffect(() => {
    let isGone = false
    // Without the newsroom the phrases of every board still help.
    void ask(undefined)
      .then((answer) => openVocabulary(answer.ok ? answer.value : undefined))
      .catch(() => openVocabulary())
      .then((opened) => isGone || setVocabulary(opened))
    return () => {
      isGone = true
    }
  }, [ask])
  return vocabulary
}

function nameOf({ ailment, label, written, before }: Finding): string {
  return [ailment, label, before.slice(-12), written].join('\n')
}

function onlyText({ title, summary, body }: ExaminedText): ExaminedText {
  return { title, summary, body }
}

function isSameText(one: ExaminedText, other: ExaminedText): boolean {
  return one.title === other.title && one.summary === other.summary && isSameBody(one.body, other.body)
}
