'use client'

import { useMemo, type ReactNode } from 'react'
import { useSettled } from '@/components/ui/use-settled'
import type { Body } from '@/lib/body/body'
import { figuresOf, plainTextOf, wordsInText } from '@/lib/body/text'
import { formatNumber } from '@/lib/vietnamese/numbers'

/**
 * Words that a person reads in a minute, silently, of a text that informs: the mean of 190 studies (Brysbaert, "How many words do we
 * read per minute?", Journal of Memory and Language 109, 2019). They are of English; none of Vietnamese is known to us. Its syllables,
 * which are counted here, are no longer than English words, so that the figure is on the slow side.
 */
const READ_IN_A_MINUTE = 238

/** How long a text is, and what can be done with it as a whole. It follows the text once it stands still: reckoning it with every key would make the keys wait. */
export function CountLine({ body, children }: { body: Body; children?: ReactNode }) {
  const still = useSettled(body)
  const { words, letters, pictures } = useMemo(() => {
    const text = plainTextOf(still)
    const letters = text.replace(/\n/g, '').length
    return { words: wordsInText(text), letters, pictures: figuresOf(still).length }
  }, [still])
  const minutes = Math.max(1, Math.round(words / READ_IN_A_MINUTE))
  return (
    <p className="count-line">
      {formatNumber(words)} từ · {formatNumber(letters)} ký tự ·{' '}
      <span title="238 từ một phút: trung bình của 190 nghiên cứu (Brysbaert, 2019)">đọc khoảng {minutes} phút</span> ·{' '}
      {formatNumber(pictures)} ảnh
      {children}
    </p>
  )
}
