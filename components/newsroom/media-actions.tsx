'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { CutAction } from './media-cutting'

/** What the newsroom can do to media items wherever they are shown, such as within a text. */
export interface MediaActions {
  cut: CutAction
}

const Actions = createContext<MediaActions | null>(null)

/** Hands the actions down to everything of the newsroom: figures stand too deep in the text to be given them one by one. */
export function MediaActionsProvider({ actions, children }: { actions: MediaActions; children: ReactNode }) {
  return <Actions value={actions}>{children}</Actions>
}

/** The actions; null where nobody has handed any down. */
export function useMediaActions(): MediaActions | null {
  return useContext(Actions)
}
