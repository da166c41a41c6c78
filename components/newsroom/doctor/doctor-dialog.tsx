'use client'

import { useLayoutEffect, useRef } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { ailments, type Ailment, type Finding } from '@/lib/proofreading/finding'
import type { ExaminedText, Place } from '@/lib/proofreading/passages'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import type { Answer } from '@/lib/refusal'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { FindingList } from './finding-list'
import { useDoctor } from './use-doctor'

interface Props {
  text: ExaminedText
  /** Gives the text as it then stands. */
  onMend: (mended: ExaminedText) => ExaminedText
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
  onGoTo: (place: Place, from: number, to: number) => void
  onClose: () => void
}

/** The doctor's findings by ailment, each with a way to mend it, to mend all, and to undo. */
export function DoctorDialog({ text, onMend, vocabulary, onGoTo, onClose }: Props) {
  const doctor = useDoctor(text, onMend, vocabulary)
  const { findings } = doctor
  const mendable = findings.filter(({ proposed }) => proposed !== null).length
  const box = useRef<HTMLDivElement>(null)
  useKeptFocus(box, findings)

  return (
    <Dialog
      open
      onClose={onClose}
      title="Soát chữ"
      description="Chỉ gợi ý, không tự sửa. Mỗi chỗ sửa đều hoàn tác được."
    >
      <div className="doctor" ref={box}>
        <p role="status">
          {doctor.news} {doctor.isReady ? summary(findings.length) : 'Đang soát…'}
        </p>
        <div className="actions">
          <button type="button" className="button button-main" disabled={!mendable} onClick={() => doctor.mendAll()}>
            Sửa tất cả{mendable > 0 && ` (${formatNumber(mendable)})`}
          </button>
          <button type="button" className="button" disabled={!doctor.undo} onClick={() => doctor.undo?.()}>
            Hoàn tác
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            Đóng
          </button>
        </div>
        {groups(findings).map(([ailment, ofIt]) => (
          <section key={ailment} aria-labelledby={`ailment-${ailment}`}>
            <h3 id={`ailment-${ailment}`}>
              {ailments[ailment].name} <span className="num">{formatNumber(ofIt.length)}</span>
            </h3>
            <p className="hint">{ailments[ailment].hint}</p>
            {ofIt.filter(({ proposed }) => proposed !== null).length > 1 && (
              <button
                type="button"
                className="button"
                onClick={() => doctor.mendAll((finding) => finding.ailment === ailment)}
              >
                Sửa cả nhóm<span className="visually-hidden"> {ailments[ailment].name}</span>
              </button>
            )}
            <FindingList
              findings={ofIt}
              onMend={doctor.mend}
              onPassOver={doctor.passOver}
              onGoTo={({ place, from, to }) => (onClose(), onGoTo(place, from, to))}
            />
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function summary(count: number): string {
  return count ? `Có ${formatNumber(count)} chỗ nên xem.` : 'Không còn chỗ nào cần sửa.'
}

function groups(findings: Finding[]): [Ailment, Finding[]][] {
  return (Object.keys(ailments) as Ailment[]).flatMap((ailment): [Ailment, Finding[]][] => {
    const ofIt = findings.filter((finding) => finding.ailment === ailment)
    return ofIt.length ? [[ailment, ofIt]] : []
  })
}

/** The button that was pressed goes with what it mended: the focus then takes the next one, not the page's beginning. */
function useKeptFocus(box: React.RefObject<HTMLElement | null>, findings: Finding[]): void {
  const lastIndex = useRef(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const buttons = () => [...element.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (isLost)
      buttons()
        .at(Math.min(lastIndex.current, buttons().length - 1))
        ?.focus()
    const remember = () => {
      const index = buttons().findIndex((one) => one === document.activeElement)
      if (index >= 0) lastIndex.current = index
    }
    element.addEventListener('focusin', remember)
    return () => element.removeEventListener('focusin', remember)
  }, [box, findings])
}
