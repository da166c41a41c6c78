'use client'

import { useRef } from 'react'
import type { BodyEditorHandle } from '@/components/newsroom/editor/body-editor'
import type { Place } from '@/lib/proofreading/passages'

/** Leads to what a check or a finding names: a field of the page, a picture, words of the text. */
export function useGoing() {
  const editor = useRef<BodyEditorHandle>(null)

  function goTo(field: string) {
    const [, type, count] = /^(figure|video|attachment|missingPicture)-(\d+)$/.exec(field) ?? []
    afterDialog(() => {
      if (type) editor.current?.goToMedia(type, Number(count) - 1)
      else if (field === 'body') editor.current?.focus()
      else document.getElementById(field)?.focus()
    })
  }

  function goToPlace({ field, path, attr }: Place, from: number, to: number) {
    afterDialog(() => {
      if (field === 'body') return editor.current?.goToPlace({ path, attr }, from, to)
      const line = document.getElementById(field)
      line?.focus()
      if (line instanceof HTMLTextAreaElement) line.setSelectionRange(from, to)
    })
  }

  return { editor, goTo, goToPlace }
}

/** What asks for it may be a dialog, and what lies under a dialog takes no keyboard until that has closed. */
function afterDialog(go: () => void): void {
  setTimeout(go)
}
