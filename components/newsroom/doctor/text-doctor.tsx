'use client'

import { useEffect } from 'react'
import { lazily } from '@/components/ui/lazily'
import { paths } from '@/lib/paths'
import type { ExaminedText, Place } from '@/lib/proofreading/passages'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'

interface Props {
  open: boolean
  onOpen: (open: boolean) => void
  text: ExaminedText
  /** Gives the text as it then stands. */
  onMend: (mended: ExaminedText) => ExaminedText
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
  /** Leads to words of the post. */
  onGoTo: (place: Place, from: number, to: number) => void
}

/** Fetched when it is first asked for: most who write never are in need of it. */
const DoctorDialog = lazily(() => import('./doctor-dialog').then((file) => file.DoctorDialog))

/** The text doctor: finds what copying and haste leave in a text, and mends it when asked. */
export function TextDoctor({ open, onOpen, ...rest }: Props) {
  useEffect(() => {
    // So ends the address of a draft that has just come from a file.
    if (window.location.hash === paths.proofreadHash) onOpen(true)
  }, [onOpen])
  return open ? <DoctorDialog {...rest} onClose={() => onOpen(false)} /> : null
}
